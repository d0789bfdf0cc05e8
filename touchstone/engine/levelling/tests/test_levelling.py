"""Small plans to be checked in the head. A day is 08:00–12:00, 13:00–17:00; Monday is 2 March 2026."""

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

import pytest

from touchstone.engine import Assignment, Calendar, Piece, Plan, Resource
from touchstone.engine.calendar import OFFICE_DAY
from touchstone.engine.levelling import (
    LevellingProgress,
    Objective,
    ObstacleCode,
    Outcome,
    Wishes,
    daily_loads,
    level,
)
from touchstone.engine.tests.tables import DAY, dates_of, plan_of

ANN = Resource(id="ann")


def staffed(table: str, *resources: Resource, calendars: Iterable[Calendar] = (), **staff: str) -> Plan:
    """The plan of a table; ``A="ann bob:0.5"`` puts people on a task."""
    plan = plan_of(table, *calendars)
    tasks = tuple(replace(task, assignments=people(staff.get(str(task.id), ""))) for task in plan.tasks)
    return replace(plan, tasks=tasks, resources=resources or (ANN,))


def people(words: str) -> tuple[Assignment, ...]:
    pairs = [word.partition(":") for word in words.split()]
    return tuple(Assignment(resource=name, units=float(units or 1)) for name, _, units in pairs)


def test_two_tasks_of_one_person_follow_each_other_and_the_reason_names_both() -> None:
    plan = staffed("A 2d\nB 1d\nC 3d B", A="ann", B="ann")
    found = level(plan, seconds=0)
    assert found.outcome is Outcome.LEVELLED
    assert dates_of(found.after)["B"] == "03-02 08:00 → 03-02 17:00"
    assert dates_of(found.after)["A"] == "03-03 08:00 → 03-04 17:00"
    [move] = found.moves
    assert (move.task, move.delay, found.delays) == ("A", 1440, {"A": 1440})
    [reason] = move.reasons
    assert (reason.resource, reason.tasks, reason.units, reason.max_units) == ("ann", ("A", "B"), 2.0, 1.0)
    assert (reason.start, reason.finish) == (datetime(2026, 3, 2, 8), datetime(2026, 3, 2, 17))
    assert found.overloads_before == (reason,)
    assert found.finish_before == found.finish == datetime(2026, 3, 5, 17)


def test_parts_of_a_person_fit_beside_each_other() -> None:
    found = level(staffed("A 2d\nB 2d\nC 2d", A="ann:0.5", B="ann:0.5", C="ann:0.5"), seconds=0)
    assert [move.task for move in found.moves] == ["C"]
    assert found.finish == datetime(2026, 3, 5, 17)


def test_higher_priority_goes_first_and_1000_never_moves() -> None:
    plan = staffed("A 1d\nB 1d\nC 1d", A="ann", B="ann", C="ann")
    first, second, third = plan.tasks
    plan = plan.with_tasks([replace(second, priority=800), replace(third, priority=1000)])
    starts = {task: f"{dates.start:%d}" for task, dates in level(plan, seconds=0.3).after.items()}
    assert starts == {"C": "02", "B": "03", "A": "04"}
    kept = level(plan_kept := plan.with_tasks([replace(first, priority=1000)]), seconds=0)
    assert kept.outcome is Outcome.INFEASIBLE
    assert [(each.code, each.overload.tasks) for each in kept.obstacles] == [(ObstacleCode.FIXED, ("A", "C"))]
    assert plan_kept == kept.before.plan


def test_work_goes_around_what_has_started_and_what_was_typed() -> None:
    plan = staffed(
        "A 2d began=03-02\nB 2d from=03-05 to=03-06\nC 2d\nD 1d C", A="ann", B="ann", C="ann", D="ann"
    )
    dates = dates_of(level(plan, seconds=0).after)
    assert dates["C"] == "03-09 08:00 → 03-10 17:00"
    assert dates["D"] == "03-11 08:00 → 03-11 17:00"


def test_one_task_that_needs_more_than_there_is_says_so() -> None:
    found = level(staffed("A 1d\nB 1d", A="ann:2", B="ann"), seconds=0)
    assert found.outcome is Outcome.INFEASIBLE
    assert {each.code for each in found.obstacles} == {ObstacleCode.TOO_MUCH_ALONE}


def test_calendars_of_people_count() -> None:
    weekend = Calendar("weekend", week=((),) * 5 + (OFFICE_DAY, OFFICE_DAY))
    bob = Resource(id="bob", calendar="weekend")
    plan = staffed("A 2d\nB 1d", ANN, bob, calendars=(weekend,), A="bob", B="bob")
    found = level(plan, seconds=0)
    assert found.outcome is Outcome.LEVELLED
    assert sorted(dates_of(found.after).values()) in (
        ["03-07 08:00 → 03-07 17:00", "03-08 08:00 → 03-14 17:00"],
        ["03-07 08:00 → 03-08 17:00", "03-14 08:00 → 03-14 17:00"],
    )


def test_who_never_works_is_never_overloaded() -> None:
    never = Calendar("never", week=((),) * 7)
    plan = staffed(
        "A 1d\nB 1d", ANN, Resource(id="bob", calendar="never"), calendars=(never,), A="ann", B="ann"
    )
    busy = (*plan.tasks[0].assignments, Assignment(resource="bob", work=0))
    first = replace(plan.tasks[0], calendar="standard", ignores_resource_calendars=True, assignments=busy)
    found = level(plan.with_tasks([first]), seconds=0)
    assert (found.outcome, len(found.delays)) == (Outcome.LEVELLED, 1)


def test_within_slack_nothing_is_later_than_it_may_be() -> None:
    plan = staffed("A 3d\nB 1d\nC 1d\nD 1d", A="", B="ann", C="ann", D="ann")
    assert level(plan, seconds=0, wishes=Wishes(within_slack=True)).outcome is Outcome.LEVELLED
    longer = plan.with_tasks([replace(plan.tasks[0], duration=2 * DAY)])
    found = level(longer, seconds=0, wishes=Wishes(within_slack=True))
    assert found.finish == found.finish_before
    assert [each.code for each in found.obstacles] == [ObstacleCode.NO_SLACK]
    assert level(longer, seconds=0).outcome is Outcome.LEVELLED


def test_a_protected_milestone_comes_before_the_finish_of_the_plan() -> None:
    plan = staffed("A 4d\nB 1d A\nC 2d\nM 0d C", A="ann", C="ann")
    assert level(plan, seconds=0.3).after["M"].finish == datetime(2026, 3, 9, 17)
    guarded = level(plan, seconds=0.3, wishes=Wishes(protected=frozenset("M")))
    assert guarded.after["M"].finish == guarded.before["M"].finish == datetime(2026, 3, 3, 17)
    assert guarded.finish == datetime(2026, 3, 10, 17)


def test_fewest_moves_rather_delays_one_than_two() -> None:
    table = "A 2d\nB 1d\nC 1d\nX 3d B\nY 3d C"
    resources = (Resource(id="ann", max_units=2),)
    plan = staffed(table, *resources, A="ann:2", B="ann", C="ann")
    quick = level(plan, seconds=0.3)
    few = level(plan, seconds=0.3, objective=Objective.FEWEST_MOVES)
    assert {move.task for move in few.moves} == {"A"}
    assert quick.finish
    assert few.finish
    assert quick.finish <= few.finish


def test_a_steady_load_uses_slack_and_keeps_the_finish() -> None:
    plan = staffed("A 2d\nB 1d\nC 1d", Resource(id="ann", max_units=3), A="ann", B="ann", C="ann")
    found = level(plan, seconds=1, objective=Objective.STEADY_LOAD)
    assert found.finish == found.finish_before
    loads = daily_loads(found.after)["ann"]
    assert [load.work for load in loads] == [2 * DAY, 2 * DAY]
    assert [load.work for load in daily_loads(found.before)["ann"]] == [3 * DAY, DAY]
    assert {load.capacity for load in loads} == {3 * DAY}


def test_work_is_interrupted_only_where_allowed() -> None:
    plan = staffed("A 3d\nB 1d SNET=03-03\nC 1d A", A="ann", B="ann")
    plan = plan.with_tasks([replace(plan.tasks[1], priority=1000)])
    whole = level(plan, seconds=0)
    assert (dates_of(whole.after)["A"], whole.splits) == ("03-04 08:00 → 03-06 17:00", {})
    found = level(plan, seconds=0, wishes=Wishes(may_split=frozenset("AC")))
    assert dates_of(found.after)["A"] == "03-02 08:00 → 03-05 17:00"
    assert found.splits == {"A": (Piece(DAY, DAY), Piece(2 * DAY, 0))}
    assert (found.outcome, found.delays, found.finish) == (Outcome.LEVELLED, {}, datetime(2026, 3, 6, 17))
    [move] = [move for move in found.moves if move.task == "A"]
    assert move.pieces == found.splits["A"]
    assert [reason.tasks for reason in move.reasons] == [("A", "B")]


def test_it_tells_how_far_it_is_and_ends_when_asked() -> None:
    seen: list[LevellingProgress] = []
    table = "\n".join(f"T{number} {number % 4 + 1}d" for number in range(12))
    plan = plan_of(table)
    plan = replace(
        plan, resources=(ANN,), tasks=tuple(replace(each, assignments=people("ann")) for each in plan.tasks)
    )
    found = level(plan, seconds=30, progress=seen.append, cancelled=lambda: True)
    assert found.seconds < 5
    assert seen[-1].finish == found.finish == datetime(2026, 4, 10, 17)


def test_a_plan_without_dates_is_no_plan_to_level() -> None:
    found = level(staffed("A 1d B\nB 1d A", A="ann"))
    assert (found.outcome, found.moves, found.overloads_before, found.delays) == (
        Outcome.NO_DATES,
        (),
        (),
        {},
    )
    assert found.before.problems


@pytest.mark.parametrize("objective", Objective)
def test_a_plan_without_overload_stays_as_it_is(objective: Objective) -> None:
    plan = staffed("A 1d\nB 1d A", A="ann", B="ann")
    found = level(plan, seconds=0, objective=objective)
    assert (found.outcome, found.moves, found.delays) == (Outcome.LEVELLED, (), {})


def test_a_first_answer_needs_no_solver_and_no_compiler() -> None:
    code = (
        "import sys\n"
        "from touchstone.engine.levelling.tests.test_levelling import level, staffed\n"
        "level(staffed('A 1d\\nB 1d', A='ann', B='ann'), seconds=0)\n"
        "sys.exit(bool({'ortools', 'numba', 'numpy', 'django'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
