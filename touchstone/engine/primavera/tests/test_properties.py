"""What holds for every plan of P6."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from touchstone.engine import (
    Activity,
    ConstraintType,
    Lag,
    Link,
    LinkType,
    Plan,
    Primavera,
    Result,
    ScheduledTask,
    Task,
    schedule,
)

MONDAY = datetime(2026, 3, 2, 8)
BEFORE = datetime(2026, 2, 24, 8)
AFTER_ONE_DAY = datetime(2026, 2, 24, 17)
RULES = Primavera(data_date=MONDAY)


@st.composite
def plans(draw: st.DrawFn, *, plain: bool = False) -> Plan:
    """A few activities; unless plain, some have begun, some are over, and links are of any kind."""
    count = draw(st.integers(2, 8))
    tasks: list[Task] = []
    links: list[Link] = []
    for number in range(count):
        status = "open" if plain else draw(st.sampled_from(("open", "open", "begun", "over")))
        tasks.append(
            Task(
                id=number,
                duration=draw(st.integers(1, 12)) * 120,
                actual_start=None if status == "open" else BEFORE,
                actual_finish=AFTER_ONE_DAY if status == "over" else None,
            )
        )
        for earlier in draw(st.sets(st.integers(0, number - 1), max_size=3)) if number else ():
            kind = LinkType.FS if plain else draw(st.sampled_from(LinkType))
            lag = Lag(0 if plain else draw(st.integers(-4, 8)) * 120)
            links.append(Link(earlier, number, kind, lag))
    return Plan(start=MONDAY, tasks=tuple(tasks), links=tuple(links))


def figures(task: ScheduledTask) -> tuple[object, ...]:
    dates = task.start, task.finish, task.late_start, task.late_finish
    return *dates, task.total_slack, task.free_slack, task.critical


def by_p6(plan: Plan) -> Result:
    result = schedule(replace(plan, primavera=RULES))
    assert not result.problems
    return result


@settings(max_examples=150, deadline=None)
@given(plans(plain=True))
def test_a_plan_that_has_not_begun_has_the_dates_of_any_critical_path_method(plan: Plan) -> None:
    ours, theirs = schedule(plan), by_p6(plan)
    assert {each: figures(theirs[each]) for each in theirs} == {each: figures(ours[each]) for each in ours}


@settings(max_examples=150, deadline=None)
@given(plans(), st.integers(0, 7), st.integers(1, 20))
def test_a_later_activity_makes_nothing_earlier(plan: Plan, number: int, days: int) -> None:
    task = plan.tasks[number % len(plan.tasks)]
    before = by_p6(plan)
    held = replace(task, constraint=ConstraintType.SNET, constraint_date=MONDAY + timedelta(days=days))
    after = by_p6(plan.with_tasks([held]))
    for each in before:
        assert after[each].early_start >= before[each].early_start
        assert after[each].early_finish >= before[each].early_finish


@settings(max_examples=150, deadline=None)
@given(plans())
def test_nothing_open_is_before_the_data_date_or_its_predecessors(plan: Plan) -> None:
    result = by_p6(plan)
    for task in plan.tasks:
        assert result[task.id].early_start >= MONDAY
    for link in plan.links:
        if link.type is LinkType.FS and link.lag.value >= 0:
            assert result[link.successor].early_start >= result[link.predecessor].early_finish


@settings(max_examples=100, deadline=None)
@given(plans(), st.integers(0, 7))
def test_a_slip_within_the_free_float_moves_nothing_else(plan: Plan, number: int) -> None:
    result = by_p6(plan)
    task = plan.tasks[number % len(plan.tasks)]
    slip = result[task.id].free_slack
    if task.actual_start is not None or not slip:
        return
    slipped = RULES.activity(task.id)
    longer = Activity(kind=slipped.kind, remaining=task.duration + slip)
    moved = schedule(replace(plan, primavera=replace(RULES, activities={task.id: longer})))
    for each in result:
        if each != task.id:
            assert moved[each].early_start == result[each].early_start
