"""What every plan must satisfy, whatever file it came from. Broken parts are reported and taken out."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from touchstone.integrations.plan_file.calendar import DEFAULT_WEEK, Calendar
from touchstone.integrations.plan_file.cycles import find_cycles
from touchstone.integrations.plan_file.finding import FileRefused, FindingLog, shorten
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.plan import DATED_CONSTRAINTS, Assignment, Link, Plan, Resource, Task

_Row = TypeVar("_Row", Task, Resource, Calendar)


def check_plan(plan: Plan, log: FindingLog) -> Plan:
    """The plan with dangling and doubled parts removed; each removal is a finding.

    Raises FileRefused when there are no tasks or more of anything than `LIMITS` allows.
    """
    _refuse_too_many(plan)
    calendars = _check_calendars(plan.calendars, log)
    known_calendars = {calendar.uid for calendar in calendars}
    _refuse_idle_calendars(plan, calendars, log)
    tasks = _unique(plan.tasks, log, "import.task_uid_duplicate", lambda task: task.row)
    tasks = [_check_task(task, known_calendars, log) for task in tasks]
    resources = _unique(plan.resources, log, "import.resource_uid_duplicate", lambda resource: 0)
    links = _check_links(tasks, plan.links, log, several=plan.project.primavera is not None)
    return replace(
        plan,
        calendars=tuple(calendars),
        tasks=tuple(tasks),
        links=tuple(links),
        resources=tuple(resources),
        assignments=tuple(_check_assignments(plan.assignments, tasks, resources, log)),
    )


def _refuse_too_many(plan: Plan) -> None:
    if not plan.tasks:
        raise FileRefused("import.nothing_found")
    for thing, found, limit in (
        ("#tasks", len(plan.tasks), LIMITS.tasks),
        ("#links", len(plan.links), LIMITS.links),
        ("#resources_counted", len(plan.resources), LIMITS.resources),
        ("#assignments", len(plan.assignments), LIMITS.assignments),
        ("#calendars", len(plan.calendars), LIMITS.calendars),
        ("#exceptions", sum(len(each.exceptions) for each in plan.calendars), LIMITS.all_exceptions),
        ("#custom_fields", len(plan.fields), LIMITS.custom_fields),
    ):
        if found > limit:
            raise FileRefused("import.too_many", thing=thing, found=found, limit=limit)


def _unique(rows: Iterable[_Row], log: FindingLog, code: str, place: Callable[[_Row], int]) -> list[_Row]:
    """The first row of each uid."""
    kept: dict[str, _Row] = {}
    for row in rows:
        if row.uid in kept:
            log.add(code, row=place(row), field="uid", value=row.uid)
        else:
            kept[row.uid] = row
    return list(kept.values())


def _check_calendars(calendars: Sequence[Calendar], log: FindingLog) -> list[Calendar]:
    unique = _unique(calendars, log, "import.calendar_uid_duplicate", lambda calendar: 0)
    bases = {calendar.uid: calendar.base_uid for calendar in unique}
    return [_check_base(calendar, bases, log) for calendar in unique]


def _check_base(calendar: Calendar, bases: dict[str, str | None], log: FindingLog) -> Calendar:
    if calendar.base_uid is not None and calendar.base_uid not in bases:
        log.add("import.calendar_missing", field="base_calendar", value=calendar.base_uid)
        return replace(calendar, base_uid=None)
    seen = {calendar.uid}
    base = calendar.base_uid
    while base is not None:
        if base in seen:
            log.add("import.calendar_cycle", field="base_calendar", value=calendar.name or calendar.uid)
            return replace(calendar, base_uid=None)
        seen.add(base)
        base = bases.get(base)
    return calendar


def _refuse_idle_calendars(plan: Plan, calendars: Sequence[Calendar], log: FindingLog) -> None:
    """No work can be planned in a calendar without working time."""
    by_uid = {calendar.uid: calendar for calendar in calendars}
    used = {plan.project.calendar_uid, *(task.calendar_uid for task in plan.tasks)}
    for calendar in calendars:
        if calendar.uid in used and not _has_work(calendar, by_uid):
            log.add("import.calendar_idle", field="calendar", value=calendar.name or calendar.uid)


def _has_work(calendar: Calendar, by_uid: dict[str, Calendar]) -> bool:
    """Whether some day of the week works; days that nobody states work as usual."""
    week = calendar.week
    while None in week and calendar.base_uid is not None:
        calendar = by_uid[calendar.base_uid]
        week = tuple(
            own if own is not None else below for own, below in zip(week, calendar.week, strict=True)
        )
    return any(DEFAULT_WEEK[day] if shifts is None else shifts for day, shifts in enumerate(week))


def _check_task(task: Task, calendars: set[str], log: FindingLog) -> Task:
    """The task with what contradicts itself taken out."""
    if task.calendar_uid is not None and task.calendar_uid not in calendars:
        log.add("import.calendar_missing", row=task.row, field="calendar", value=task.calendar_uid)
        task = replace(task, calendar_uid=None)
    if task.start and task.finish and task.finish < task.start:
        log.add("import.finish_before_start", row=task.row, field="finish", value=task.finish)
        task = replace(task, finish=None)
    if task.constraint in DATED_CONSTRAINTS and task.constraint_date is None:
        log.add("import.constraint_undated", row=task.row, field="constraint", value=task.constraint)
        task = replace(task, constraint="ASAP")
    return task


def _check_links(
    tasks: Sequence[Task], links: Iterable[Link], log: FindingLog, *, several: bool
) -> list[Link]:
    """Links between tasks of the plan; `several` lets two tasks have one of each type, as Primavera does."""
    by_uid = {task.uid: task for task in tasks}
    kept: dict[tuple[str, str, str], Link] = {}
    for link in links:
        successor = by_uid.get(link.successor_uid)
        row = successor.row if successor else 0
        if successor is None or link.predecessor_uid not in by_uid:
            log.add("import.link_dangling", row=row, field="predecessors", value=link.predecessor_uid)
        elif link.predecessor_uid == link.successor_uid:
            log.add("import.link_self", row=row, field="predecessors", value=link.predecessor_uid)
        elif (key := (link.predecessor_uid, link.successor_uid, link.type if several else "")) in kept:
            log.add(
                "import.link_duplicate",
                row=row,
                field="predecessors",
                value=_label(by_uid[link.predecessor_uid]),
            )
        else:
            kept[key] = link
    accepted = list(kept.values())
    for cycle in find_cycles(tasks, accepted):
        log.add("import.link_cycle", row=cycle[0].row, field="predecessors", path=_say_path(cycle))
    return accepted


def _say_path(cycle: Sequence[Task]) -> str:
    shown = [_label(task) for task in cycle[:6]]
    return " → ".join([*shown, *(["…"] if len(cycle) > len(shown) else []), shown[0]])


def _label(task: Task) -> str:
    return f"{task.row} {shorten(task.name, 40)}"


def _check_assignments(
    assignments: Iterable[Assignment], tasks: Sequence[Task], resources: Sequence[Resource], log: FindingLog
) -> Iterable[Assignment]:
    task_uids = {task.uid for task in tasks}
    resource_uids = {resource.uid for resource in resources}
    for assignment in assignments:
        if assignment.task_uid in task_uids and assignment.resource_uid in resource_uids:
            yield assignment
        else:
            log.add("import.assignment_dangling", value=f"{assignment.task_uid} / {assignment.resource_uid}")
