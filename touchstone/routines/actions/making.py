"""Making the item of a turn, once and only once."""

from datetime import date

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.routines.actions.repeating import following
from touchstone.routines.content import due_moment, fill_title, make_item
from touchstone.routines.models import Occurrence, Routine, Trigger
from touchstone.routines.recurrence import shifted
from touchstone.routines.rules import can_edit_routine
from touchstone.work.models import Item


@action(can_edit_routine)
def make_turn(routine: Routine, /, day: date, *, by: User) -> Item:
    """The item of one turn: due that day or on a working day beside it.

    The turn's row and the routine's version are written in the same transaction as the item, so two
    workers or a second attempt cannot make it twice.
    """
    project = routine.project
    due = shifted(day, project.calendar, routine.shift)
    before = {"next_on": str(routine.next_on), "last_item_id": routine.last_item_id}
    routine.next_on = following(routine, day)
    if routine.next_on is None and routine.trigger == Trigger.TIME:
        routine.ended_at = clock.now()
    turn = Occurrence.objects.create(routine=routine, day=day)
    title = fill_title(routine.title, project, due)
    deadline = due_moment(project, due)
    item = make_item(project, routine.content, by=by, title=title, item_type=routine.type, deadline=deadline)
    turn.item = routine.last_item = item
    turn.save(update_fields=["item"])
    save_next_version(routine, ["next_on", "ended_at", "last_item_id"])
    record("routine.made", routine, by=by, before=before, after={"item_id": item.pk, "day": str(day)})
    return item
