"""A day's stand-up as it stands: what people wrote, else what was gathered; and what is kept of it."""

from datetime import date
from typing import Any, NamedTuple

from django.db import transaction

from touchstone.accounts.models import User
from touchstone.meetings.days import StandupWindow, window_of
from touchstone.meetings.gathering import Gathered, gather, lines_of, team_of
from touchstone.meetings.models import Standup, StandupEntry, StandupPlan
from touchstone.projects.models import Project

MOST_DAYS = 60
PARTS = ("done", "next", "blocked")


class Part(NamedTuple):
    """One person's part; `entry` is not yet stored (version 0) where nobody wrote."""

    person: User
    entry: StandupEntry
    gathered: Gathered


class Meeting(NamedTuple):
    """A stand-up with its hours, its minutes and everybody's part."""

    window: StandupWindow
    standup: Standup
    parts: list[Part]


def plan_of(project: Project) -> StandupPlan:
    """When the stand-up is; not yet stored (version 0) where nobody set it."""
    return StandupPlan.objects.filter(project=project).first() or StandupPlan(project=project, version=0)


def standup_of(project: Project, day: date) -> Standup:
    """The day's stand-up; not yet stored (version 0) where nothing was written."""
    found = Standup.objects.filter(project=project, date=day).select_related("project__calendar").first()
    return found or Standup(project=project, date=day, version=0)


def kept_days(project: Project) -> list[date]:
    """The latest days of which something is kept, the newest first."""
    return list(Standup.objects.filter(project=project).values_list("date", flat=True)[:MOST_DAYS])


def meeting_of(project: Project, day: date | None) -> Meeting:
    """Everybody's part of a day, today by default."""
    window = window_of(project, day, plan_of(project).at)
    standup = standup_of(project, window.day)
    entries = {entry.person_id: entry for entry in _entries(standup)}
    team = team_of(project)
    present = {person.pk for person in team}
    gone = User.objects.filter(pk__in=entries.keys() - present) if entries.keys() - present else ()
    people = [*team, *gone]
    gathered = gather(project, people, window)
    return Meeting(
        window, standup, [_part(person, standup, entries, gathered[person.pk]) for person in people]
    )


def entry_of(standup: Standup, person: User) -> StandupEntry:
    """What a person wrote for a stand-up, or a row to write it in."""
    found = StandupEntry.objects.filter(standup=standup, person=person).first() if standup.pk else None
    if found is not None:
        found.standup = standup
        return found
    return StandupEntry(standup=standup, person=person, version=0)


@transaction.atomic
def keep_minutes(project: Project, day: date) -> int:
    """At the end of a day: write down what was gathered for whoever wrote nothing; answers for how many."""
    meeting = meeting_of(project, day)
    standup = meeting.standup
    if standup.pk is None:
        standup.version = 1
        standup.save()
    missing = [part for part in meeting.parts if part.entry.pk is None]
    StandupEntry.objects.bulk_create(
        StandupEntry(standup=standup, person=part.person, is_edited=False, **told_by(part))
        for part in missing
    )
    return len(missing)


def told_by(part: Part) -> dict[str, str]:
    """The texts of a part: as written, else as gathered."""
    if part.entry.pk is not None:
        return {name: getattr(part.entry, name) for name in PARTS}
    return {name: lines_of(getattr(part.gathered, name)) for name in PARTS}


def _entries(standup: Standup) -> Any:
    return standup.entries.all() if standup.pk else ()


def _part(person: User, standup: Standup, entries: dict[int, StandupEntry], gathered: Gathered) -> Part:
    entry = entries.get(person.pk) or StandupEntry(person=person, version=0)
    entry.standup = standup
    return Part(person, entry, gathered)
