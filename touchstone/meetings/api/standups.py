"""Routes of stand-ups."""

from datetime import date, time

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel, Field

from touchstone.accounts.models import User
from touchstone.accounts.queries import find_person
from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Prose, absent
from touchstone.core.errors import Invalid, NotFound
from touchstone.core.versions import check_version, required_version
from touchstone.meetings import actions
from touchstone.meetings.gathering import Mentioned
from touchstone.meetings.minutes import (
    Meeting,
    Part,
    entry_of,
    kept_days,
    meeting_of,
    plan_of,
    standup_of,
    told_by,
)
from touchstone.meetings.models import StandupPlan
from touchstone.meetings.rules import can_edit_entry, can_plan_standup, can_take_part
from touchstone.projects.models import Project
from touchstone.projects.queries import active_member_ids, find_project

router = Router(tags=["meetings"])

QUARTER = 15


class StandupQuery(BaseModel):
    """Which day; today without one."""

    day: date | None = None


class StandupItem(BaseModel):
    """An item somebody tells of; `what` is closed, edited, created or commented."""

    id: int
    key: str
    title: str
    what: str
    because: str


class StandupPart(BaseModel):
    """One person: the texts as written, or as gathered (`is_edited` false) with the items behind them."""

    person_id: int
    person_name: str
    done: str
    next: str
    blocked: str
    done_items: list[StandupItem]
    next_items: list[StandupItem]
    blocked_items: list[StandupItem]
    is_edited: bool
    version: int
    can: dict[str, bool]


class StandupPlanOut(BaseModel):
    """When the stand-up is, on the project's clock."""

    is_on: bool
    at: time
    seconds_each: int
    version: int


class StandupOut(BaseModel):
    """A day's stand-up."""

    day: date
    previous_day: date
    is_today: bool
    notes: str
    version: int
    parts: list[StandupPart]
    plan: StandupPlanOut
    kept_days: list[date]
    can: dict[str, bool]


class EntryIn(Body):
    """What one says; left out stays."""

    day: date
    done: Prose = Field(default_factory=absent, max_length=5000)
    next: Prose = Field(default_factory=absent, max_length=5000)
    blocked: Prose = Field(default_factory=absent, max_length=5000)


class NotesIn(Body):
    """The minutes of a day."""

    day: date
    notes: Prose = Field(max_length=20_000)


class StandupPlanChanges(Body):
    """When it is; times are quarters of an hour."""

    is_on: bool = Field(default_factory=absent)
    at: time = Field(default_factory=absent)
    seconds_each: int = Field(default_factory=absent, ge=15, le=1800)


@router.get("/projects/{int:project_id}/standup", response=StandupOut, operation_id="get_standup")
def get(request: HttpRequest, project_id: int, query: Query[StandupQuery]) -> StandupOut:
    """Who did what since the last working day, what comes next, what blocks."""
    reader = reader_of(request)
    return _out(find_project(reader, project_id), query.day, reader)


@router.put(
    "/projects/{int:project_id}/standup/entries/{int:person_id}",
    response=StandupOut,
    operation_id="edit_standup_entry",
)
def write(request: HttpRequest, project_id: int, person_id: int, body: EntryIn) -> StandupOut:
    """Say it in one's own words; `If-Match` is the part's version, 0 before the first."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    if person_id not in active_member_ids(project):
        raise NotFound("core.not_found")
    entry = entry_of(standup_of(project, body.day), find_person(reader, person_id))
    check_version(entry, required_version(request))
    actions.edit_entry(entry, by=reader, **body.model_dump(exclude_unset=True, exclude={"day"}))
    return _out(project, body.day, reader)


@router.put(
    "/projects/{int:project_id}/standup/notes", response=StandupOut, operation_id="edit_standup_notes"
)
def write_notes(request: HttpRequest, project_id: int, body: NotesIn) -> StandupOut:
    """Write the minutes; `If-Match` is the day's version, 0 before the first."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    standup = standup_of(project, body.day)
    check_version(standup, required_version(request))
    actions.edit_notes(standup, by=reader, notes=body.notes)
    return _out(project, body.day, reader)


@router.patch(
    "/projects/{int:project_id}/standup/plan", response=StandupPlanOut, operation_id="edit_standup_plan"
)
def plan(request: HttpRequest, project_id: int, body: StandupPlanChanges) -> StandupPlanOut:
    """Say when the stand-up is, and whether to be reminded."""
    reader = reader_of(request)
    row = plan_of(find_project(reader, project_id))
    check_version(row, required_version(request))
    changes = body.model_dump(exclude_unset=True)
    at = changes.get("at")
    if at is not None and (at.minute % QUARTER or at.second or at.tzinfo):
        raise Invalid("standup.time_wrong", field="at")
    return _plan(actions.plan_standup(row, by=reader, **changes))


def _out(project: Project, day: date | None, reader: User) -> StandupOut:
    meeting: Meeting = meeting_of(project, day)
    row = plan_of(project)
    return StandupOut(
        day=meeting.window.day,
        previous_day=meeting.window.previous,
        is_today=meeting.window.is_today,
        notes=meeting.standup.notes,
        version=meeting.standup.version,
        parts=[_part(part, reader) for part in meeting.parts],
        plan=_plan(row),
        kept_days=kept_days(project),
        can={"take_part": can_take_part(reader, meeting.standup), "plan": can_plan_standup(reader, row)},
    )


def _part(part: Part, reader: User) -> StandupPart:
    texts = told_by(part)
    return StandupPart(
        person_id=part.person.pk,
        person_name=part.person.name,
        done=texts["done"],
        next=texts["next"],
        blocked=texts["blocked"],
        done_items=_items(part.gathered.done),
        next_items=_items(part.gathered.next),
        blocked_items=_items(part.gathered.blocked),
        is_edited=part.entry.pk is not None and part.entry.is_edited,
        version=part.entry.version,
        can={"edit": can_edit_entry(reader, part.entry)},
    )


def _items(mentioned: list[Mentioned]) -> list[StandupItem]:
    return [StandupItem(**each._asdict()) for each in mentioned]


def _plan(row: StandupPlan) -> StandupPlanOut:
    return StandupPlanOut(is_on=row.is_on, at=row.at, seconds_each=row.seconds_each, version=row.version)
