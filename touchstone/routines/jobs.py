"""Making recurring items in the background; each turn is a transaction of its own."""

import logging
from datetime import date, timedelta
from typing import Any

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.errors import DomainError
from touchstone.core.gesture import acting_via
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress
from touchstone.jobs.recurring import recurring
from touchstone.projects.queries import active_member_ids
from touchstone.projects.rules import can_contribute
from touchstone.routines.actions import make_turn
from touchstone.routines.due import due_turn
from touchstone.routines.models import Routine
from touchstone.routines.recurrence import first_day

logger = logging.getLogger("touchstone.routines")


@recurring("hourly", at="00:02")
@job("routines.make")
def make_what_is_due(progress: Progress) -> dict[str, Any]:
    """Every hour: the turns whose time has come on their project's calendar."""
    running = Routine.objects.running().exclude(next_on=None).order_by("pk")
    ids = list(running.values_list("pk", flat=True))
    made = 0
    for routine in Routine.objects.filter(pk__in=ids).select_related("project__calendar", "type", "by"):
        progress.checkpoint()
        made += _make(routine)
    return {"items": made}


@job("routines.follow")
def make_next(progress: Progress, routine_id: int, item_id: int) -> dict[str, Any]:
    """The last item was closed: the next turn, unless another attempt made it or it was reopened."""
    waiting = Routine.objects.running().filter(pk=routine_id, last_item=item_id)
    closed = waiting.exclude(last_item__closed_at=None).select_related("project__calendar", "type", "by")
    routine = closed.first()
    person = _acting_for(routine) if routine else None
    if routine is None or person is None or routine.next_on is None:
        return {"items": 0}
    with acting_via("routine"):
        make_turn(routine, _turn_from_today(routine, routine.next_on), by=person)
    return {"items": 1}


def _turn_from_today(routine: Routine, next_on: date) -> date:
    """What was closed late is not followed by turns that are late already."""
    yesterday = clock.now().date() - timedelta(days=1)
    return max(next_on, first_day(routine.rule, routine.starts_on, after=yesterday) or next_on)


def _make(routine: Routine) -> int:
    """One routine that cannot be made must not hold up the others."""
    person, day = _acting_for(routine), due_turn(routine)
    if person is None or day is None:
        return 0
    try:
        with acting_via("routine"):
            make_turn(routine, day, by=person)
    except DomainError as error:
        logger.warning("routine not made", extra={"routine": routine.pk, "code": error.code})
        return 0
    return 1


def _acting_for(routine: Routine) -> User | None:
    """Whoever set it up; once they left, somebody who runs the project."""
    if can_contribute(routine.by, routine.project):
        return routine.by
    members = User.objects.filter(pk__in=active_member_ids(routine.project)).order_by("pk")
    return next((person for person in members if can_contribute(person, routine.project)), None)
