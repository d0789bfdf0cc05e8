"""The loops over runs say what the engine says."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from touchstone.engine import ConstraintType, Mode, Plan, Task, reschedule, schedule
from touchstone.engine.minutes import to_minutes
from touchstone.engine.risk import Fixed, PlanHasNoDates, Uncertainty, Uniform, simulate
from touchstone.engine.risk.sensitivity import drawn_durations
from touchstone.engine.tests.tables import MONDAY, plan_of
from touchstone.engine.tests.test_properties import changes_of, plans, plans_with_typed_summaries

TABLE = """
S
  A    2d
  B    3d   A:SS+1d
  C    1d   A, B:FF-4h due=03-05
T          S
  D    4h   C:FS+2ed
  E    1d   C:FS+50% SNET=03-11
  F    2d   E:SF+3d
G    3d    began=03-02 done=50
H    1d    began=03-02 ended=03-02 done=100
I    2ed   A
J    1d    FNET=03-09
K    1d    A MFO=03-12
L    1d    SNLT=03-04
M    0d    T, G
N    1d    from=03-05 to=03-06
O    2d    N ALAP
P    1d    O
Q    1d    from=03-06
"""


def test_zero_variance_gives_the_dates_of_the_plan() -> None:
    plan = plan_of(TABLE)
    result, simulation = schedule(plan), simulate(plan, Uncertainty(), runs=70)
    assert simulation.together
    for task_id, task in result.items():
        assert set(simulation.finish_of(task_id).minutes.tolist()) == {to_minutes(task.finish)}, task_id
        assert simulation.criticality[task_id] == float(task.critical), task_id
    assert simulation.finish.deviation == 0


def test_each_run_has_the_dates_of_a_plan_with_its_durations() -> None:
    plan = plan_of(TABLE)
    expect_the_engine_to_agree(plan, runs=40)


def expect_the_engine_to_agree(plan: Plan, *, runs: int) -> None:
    estimates = {
        task.id: Uniform(0, 3 * task.duration) for task in plan.tasks if task.duration and task.finish is None
    }
    simulation = simulate(plan, Uncertainty(estimates=estimates), runs=runs)
    result, ids = simulation.result, list(simulation.result)
    by_id = {task.id: task for task in plan.tasks}
    critical = dict.fromkeys(ids, 0)
    for run, drawn in enumerate(drawn_durations(simulation).T):
        varied = [
            with_minutes(by_id[ids[number]], minutes)
            for number, minutes in zip(simulation.draws.task, drawn.tolist(), strict=True)
        ]
        expected = reschedule(result, varied)
        for task_id, task in expected.items():
            assert simulation.finish_of(task_id).minutes[run] == to_minutes(task.finish), (run, task_id)
            critical[task_id] += task.critical
    assert simulation.criticality == {task_id: count / runs for task_id, count in critical.items()}


def with_minutes(task: Task, minutes: int) -> Task:
    """The task as its sample says."""
    if task.actual_start is None:
        return replace(task, duration=minutes)
    done = round(task.duration * task.percent_complete / 100)
    return replace(task, duration=minutes, percent_complete=100 * done / minutes)


@settings(max_examples=60, deadline=None)
@given(plans())
def test_drawn_plans_agree_run_by_run(plan: Plan) -> None:
    expect_the_engine_to_agree(plan, runs=3)


@settings(max_examples=120, deadline=None)
@given(plans_with_typed_summaries(), st.data())
def test_zero_variance_reproduces_the_schedule(plan: Plan, data: st.DataObject) -> None:
    leaves = [task for task in plan.tasks if task.id not in ("S", "T")]
    plan = plan.with_tasks([data.draw(changes_of(data.draw(st.sampled_from(leaves))))])
    result = schedule(plan)
    estimates = {task.id: Fixed(task.duration) for task in plan.tasks}
    if result.problems:
        with pytest.raises(PlanHasNoDates) as refusal:
            simulate(plan, Uncertainty(estimates=estimates), runs=2)
        assert refusal.value.problems == result.problems
        return
    simulation = simulate(plan, Uncertainty(estimates=estimates), runs=2)
    for task_id, task in result.items():
        assert simulation.finish_of(task_id).minutes.tolist() == [to_minutes(task.finish)] * 2
        assert simulation.criticality[task_id] == float(task.critical)


def test_what_the_loops_do_not_speak_of_goes_through_the_engine() -> None:
    plan = plan_of("S  from=03-03\n  A  2d\n  B  1d  A\nC  1d  S")
    estimates = {"A": Uniform(480, 1920), "B": Uniform(480, 960)}
    simulation = simulate(plan, Uncertainty(estimates=estimates), runs=50)
    assert not simulation.together
    drawn = drawn_durations(simulation)
    for run in (0, 49):
        changed = [replace(plan.tasks[row], duration=int(drawn[row - 1, run])) for row in (1, 2)]
        assert simulation.finish.minutes[run] == to_minutes(
            reschedule(simulation.result, changed)["C"].finish
        )


def test_only_the_open_part_of_a_started_task_varies() -> None:
    plan = plan_of("A  4d  began=03-02 done=50\nB  1d  began=03-02 ended=03-02 done=100")
    estimates = {"A": Uniform(0, 3840), "B": Uniform(0, 9600)}
    durations = simulate(plan, Uncertainty(estimates=estimates), runs=5000).finish.durations
    assert durations.min() >= 960
    assert durations.max() <= 960 + 1920
    assert abs(durations.mean() - 1920) < 20


def test_a_typed_finish_moves_with_the_duration() -> None:
    plan = plan_of("A  2d  from=03-02 to=03-03")
    simulation = simulate(plan, Uncertainty(estimates={"A": Fixed(1440)}), runs=1)
    assert simulation.finish_of("A").minutes[0] == to_minutes(MONDAY.replace(day=4, hour=17))
    assert plan.tasks[0].mode is Mode.MANUAL


def test_runs_that_leave_the_laid_out_years_are_run_again_with_more() -> None:
    plan = plan_of("A  1d\nB  1d  A")
    simulation = simulate(plan, Uncertainty(estimates={"A": Fixed(480 * 260 * 40)}), runs=5)
    expected = reschedule(simulation.result, [replace(plan.tasks[0], duration=480 * 260 * 40)])
    assert set(simulation.finish.minutes.tolist()) == {to_minutes(expected["B"].finish)}
    assert np.all(simulation.finish_of("A").minutes < simulation.finish.minutes)


def test_constraints_keep_their_meaning_in_every_run() -> None:
    table = "A  2d\n" + "\n".join(
        f"{kind}  1d  A  {kind}=03-04" for kind in ConstraintType if kind not in ("ASAP", "ALAP")
    )
    expect_the_engine_to_agree(plan_of(table), runs=30)
