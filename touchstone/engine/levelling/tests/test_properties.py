"""What holds for every levelled plan."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from touchstone.engine import ConstraintType, Mode, Plan, schedule, to_minutes
from touchstone.engine.levelling import Objective, ObstacleCode, Outcome, Wishes, level
from touchstone.engine.levelling.demand import computation_of
from touchstone.engine.levelling.keys import latest_start
from touchstone.engine.levelling.rights import latest_starts, movable_tasks
from touchstone.engine.levelling.serial import SerialScheme
from touchstone.engine.levelling.tests.checking import overloaded_minutes
from touchstone.engine.levelling.tests.drawing import staffed_plans

OBJECTIVES = st.sampled_from(Objective)


@settings(max_examples=150, deadline=None)
@given(staffed_plans(), OBJECTIVES)
def test_overloads_are_those_that_are_counted_minute_by_minute(plan: Plan, objective: Objective) -> None:
    found = level(plan, objective=objective, seconds=0)
    assert {each.resource for each in found.overloads_before} == set(overloaded_minutes(plan, found.before))
    assert {each.resource for each in found.overloads} == set(overloaded_minutes(found.plan, found.after))
    assert (found.outcome is Outcome.LEVELLED) == (not found.overloads)


@settings(max_examples=150, deadline=None)
@given(staffed_plans(), OBJECTIVES)
def test_the_delays_alone_give_the_levelled_dates(plan: Plan, objective: Objective) -> None:
    found = level(plan, objective=objective, seconds=0)
    changed = [
        replace(task, levelling_delay=found.delays[task.id], levelling_delay_elapsed=True)
        for task in plan.tasks
        if task.id in found.delays
    ]
    again = schedule(plan.with_tasks(changed))
    assert again.changed_since(found.after) == ()
    assert {link for each in again.violations if (link := each.link)} <= {
        each.link for each in found.before.violations
    } | {each.link for each in again.violations if is_given(plan, each.task_id)}


def is_given(plan: Plan, task_id: object) -> bool:
    """Whether a task stands where somebody put it, so that links into it can be broken."""
    task = next(each for each in plan.tasks if each.id == task_id)
    is_pinned = task.constraint not in (ConstraintType.ASAP, ConstraintType.SNET)
    return is_pinned or task.mode is not Mode.AUTO or task.actual_start is not None


@settings(max_examples=150, deadline=None)
@given(staffed_plans(), st.booleans())
def test_what_stays_overloaded_could_not_be_moved(plan: Plan, within: bool) -> None:
    found = level(plan, seconds=0, wishes=Wishes(within_slack=within))
    limits = {each.id: each.max_units for each in plan.resources}
    for obstacle in found.obstacles:
        tasks = [task for task in plan.tasks if task.id in obstacle.overload.tasks]
        if obstacle.code is ObstacleCode.TOO_MUCH_ALONE:
            resource = obstacle.overload.resource
            assert any(
                each.units > limits[resource]
                for task in tasks
                for each in task.assignments
                if each.resource == resource
            )
        elif obstacle.code is ObstacleCode.FIXED:
            assert any(task.priority == 1000 or is_given(plan, task.id) for task in tasks)
        else:
            assert within or any(task.constraint is ConstraintType.SNLT for task in tasks)


@settings(max_examples=100, deadline=None)
@given(staffed_plans())
def test_interrupted_work_is_all_the_work_and_overloads_nobody(plan: Plan) -> None:
    whole = level(plan, seconds=0)
    found = level(plan, seconds=0, wishes=Wishes(may_split=frozenset(task.id for task in plan.tasks)))
    assert found.outcome is whole.outcome
    for task in found.plan.tasks:
        if task.id in found.splits:
            assert sum(piece.work for piece in task.pieces) == task.duration
            assert all(piece.gap > 0 for piece in task.pieces[:-1])


@settings(max_examples=100, deadline=None)
@given(staffed_plans())
def test_fixed_tasks_get_no_delay_and_others_no_earlier_dates(plan: Plan) -> None:
    found = level(plan, seconds=0)
    tasks = {task.id: task for task in plan.tasks}
    assert not [
        task
        for task in found.delays
        if tasks[task].priority == 1000
        or (is_given(plan, task) and tasks[task].constraint is not ConstraintType.SNLT)
    ]
    bare = schedule(plan.with_tasks(replace(task, levelling_delay=0) for task in plan.tasks))
    assert all(found.after[task].start >= bare[task].start for task in bare if not bare[task].is_summary)
    for move in found.moves:
        if move.delay and move.delay != tasks[move.task].levelling_delay:
            assert move.reasons, move
            assert all(move.task in reason.tasks and len(reason.tasks) > 1 for reason in move.reasons)


@settings(max_examples=100, deadline=None)
@given(staffed_plans())
def test_without_people_levelling_takes_away_delays_and_nothing_else(plan: Plan) -> None:
    bare = replace(plan, tasks=tuple(replace(task, assignments=()) for task in plan.tasks))
    found = level(bare, seconds=0)
    assert (found.outcome, found.overloads_before) == (Outcome.LEVELLED, ())
    assert set(found.delays.values()) <= {0}


@settings(max_examples=8, deadline=None)
@given(staffed_plans())
def test_a_search_is_never_worse_than_the_serial_heuristic(plan: Plan) -> None:
    quick, slow = level(plan, seconds=0), level(plan, seconds=0.4)
    computation = computation_of(
        schedule(
            plan.with_tasks(replace(task, levelling_delay=0) for task in plan.tasks if task.priority < 1000)
        )
    )
    movable = movable_tasks(plan, computation, Wishes())
    scheme = SerialScheme(plan, computation, movable, latest_starts(computation, movable, within_slack=False))
    serial = scheme.run(latest_start(computation))
    if not serial.stuck and quick.outcome is Outcome.LEVELLED:
        assert slow.outcome is Outcome.LEVELLED
        assert slow.finish
        assert quick.finish
        assert to_minutes(slow.finish) <= to_minutes(quick.finish) <= serial.dates.project_finish
