"""Neutral plan → the scheduling engine's plan."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from touchstone import engine
from touchstone.engine.minutes import to_minutes
from touchstone.engine.timeline import timeline_of
from touchstone.engine.working_times import without_empty_layers
from touchstone.integrations.plan_file.calendar import DEFAULT_WEEK, Calendar, CalendarException, Shifts, Week
from touchstone.integrations.plan_file.plan import Assignment, Link, Plan, Task
from touchstone.integrations.plan_file.recurrence import exception_spans
from touchstone.integrations.plan_file.rounding import with_whole_durations
from touchstone.integrations.plan_file.to_engine_work import (
    assignments_by_task,
    engine_resources,
    engine_work,
)
from touchstone.integrations.plan_file.to_primavera import to_primavera_plan

_STANDARD = "standard"

FIRST_WITHOUT_LIMITS = 16
"""From this version of Microsoft Project on, what is inside a manual summary may be later than it."""


def to_engine_plan(plan: Plan) -> engine.Plan:
    """The plan as the engine takes it; tasks keep their uids as ids.

    Raises engine.EngineError when the plan means nothing to it.
    """
    calendars = engine_calendars(plan.calendars)
    if plan.project.primavera is not None:
        return to_primavera_plan(plan, plan.project.primavera, calendars)
    default = calendars.get(plan.project.calendar_uid or "") or engine.Calendar(_STANDARD)
    workers = assignments_by_task(plan)
    tasks = with_whole_durations(plan)
    staff = {
        resource.uid: without_empty_layers(calendars.get(resource.calendar_uid or "", default))
        for resource in plan.resources
    }
    finish = plan.project.finish if plan.project.schedule_from == "finish" else None
    return engine.Plan(
        start=plan.project.start or finish or _first_date(plan.tasks),
        finish=finish,
        calendar=default,
        calendars=tuple(entry for entry in calendars.values() if entry is not default),
        resources=engine_resources(plan.resources, set(calendars)),
        tasks=tuple(
            _engine_task(
                task,
                calendars.get(task.calendar_uid or "", default),
                default,
                workers.get(task.uid, ()),
                staff,
            )
            for task in tasks
        ),
        links=tuple(_engine_link(link) for link in plan.links),
        options=engine.Options(
            honor_constraints=plan.project.honours_constraints,
            critical_slack=plan.project.critical_slack_limit,
            multiple_critical_paths=plan.project.multiple_critical_paths,
            manual_summaries_limit=(plan.project.program_version or 0) < FIRST_WITHOUT_LIMITS,
        ),
    )


def engine_calendars(calendars: Iterable[Calendar]) -> dict[str, engine.Calendar]:
    """Engine calendars by uid, each with its base inside it. Bases must not form a cycle."""
    stated = {calendar.uid: calendar for calendar in calendars}
    built: dict[str, engine.Calendar] = {}

    def build(uid: str) -> engine.Calendar:
        if uid not in built:
            calendar = stated[uid]
            base = build(calendar.base_uid) if calendar.base_uid in stated else None
            built[uid] = _engine_calendar(calendar, base)
        return built[uid]

    for uid in stated:
        build(uid)
    return built


def _engine_calendar(calendar: Calendar, base: engine.Calendar | None) -> engine.Calendar:
    return engine.Calendar(
        calendar.uid,
        week=_engine_week(calendar.week, is_base=base is None),
        exceptions=tuple(
            entry for exception in calendar.exceptions for entry in _engine_exceptions(exception)
        ),
        work_weeks=tuple(
            engine.WorkWeek(work_week.first, work_week.last, _engine_week(work_week.week, is_base=False))
            for work_week in calendar.work_weeks
        ),
        base=base,
    )


def _engine_week(week: Week, *, is_base: bool) -> engine.Week:
    days = [DEFAULT_WEEK[number] if day is None and is_base else day for number, day in enumerate(week)]
    mon, tue, wed, thu, fri, sat, sun = (None if day is None else _engine_day(day) for day in days)
    return mon, tue, wed, thu, fri, sat, sun


def _engine_day(shifts: Shifts) -> engine.Day:
    return tuple(engine.Shift(shift.start, shift.finish) for shift in shifts)


def _engine_exceptions(exception: CalendarException) -> Iterable[engine.CalendarException]:
    shifts = _engine_day(exception.shifts)
    return (engine.CalendarException(first, last, shifts) for first, last in exception_spans(exception))


def task_calendars(plan: Plan) -> dict[str, str]:
    """The calendar each task works in: its own, or that of its only resource."""
    chosen = {task.uid: task.calendar_uid for task in plan.tasks if task.calendar_uid}
    of_resource = {
        resource.uid: resource.calendar_uid
        for resource in plan.resources
        if resource.kind == "work" and resource.calendar_uid
    }
    users: dict[str, set[str]] = {}
    for assignment in plan.assignments:
        if assignment.resource_uid in of_resource:
            users.setdefault(assignment.task_uid, set()).add(assignment.resource_uid)
    for task_uid, resources in users.items():
        if task_uid not in chosen and len(resources) == 1:
            chosen[task_uid] = of_resource[resources.pop()]
    return chosen


def _engine_task(
    task: Task,
    calendar: engine.Calendar,
    default: engine.Calendar,
    workers: Sequence[Assignment],
    staff: Mapping[str, engine.Calendar],
) -> engine.Task:
    is_manual = task.mode == "manual"
    duration = _duration(task, calendar)
    assignments, pieces = engine_work(task, workers, duration, staff)
    return engine.Task(
        id=task.uid,
        parent=task.parent_uid,
        duration=duration,
        elapsed=task.duration_elapsed,
        mode=engine.Mode.MANUAL if is_manual else engine.Mode.AUTO,
        start=(task.manual_start or task.start) if is_manual else None,
        finish=(task.manual_finish or task.finish) if is_manual else None,
        constraint=engine.ConstraintType(task.constraint),
        constraint_date=task.constraint_date,
        deadline=task.deadline,
        percent_complete=_percent(task, duration),
        actual_start=task.actual_start,
        actual_finish=task.actual_finish if task.actual_start else None,
        resume=task.resume,
        calendar=None if calendar is default else calendar.id,
        assignments=assignments,
        ignores_resource_calendars=task.ignores_resource_calendars,
        pieces=pieces,
        levelling_delay=max(0, task.levelling_delay),
        levelling_delay_elapsed=task.levelling_delay_elapsed,
        priority=task.priority,
        active=task.is_active,
    )


def _duration(task: Task, calendar: engine.Calendar) -> int:
    """As stated; otherwise the working time between the dates stated."""
    if task.duration is not None:
        return task.duration
    if task.start is None or task.finish is None:
        return 0
    timeline = timeline_of(calendar)
    return max(0, timeline.position(to_minutes(task.finish)) - timeline.position(to_minutes(task.start)))


def _percent(task: Task, duration: int) -> float:
    """Exact where the file states what remains; the percentage itself is rounded to whole numbers."""
    if task.remaining_duration is not None and duration and 0 < task.percent_complete < 100:
        return max(0.0, min(100.0, 100 * (1 - task.remaining_duration / duration)))
    return task.percent_complete


def _engine_link(link: Link) -> engine.Link:
    if link.lag_percent is None:
        kind = engine.LagKind.ELAPSED if link.lag_elapsed else engine.LagKind.WORKING
        lag = engine.Lag(link.lag, kind)
    else:
        kind = engine.LagKind.ELAPSED_PERCENT if link.lag_elapsed else engine.LagKind.PERCENT
        lag = engine.Lag(link.lag_percent, kind)
    return engine.Link(link.predecessor_uid, link.successor_uid, engine.LinkType(link.type), lag)


def _first_date(tasks: Iterable[Task]) -> datetime:
    """The earliest date any task states. Raises engine.InvalidDate when there is none."""
    dates = [
        day
        for task in tasks
        for day in (task.manual_start, task.actual_start, task.start, task.constraint_date)
        if day
    ]
    if not dates:
        raise engine.InvalidDate("the plan has no start and no task has a date")
    return min(dates)
