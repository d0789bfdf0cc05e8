"""Small P6 plans: tables as in the engine's other tests, with settings and facts of P6 beside them."""

from dataclasses import replace
from typing import Any

from touchstone.engine import Calendar, Options, Plan, Result, ScheduledTask, schedule
from touchstone.engine.primavera.rules import Activity, ActivityKind, Primavera
from touchstone.engine.tests.tables import moment, plan_of, read_date

LATE_FINISH = ActivityKind.FINISH_MILESTONE
EARLY_START = ActivityKind.START_MILESTONE
EFFORT = ActivityKind.LEVEL_OF_EFFORT
OVER_WBS = ActivityKind.WBS_SUMMARY
BY_RESOURCES = ActivityKind.RESOURCE_DEPENDENT


def p6_plan(
    table: str,
    *calendars: Calendar,
    now: str = "03-02",
    options: Options | None = None,
    activities: dict[str, Activity] | None = None,
    **settings: Any,
) -> Plan:
    """The plan of a table with a data date (``now``) and the P6 side of some of its tasks."""
    rules = Primavera(data_date=read_date(now, at_finish=False), activities=activities or {}, **settings)
    return replace(plan_of(table, *calendars, options=options), primavera=rules)


def p6(table: str, *calendars: Calendar, **settings: Any) -> Result:
    """The scheduled table; the plan must be feasible."""
    result = schedule(p6_plan(table, *calendars, **settings))
    assert not result.problems, result.problems
    return result


def left(days: float, **facts: Any) -> Activity:
    """An activity with this many working days to go."""
    return Activity(remaining=round(days * 480), **facts)


def early(task: ScheduledTask) -> str:
    """``03-02 08:00 → 03-03 17:00``: what remains, at the earliest."""
    return f"{moment(task.early_start)} → {moment(task.early_finish)}"


def late(task: ScheduledTask) -> str:
    """What remains, at the latest."""
    return f"{moment(task.late_start)} → {moment(task.late_finish)}"


def span(task: ScheduledTask) -> str:
    """As scheduled: actual dates where there are any."""
    return f"{moment(task.start)} → {moment(task.finish)}"
