"""Taking back what happened to templates and recurring items."""

from datetime import date, datetime
from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.core.changes import plain
from touchstone.core.errors import Conflict
from touchstone.core.versions import save_next_version
from touchstone.routines import actions
from touchstone.routines.models import ItemTemplate, Occurrence
from touchstone.routines.queries import find_routine


@undoes("item_template.added", "item_template.restored")
def take_template_away(event: Event, by: Any) -> None:
    template = _template(event)
    if template.removed_at is None:
        actions.remove_item_template(template, by=by)


@undoes("item_template.removed")
def bring_template_back(event: Event, by: Any) -> None:
    actions.restore_item_template(_template(event), by=by)


@undoes("item_template.edited")
def edit_template_back(event: Event, by: Any) -> None:
    template = _template(event)
    expect_unchanged(event, {name: getattr(template, name) for name in event.after}, template.name)
    actions.edit_item_template(template, by=by, **event.before)


@undoes("routine.started")
def end_what_was_started(event: Event, by: Any) -> None:
    actions.end_routine(find_routine(by, event.subject_id), by=by)


@undoes(
    "routine.edited",
    "routine.paused",
    "routine.resumed",
    "routine.skipped",
    "routine.ended",
    "routine.reopened",
)
def put_routine_back(event: Event, by: Any) -> None:
    routine = find_routine(by, event.subject_id)
    expect_unchanged(event, {name: plain(getattr(routine, name)) for name in event.after}, routine.title)
    fields = {name: _typed(name, value) for name, value in event.before.items()}
    actions.put_back_routine(routine, by=by, fields=fields)


@undoes("routine.made")
def forget_turn(event: Event, by: Any) -> None:
    """The item goes with its own event; the turn is free again."""
    routine = find_routine(by, event.subject_id)
    Occurrence.objects.filter(routine=routine, day=event.after["day"]).delete()
    if routine.last_item_id == event.after["item_id"]:
        routine.next_on = date.fromisoformat(event.before["next_on"])
        routine.last_item_id = event.before["last_item_id"]
        routine.is_paused = True  # or the next round of the job would make it again at once
        save_next_version(routine, ["next_on", "last_item_id", "is_paused"])


def _template(event: Event) -> ItemTemplate:
    rows = ItemTemplate.objects.select_related("project")
    template = rows.filter(pk=event.subject_id).first()
    if template is None:
        raise Conflict("audit.nothing_left_to_undo")
    return template


def _typed(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in ("starts_on", "next_on"):
        return date.fromisoformat(value)
    return datetime.fromisoformat(value) if name == "ended_at" else value
