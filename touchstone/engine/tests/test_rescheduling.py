"""Changing a plan after it was scheduled, and seeing what moved."""

from dataclasses import replace
from datetime import datetime

from touchstone.engine import Link, Mode, ProblemCode, Result, Task, reschedule, schedule
from touchstone.engine.tests.tables import DAY, dates_of, plan_of, result_of


def task_of(result: Result, task_id: str) -> Task:
    return next(task for task in result.plan.tasks if task.id == task_id)


def test_a_longer_task_moves_what_follows_and_only_that_is_reported() -> None:
    before = result_of("A 1d\nB 1d A\nC 1d\nD 5d")
    after = reschedule(before, [replace(task_of(before, "A"), duration=2 * DAY)])
    assert dates_of(after)["B"] == "03-04 08:00 → 03-04 17:00"
    assert after.changed_since(before) == ("A", "B")
    assert dates_of(before)["B"] == "03-03 08:00 → 03-03 17:00"


def test_a_change_of_nothing_changes_nothing() -> None:
    before = result_of("A 1d\nB 1d A")
    assert reschedule(before, [task_of(before, "A")]).changed_since(before) == ()


def test_a_longer_plan_gives_every_other_task_more_slack() -> None:
    before = result_of("A 1d\nB 1d A\nC 5d")
    after = reschedule(before, [replace(task_of(before, "C"), duration=6 * DAY)])
    assert after.changed_since(before) == ("A", "B", "C")
    assert after["A"].total_slack == 4 * DAY


def test_new_tasks_and_moves_in_the_tree_are_scheduled_too() -> None:
    before = result_of("S\n  A 2d\nB 1d S")
    after = reschedule(
        before, [Task(id="N", parent="S", duration=4 * DAY), replace(task_of(before, "A"), parent=None)]
    )
    assert dates_of(after)["B"] == "03-06 08:00 → 03-06 17:00"
    assert dates_of(after)["S"] == "03-02 08:00 → 03-05 17:00"


def test_a_lag_in_percent_follows_the_changed_duration() -> None:
    before = result_of("A 2d\nB 1d A:SS+50%")
    after = reschedule(before, [replace(task_of(before, "A"), duration=4 * DAY)])
    assert dates_of(after)["B"] == "03-04 08:00 → 03-04 17:00"


def test_a_summary_taken_in_hand_has_its_typed_dates() -> None:
    before = result_of("S\n  A 2d\nB 1d S")
    start, finish = datetime(2026, 3, 2, 8), datetime(2026, 3, 6, 17)
    typed = replace(task_of(before, "S"), mode=Mode.MANUAL, start=start, finish=finish)
    after = reschedule(before, [typed])
    assert dates_of(after)["S"] == "03-02 08:00 → 03-06 17:00"
    assert dates_of(after) == dates_of(schedule(after.plan))


def test_an_infeasible_plan_can_be_put_right() -> None:
    plan = plan_of("A 1d\nB 1d A\nC 1d B")
    broken = schedule(replace(plan, links=(*plan.links, Link("C", "A"))))
    assert broken.problems[0].code is ProblemCode.CYCLE
    assert reschedule(broken, [replace(plan.tasks[0], active=False)]).problems == ()


def test_taking_tasks_out_takes_their_children_and_links() -> None:
    plan = plan_of("S\n  T\n    A 5d\nB 1d A\nC 1d B").without_tasks(["S"])
    assert [task.id for task in plan.tasks] == ["B", "C"]
    assert dates_of(schedule(plan))["C"] == "03-03 08:00 → 03-03 17:00"
