"""What people write in stand-ups."""

from collections.abc import Iterable
from datetime import date, time
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.meetings.gathering import team_of
from touchstone.meetings.minutes import PARTS
from touchstone.meetings.models import Standup, StandupEntry, StandupPlan
from touchstone.meetings.rules import can_edit_entry, can_plan_standup, can_take_part, is_software

PLANNED = ("is_on", "at", "seconds_each")


@action(can_edit_entry)
def edit_entry(entry: StandupEntry, /, *, by: User, **texts: str) -> StandupEntry:
    """Say it in one's own words."""
    before, after = apply_changes(entry, texts, PARTS)
    if not after and entry.pk is not None:
        return entry
    entry.is_edited = True
    entry.standup = _standing(entry.standup)
    _store(entry, (*texts, "is_edited"))
    about = {"date": entry.standup.date.isoformat(), "person_id": entry.person_id}
    record("standup.entry_edited", entry, by=by, before=before, after=after | about)
    return entry


@action(can_take_part)
def edit_notes(standup: Standup, /, *, by: User, notes: str) -> Standup:
    """Write the minutes: what was agreed."""
    before, after = apply_changes(standup, {"notes": notes}, ["notes"])
    if after:
        _store(standup, ["notes"])
        about = {"date": standup.date.isoformat()}
        record("standup.notes_edited", standup, by=by, before=before, after=after | about)
    return standup


@action(can_plan_standup)
def plan_standup(plan: StandupPlan, /, *, by: User, **changes: Any) -> StandupPlan:
    """Say when it is, how long each one has, and whether to be reminded."""
    before, after = apply_changes(plan, changes, PLANNED)
    if after:
        _store(plan, list(changes))
        record("standup.plan_edited", plan, by=by, before=_as_text(before), after=_as_text(after))
    return plan


@action(is_software)
def remind_of_standup(plan: StandupPlan, /, *, by: User, day: date) -> None:
    """At the team's time, once a working day; the inbox listens."""
    StandupPlan.objects.filter(pk=plan.pk).update(reminded_on=day)
    people = [person.pk for person in team_of(plan.project)]
    after = {"project_id": plan.project_id, "date": day.isoformat(), "user_ids": people}
    record("standup.reminded", plan, by=by, after=after)


def _store(row: Any, fields: Iterable[str]) -> None:
    """The row's first version, or the next one of these fields."""
    if row.pk is not None:
        save_next_version(row, fields)
        return
    row.version = 1
    row.save(force_insert=True)


def _standing(standup: Standup) -> Standup:
    """The day's row, made by whoever writes first."""
    if standup.pk is not None:
        return standup
    row, _ = Standup.objects.get_or_create(project=standup.project, date=standup.date)
    return row


def _as_text(values: dict[str, Any]) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, time) else value for name, value in values.items()}
