"""What holds for every plan, on drawn plans with summaries, all link types, lags and leads."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from touchstone.engine import (
    Assignment,
    Calendar,
    CalendarException,
    ConstraintType,
    Lag,
    Link,
    LinkType,
    Mode,
    Options,
    Piece,
    Plan,
    Resource,
    Shift,
    Status,
    Task,
    reschedule,
    schedule,
)
from touchstone.engine.minutes import to_minutes
from touchstone.engine.tests.reference import reference_dates
from touchstone.engine.tests.tables import MONDAY
from touchstone.engine.timeline import Timeline

HOURS = Calendar(
    "hours",
    week=((Shift(9 * 60, 9 * 60 + 20), Shift(10 * 60, 10 * 60 + 10)),) * 5 + ((), ()),
    exceptions=(CalendarException.on(date(2026, 3, 4)),),
)
"""Half an hour a day, so that counting minute by minute stays quick."""

CREW = (Resource(id="early"), Resource(id="away", calendar="away"))
AWAY = Calendar("away", week=(None, (), None, None, None, (), ()), base=HOURS)
ASSIGNED = (
    Assignment(resource="early", work=10, units=0.5),
    Assignment(resource="away", work=20, delay=10),
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Up to nine tasks in up to two summaries; links go from earlier to later rows, so there is no cycle."""
    count = draw(st.integers(2, 9))
    groups = [draw(st.sampled_from((None, "S", "T"))) for _ in range(count)]
    groups.sort(key=lambda group: ("", "S", "T").index(group or ""))
    tasks = [
        Task(id=number, parent=groups[number], duration=10 * draw(st.integers(0, 6)))
        for number in range(count)
    ]
    links = [
        Link(one, other, draw(st.sampled_from(LinkType)), Lag(10 * draw(st.integers(-2, 3))))
        for one in range(count)
        for other in range(one + 1, count)
        if draw(st.integers(0, 3)) == 0
    ]
    constrained = draw(st.integers(0, count - 1))
    tasks[constrained] = replace(
        tasks[constrained],
        constraint=ConstraintType.SNET,
        constraint_date=MONDAY + timedelta(days=draw(st.integers(0, 9))),
    )
    summaries = tuple(Task(id=group) for group in ("S", "T") if group in groups)
    if len(summaries) == 2 and draw(st.booleans()):
        links.append(Link("S", "T"))
    return Plan(start=MONDAY, calendar=HOURS, tasks=(*summaries, *tasks), links=tuple(links))


@st.composite
def changes_of(draw: st.DrawFn, task: Task) -> Task:
    """The task with other values in any of its fields but id and place."""
    days = st.integers(0, 9).map(lambda day: MONDAY + timedelta(days=day))
    actual_start = draw(st.none() | days)
    return replace(
        task,
        duration=10 * draw(st.integers(0, 9)),
        elapsed=draw(st.booleans()),
        constraint=draw(st.sampled_from(ConstraintType)),
        constraint_date=draw(days),
        deadline=draw(st.none() | days),
        mode=draw(st.sampled_from((Mode.AUTO, Mode.AUTO, Mode.MANUAL))),
        start=draw(st.none() | days),
        percent_complete=draw(st.sampled_from((0, 50, 100))),
        actual_start=actual_start,
        actual_finish=actual_start and draw(st.none() | st.just(actual_start + timedelta(days=1))),
        resume=draw(st.none() | days),
    )


@st.composite
def other_work_on(draw: st.DrawFn, task: Task) -> Task:
    """The task with other resources, pieces and levelling; its plan needs `CREW`."""
    return replace(
        task,
        assignments=draw(st.sampled_from(((), (ASSIGNED[0],), ASSIGNED))),
        pieces=draw(st.sampled_from(((), (Piece(20, 30), Piece(10))))),
        levelling_delay=draw(st.sampled_from((0, 0, 30, 1440))),
        levelling_delay_elapsed=draw(st.booleans()),
    )


@st.composite
def plans_with_typed_summaries(draw: st.DrawFn) -> Plan:
    """Plans with resources, in which a person may have typed the dates of the summaries."""
    plan = replace(
        draw(plans()),
        calendars=(AWAY,),
        resources=CREW,
        options=Options(manual_summaries_limit=draw(st.booleans())),
    )
    typed = []
    for task in plan.tasks:
        if task.id in ("S", "T") and draw(st.booleans()):
            start = MONDAY + timedelta(days=draw(st.integers(0, 5)))
            finish = start + timedelta(days=draw(st.integers(0, 5)), hours=draw(st.integers(0, 9)))
            typed.append(replace(task, mode=Mode.MANUAL, start=start, finish=finish))
    if draw(st.booleans()) and "T" in {task.id for task in plan.tasks}:
        typed.append(
            replace(next(task for task in plan.with_tasks(typed).tasks if task.id == "T"), parent="S")
        )
    nested = plan.with_tasks(typed)
    return nested if not schedule(nested).problems else plan


@settings(max_examples=80, deadline=None)
@given(plans())
def test_dates_agree_with_the_slow_scheduler(plan: Plan) -> None:
    result = schedule(plan)
    working = {task.id for task in plan.tasks if task.duration}
    found = {
        task_id: (to_minutes(result[task_id].start), to_minutes(result[task_id].finish))
        for task_id in working
    }
    if not any(task.duration == 0 for task in plan.tasks if task.id not in ("S", "T")):
        assert found == {
            task_id: dates for task_id, dates in reference_dates(plan).items() if task_id in working
        }


@settings(max_examples=200, deadline=None)
@given(plans())
def test_no_link_of_an_automatic_task_is_violated(plan: Plan) -> None:
    assert schedule(plan).violations == ()


@settings(max_examples=200, deadline=None)
@given(plans())
def test_slack_is_late_minus_early_in_working_minutes(plan: Plan) -> None:
    position = Timeline(HOURS).position
    for task_id, task in schedule(plan).items():
        if task.is_summary:
            continue
        start_slack = position(to_minutes(task.late_start)) - position(to_minutes(task.early_start))
        finish_slack = position(to_minutes(task.late_finish)) - position(to_minutes(task.early_finish))
        assert task.total_slack == start_slack == finish_slack, task_id
        assert task.free_slack >= 0, task_id


@settings(max_examples=150, deadline=None)
@given(plans(), st.data())
def test_slipping_within_total_slack_does_not_delay_the_plan(plan: Plan, data: st.DataObject) -> None:
    result = schedule(plan)
    leaves = [
        task for task in plan.tasks if not result[task.id].is_summary and result[task.id].total_slack > 0
    ]
    if leaves:
        task = data.draw(st.sampled_from(leaves))
        late = replace(task, constraint=ConstraintType.SNET, constraint_date=result[task.id].late_start)
        assert reschedule(result, [late]).finish == result.finish


@settings(max_examples=150, deadline=None)
@given(plans(), st.data())
def test_a_longer_task_makes_nothing_earlier(plan: Plan, data: st.DataObject) -> None:
    plan = replace(plan, links=tuple(link for link in plan.links if link.type in (LinkType.FS, LinkType.SS)))
    task = data.draw(st.sampled_from([task for task in plan.tasks if task.id not in ("S", "T")]))
    before = schedule(plan)
    after = reschedule(before, [replace(task, duration=task.duration + 10 * data.draw(st.integers(1, 5)))])
    for task_id, earlier in before.items():
        assert after[task_id].start >= earlier.start
        assert after[task_id].finish >= earlier.finish


@settings(max_examples=300, deadline=None)
@given(plans_with_typed_summaries(), st.data())
def test_rescheduling_equals_scheduling_afresh(plan: Plan, data: st.DataObject) -> None:
    leaves = [task for task in plan.tasks if task.id not in ("S", "T")]
    fast = schedule(plan)
    for _ in range(2):
        changed = data.draw(changes_of(data.draw(st.sampled_from(leaves))))
        changed = data.draw(other_work_on(changed))
        fast, plan = reschedule(fast, [changed]), plan.with_tasks([changed])
        fresh = schedule(plan)
        assert fast.changed_since(fresh) == fresh.changed_since(fast) == ()
        assert (fast.status, fast.finish) == (fresh.status, fresh.finish)


@settings(max_examples=100, deadline=None)
@given(plans(), st.data())
def test_a_link_back_closes_a_cycle_that_is_named(plan: Plan, data: st.DataObject) -> None:
    forward = data.draw(st.sampled_from([*plan.links, None]))
    if forward is None or forward.predecessor == "S":
        return
    result = schedule(replace(plan, links=(*plan.links, Link(forward.successor, forward.predecessor))))
    assert result.status is Status.INFEASIBLE
    cycle = result.problems[0].tasks
    linked = {
        (link.predecessor, link.successor)
        for link in (*plan.links, Link(forward.successor, forward.predecessor))
    }
    parents = {task.id: task.parent for task in plan.tasks}
    for one, other in zip(cycle, (*cycle[1:], cycle[0]), strict=True):
        assert (one, other) in linked or parents[one] == other or parents[other] == one


@settings(max_examples=100, deadline=None)
@given(plans())
def test_every_date_has_a_reason(plan: Plan) -> None:
    result = schedule(plan)
    for task_id in result:
        explanation = result.explain(task_id)
        assert explanation.start
        assert explanation.finish
