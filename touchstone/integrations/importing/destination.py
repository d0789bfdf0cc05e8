"""Where a plan goes: what the project has, what it will be given, and what the person may not give it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from touchstone.accounts.models import User
from touchstone.integrations.importing.calendars import NeededCalendars, needed_calendars
from touchstone.integrations.importing.custom_fields import FieldKeys, find_keys, resources_field
from touchstone.integrations.importing.leftovers import note_leftovers
from touchstone.integrations.importing.matching import Match, find_match
from touchstone.integrations.importing.people import assignments_by_task, match_people
from touchstone.integrations.models import ImportRun
from touchstone.integrations.plan_file.finding import Finding, FindingLog, shorten
from touchstone.integrations.plan_file.plan import CustomField, Plan
from touchstone.integrations.rules import can_extend_project
from touchstone.projects.queries import project_roles

_SHOWN_NAMES = 200


@dataclass(frozen=True, slots=True)
class Destination:
    """The outcome of comparing a plan with where it goes."""

    plan: Plan
    match: Match
    people: Mapping[str, User]
    """Who a resource is, by its uid; only people who will belong to the project."""
    newcomers: tuple[User, ...]
    calendars: NeededCalendars | None
    """None where the person may not add calendars."""
    keys: FieldKeys
    missing_fields: tuple[CustomField, ...]
    findings: tuple[Finding, ...]

    @property
    def assignees(self) -> dict[str, User]:
        """The assignee of each task: the responsible person, otherwise whoever has the largest share."""
        names = {resource.name: resource.uid for resource in self.plan.resources}
        chosen: dict[str, User] = {}
        for task_uid, assignments in assignments_by_task(self.plan).items():
            known = [each.resource_uid for each in assignments if each.resource_uid in self.people]
            if known:
                chosen[task_uid] = self.people[known[0]]
        for task in self.plan.tasks:
            person = self.people.get(names.get(task.responsible, ""))
            if person is not None:
                chosen[task.uid] = person
        return chosen


def find_destination(run: ImportRun, plan: Plan, by: User) -> Destination:
    """Look at the target without changing it."""
    log = FindingLog()
    note_leftovers(plan, log)
    may_extend = run.project is None or can_extend_project(by, run.project)
    people = match_people(plan, run.people, by)
    _note_unmatched(plan, people, log)
    members, newcomers = _members(run, people, may_extend=may_extend, log=log)
    calendars = needed_calendars(plan)
    _note_start(plan, calendars, log)
    _note_calendars(run, plan, calendars, may_extend=may_extend, log=log)
    keys, missing = _fields(run, plan, members)
    if missing and not may_extend:
        log.add("import.fields_left_out", names=_names(each.name for each in missing))
    match = find_match(run, plan)
    gone = len(match.items.keys() - {task.uid for task in plan.tasks})
    if gone:
        log.add("import.items_missing", times=gone)
    return Destination(
        plan,
        match,
        members,
        tuple(newcomers),
        calendars if may_extend else None,
        keys,
        tuple(missing) if may_extend else (),
        log.findings(),
    )


def _note_unmatched(plan: Plan, people: Mapping[str, User], log: FindingLog) -> None:
    used = {assignment.resource_uid for assignment in plan.assignments}
    unmatched = [
        resource.name
        for resource in plan.resources
        if resource.kind == "work" and resource.uid in used and resource.uid not in people
    ]
    if unmatched:
        log.add("import.people_unmatched", names=_names(unmatched), times=len(unmatched))


def _members(
    run: ImportRun, people: Mapping[str, User], *, may_extend: bool, log: FindingLog
) -> tuple[dict[str, User], list[User]]:
    """People who belong to the project or will, and those who join it for this."""
    project = run.project
    outside = [
        person
        for person in {person.pk: person for person in people.values()}.values()
        if (project is None and person.pk != run.created_by_id)
        or (project is not None and project.pk not in project_roles(person))
    ]
    if outside:
        log.add(
            "import.people_join" if may_extend else "import.people_strangers",
            names=_names(each.name for each in outside),
        )
    if may_extend:
        return dict(people), outside
    strangers = {person.pk for person in outside}
    return {uid: person for uid, person in people.items() if person.pk not in strangers}, []


def _note_calendars(
    run: ImportRun, plan: Plan, calendars: NeededCalendars, *, may_extend: bool, log: FindingLog
) -> None:
    if run.project is None:
        return
    if calendars.uids and not may_extend:
        log.add("import.calendars_left_out")
    if calendars.project is not None:
        log.add("import.project_calendar_kept")
    theirs = first_day(plan)
    if theirs is not None and run.project.start_date > theirs:
        log.add(
            "import.project_starts_later", ours=run.project.start_date.isoformat(), theirs=theirs.isoformat()
        )


def _note_start(plan: Plan, calendars: NeededCalendars, log: FindingLog) -> None:
    """Projects here start with a day, not with an hour of it."""
    start, pattern = plan.project.start, calendars.patterns.get(plan.project.calendar_uid or "")
    if start is None or pattern is None:
        return
    minute = start.hour * 60 + start.minute
    if any(begin < minute for begin, _ in pattern.week[start.weekday()]):
        log.add("import.starts_later_in_day", clock=f"{start:%H:%M}")


def _fields(run: ImportRun, plan: Plan, people: Mapping[str, User]) -> tuple[FieldKeys, list[CustomField]]:
    """Resource names are kept in a field only where one assignee does not tell all."""
    wants = any(
        len(each) > 1 or each[0].resource_uid not in people or each[0].units != 1
        for each in assignments_by_task(plan).values()
    )
    if run.project is None:
        return FieldKeys({}), [*plan.fields, *([resources_field()] if wants else [])]
    return find_keys(run.project, plan, wants_resources=wants)


def first_day(plan: Plan) -> date | None:
    """The day the plan starts."""
    if plan.project.start is not None:
        return plan.project.start.date()
    dates = [
        day
        for task in plan.tasks
        for day in (task.actual_start, task.manual_start, task.start, task.constraint_date)
    ]
    return min((day.date() for day in dates if day), default=None)


def _names(names: Iterable[str]) -> str:
    return shorten("、".join(names), _SHOWN_NAMES)
