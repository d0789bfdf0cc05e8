"""Plans made backwards from a given finish."""

from dataclasses import replace
from datetime import datetime

from touchstone.engine import ConstraintType, DriverCode, Plan, Result, reschedule, schedule
from touchstone.engine.tests.tables import DAY, dates_of, moment, plan_of

FRIDAY = datetime(2026, 3, 13, 17)


def backwards(table: str) -> Plan:
    """The plan of a table, with what has no constraint as late as possible."""
    plan = plan_of(table)
    late = [
        replace(task, constraint=ConstraintType.ALAP)
        for task in plan.tasks
        if task.constraint is ConstraintType.ASAP
    ]
    return replace(plan.with_tasks(late), finish=FRIDAY)


def result_of(table: str) -> Result:
    return schedule(backwards(table))


def test_tasks_are_done_as_late_as_their_successors_and_the_finish_allow() -> None:
    result = result_of("A 2d\nB 3d A\nC 1d")
    assert dates_of(result) == {
        "A": "03-09 08:00 → 03-10 17:00",
        "B": "03-11 08:00 → 03-13 17:00",
        "C": "03-13 08:00 → 03-13 17:00",
    }
    assert result.finish == FRIDAY


def test_the_plan_starts_with_its_first_task_and_early_dates_count_from_there() -> None:
    result = result_of("A 2d\nB 3d A\nC 1d")
    assert moment(result["C"].early_start) == "03-09 08:00"
    assert (result["A"].total_slack, result["C"].total_slack) == (0, 4 * DAY)
    assert result["A"].critical
    assert result["C"].free_slack == 0


def test_a_task_as_soon_as_possible_begins_with_the_plan() -> None:
    plan = backwards("A 5d\nB 1d")
    soon = [replace(task, constraint=ConstraintType.ASAP) for task in plan.tasks if task.id == "B"]
    assert dates_of(schedule(plan.with_tasks(soon)))["B"] == "03-09 08:00 → 03-09 17:00"


def test_typed_dates_limit_what_comes_before() -> None:
    result = result_of("A 2d\nM 0d A from=03-11 to=03-11T08:00")
    assert dates_of(result)["A"] == "03-09 08:00 → 03-10 17:00"
    assert dates_of(result)["M"] == "03-11 08:00 → 03-11 08:00"


def test_the_typed_finish_of_a_summary_limits_what_is_inside() -> None:
    result = result_of("S  from=03-09 to=03-11\n  A 2d\nC 1d")
    assert dates_of(result)["A"] == "03-10 08:00 → 03-11 17:00"


def test_a_late_date_explains_itself() -> None:
    (reason,) = result_of("A 5d\nB 1d").explain("B").start
    assert (reason.code, moment(reason.date)) == (DriverCode.AS_LATE_AS_POSSIBLE, "03-13 08:00")


def test_a_change_is_scheduled_afresh() -> None:
    before = result_of("A 2d\nB 3d A")
    after = reschedule(before, [replace(before.plan.tasks[1], duration=4 * DAY)])
    assert dates_of(after)["A"] == "03-06 08:00 → 03-09 17:00"
    assert after.figures() == schedule(replace(after.plan)).figures()


def test_an_empty_plan_is_over_at_once() -> None:
    assert schedule(Plan(start=FRIDAY, finish=FRIDAY)).finish == FRIDAY


def test_what_has_happened_stays() -> None:
    plan = backwards("A 2d began=03-02\nB 3d A")
    assert dates_of(schedule(plan))["A"] == "03-02 08:00 → 03-03 17:00"
    assert dates_of(schedule(plan))["B"] == "03-11 08:00 → 03-13 17:00"
