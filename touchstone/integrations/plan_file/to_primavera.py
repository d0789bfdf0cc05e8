"""Neutral plan with settings of P6 → the engine's plan with them."""

from collections.abc import Iterable
from datetime import datetime

from touchstone import engine
from touchstone.engine.primavera import rules
from touchstone.integrations.plan_file.plan import Assignment, Link, Plan, Resource, Task
from touchstone.integrations.plan_file.primavera import ScheduleRules

_OFFICE = "standard"


def to_primavera_plan(
    plan: Plan, settings: ScheduleRules, calendars: dict[str, engine.Calendar]
) -> engine.Plan:
    """The plan as the engine takes it, to be scheduled by P6's rules; tasks keep their uids as ids."""
    default = calendars.get(plan.project.calendar_uid or "") or engine.Calendar(_OFFICE)
    start = plan.project.start or settings.data_date or _first_date(plan.tasks)
    works = {resource.uid for resource in plan.resources if resource.kind == "work"}
    parts: dict[str, list[Assignment]] = {}
    for assignment in plan.assignments:
        if assignment.resource_uid in works and assignment.units and assignment.drives_dates:
            parts.setdefault(assignment.task_uid, []).append(assignment)
    return engine.Plan(
        start=start,
        calendar=default,
        calendars=tuple(entry for entry in calendars.values() if entry is not default),
        tasks=tuple(_task(task, parts.get(task.uid, []), calendars) for task in plan.tasks),
        links=tuple(_link(link) for link in plan.links),
        resources=tuple(_resource(each, calendars) for each in plan.resources if each.uid in works),
        options=engine.Options(
            critical_slack=plan.project.critical_slack_limit,
            slack_rule=engine.SlackRule(settings.float_rule),
        ),
        primavera=_primavera(plan, settings, settings.data_date or start),
    )


def _primavera(plan: Plan, settings: ScheduleRules, data_date: datetime) -> rules.Primavera:
    return rules.Primavera(
        data_date=data_date,
        must_finish_by=settings.must_finish_by,
        progress=rules.ProgressRule(settings.progress),
        lag_calendar=rules.LagCalendar(settings.lag_calendar),
        uses_expected_finish=settings.uses_expected_finish,
        open_ends_are_critical=settings.open_ends_are_critical,
        longest_path_is_critical=settings.longest_path_is_critical,
        lag_from_actual_start=settings.lag_from_actual_start,
        activities={task.uid: _activity(task) for task in plan.tasks},
    )


def _activity(task: Task) -> rules.Activity:
    activity = task.activity
    if activity is None:
        return rules.Activity(remaining=task.remaining_duration)
    return rules.Activity(
        kind=rules.ActivityKind(activity.kind),
        remaining=task.remaining_duration,
        expected_finish=activity.expected_finish,
        limits=tuple(rules.Limit(engine.ConstraintType(limit.kind), limit.date) for limit in activity.limits),
        external_start=activity.external_start,
        external_finish=activity.external_finish,
        suspended=activity.suspend,
    )


def _task(task: Task, parts: list[Assignment], calendars: dict[str, engine.Calendar]) -> engine.Task:
    return engine.Task(
        id=task.uid,
        parent=task.parent_uid,
        duration=task.duration or 0,
        constraint=engine.ConstraintType(task.constraint),
        constraint_date=task.constraint_date,
        percent_complete=task.percent_complete,
        actual_start=task.actual_start,
        actual_finish=task.actual_finish if task.actual_start else None,
        resume=task.resume,
        calendar=task.calendar_uid if task.calendar_uid in calendars else None,
        assignments=tuple(_assignment(part) for part in parts),
        priority=task.priority,
        active=task.is_active,
    )


def _assignment(part: Assignment) -> engine.Assignment:
    """A part with the work that remains; a resource may work on an activity in several parts."""
    return engine.Assignment(
        resource=part.resource_uid, units=part.units, work=part.remaining_work, delay=part.delay
    )


def _resource(resource: Resource, calendars: dict[str, engine.Calendar]) -> engine.Resource:
    calendar = resource.calendar_uid if resource.calendar_uid in calendars else None
    return engine.Resource(id=resource.uid, calendar=calendar, max_units=resource.max_units)


def _link(link: Link) -> engine.Link:
    return engine.Link(
        link.predecessor_uid, link.successor_uid, engine.LinkType(link.type), engine.Lag(link.lag)
    )


def _first_date(tasks: Iterable[Task]) -> datetime:
    """The earliest date any activity states. Raises engine.InvalidDate when there is none."""
    dates = [date for task in tasks for date in (task.actual_start, task.constraint_date) if date]
    if not dates:
        raise engine.InvalidDate("the plan has no data date, and no activity has a date")
    return min(dates)
