"""Recurring items: setting up, pausing, skipping a turn, ending."""

from datetime import date
from typing import Any

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.projects.models import Project
from touchstone.projects.rules import can_contribute
from touchstone.routines.content import checked_content
from touchstone.routines.models import Occurrence, Routine
from touchstone.routines.recurrence import checked_rule, first_day
from touchstone.routines.rules import can_edit_routine
from touchstone.workflow.queries import type_of

EDITABLE = (
    "title",
    "type_id",
    "content",
    "rule",
    "starts_on",
    "shift",
    "trigger",
    "lead_days",
    "next_on",
    "is_paused",
    "ended_at",
)


@action(can_contribute)
def start_routine(
    project: Project,
    /,
    *,
    by: User,
    title: str,
    type_id: int,
    content: dict[str, Any],
    rule: str,
    starts_on: date,
    **manner: Any,
) -> Routine:
    """Have an item made again and again from `starts_on` on."""
    kept = checked_rule(rule, starts_on)
    routine = Routine(
        project=project,
        type=type_of(project.pk, type_id),
        title=_titled(title),
        content=checked_content(project, content, by=by),
        rule=kept,
        starts_on=starts_on,
        next_on=first_day(kept, starts_on),
        by=by,
        **manner,
    )
    routine.save()
    record("routine.started", routine, by=by, after={"title": routine.title, "rule": kept})
    return routine


@action(can_edit_routine)
def edit_routine(routine: Routine, /, *, by: User, **changes: Any) -> Routine:
    """Change what is made, or when; items made already stay as they are."""
    if "title" in changes:
        changes["title"] = _titled(changes["title"])
    if "type_id" in changes:
        changes["type_id"] = type_of(routine.project_id, changes["type_id"]).pk
    if "content" in changes:
        changes["content"] = checked_content(routine.project, changes["content"], by=by)
    if "rule" in changes or "starts_on" in changes:
        changes |= _rescheduled(routine, changes)
    return _change(routine, "routine.edited", by, changes)


@action(can_edit_routine)
def pause_routine(routine: Routine, /, *, by: User) -> Routine:
    """Make nothing until it is resumed."""
    return _change(routine, "routine.paused", by, {"is_paused": True})


@action(can_edit_routine)
def resume_routine(routine: Routine, /, *, by: User) -> Routine:
    """Go on with the next turn; those missed meanwhile are not made up for."""
    today = clock.now().date()
    changes: dict[str, Any] = {"is_paused": False}
    if routine.next_on is not None and routine.next_on < today:
        changes["next_on"] = following(routine, today)
    return _change(routine, "routine.resumed", by, changes)


@action(can_edit_routine)
def skip_turn(routine: Routine, /, *, by: User) -> Routine:
    """Leave the next turn out."""
    if routine.ended_at is not None or routine.next_on is None:
        raise Conflict("routines.ended")
    return _change(routine, "routine.skipped", by, {"next_on": following(routine, routine.next_on)})


@action(can_edit_routine)
def end_routine(routine: Routine, /, *, by: User) -> Routine:
    """Make nothing any more; what was made stays."""
    if routine.ended_at is not None:
        return routine
    return _change(routine, "routine.ended", by, {"ended_at": clock.now()})


@action(can_edit_routine)
def reopen_routine(routine: Routine, /, *, by: User) -> Routine:
    """Begin again with the next turn from today on."""
    today = clock.now().date()
    upcoming = routine.next_on if routine.next_on and routine.next_on >= today else following(routine, today)
    return _change(routine, "routine.reopened", by, {"ended_at": None, "next_on": upcoming})


@action(can_edit_routine)
def put_back_routine(routine: Routine, /, *, by: User, fields: dict[str, Any]) -> Routine:
    """Set fields to what they were."""
    return _change(routine, "routine.edited", by, fields)


def following(routine: Routine, day: date) -> date | None:
    """The first day of the rule after `day`."""
    return first_day(routine.rule, routine.starts_on, after=day)


def _rescheduled(routine: Routine, changes: dict[str, Any]) -> dict[str, Any]:
    """The new rule, and its first day that has had no turn yet."""
    starts_on = changes.get("starts_on", routine.starts_on)
    rule = checked_rule(changes.get("rule", routine.rule), starts_on)
    made = Occurrence.objects.filter(routine=routine).order_by("-day").values_list("day", flat=True).first()
    return {"rule": rule, "next_on": first_day(rule, starts_on, after=made)}


def _change(routine: Routine, name: str, by: User, changes: dict[str, Any]) -> Routine:
    before, after = apply_changes(routine, changes, EDITABLE)
    if after:
        save_next_version(routine, after)
        record(name, routine, by=by, before=before, after=after)
    return routine


def _titled(title: str) -> str:
    if not title.strip():
        raise Invalid("routines.title_empty", field="title")
    return title.strip()
