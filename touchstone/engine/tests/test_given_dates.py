"""Manual, external and inactive tasks, and progress: what a person typed or what happened stays."""

from datetime import datetime

import pytest

from touchstone.engine import Link, Mode, Plan, Task, ViolationCode, schedule
from touchstone.engine.tests.tables import DAY, MONDAY, dates_of, moment, result_of


def test_a_manual_task_stays_and_the_broken_link_is_reported() -> None:
    result = result_of("A 3d\nB 2d A from=03-03 to=03-04\nC 1d B")
    assert dates_of(result)["B"] == "03-03 08:00 → 03-04 17:00"
    assert dates_of(result)["C"] == "03-05 08:00 → 03-05 17:00"
    assert [(each.code, each.task_id, each.minutes) for each in result.violations] == [
        (ViolationCode.LINK, "B", 2 * DAY)
    ]


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("2d from=03-04", "03-04 08:00 → 03-05 17:00"),
        ("2d to=03-12", "03-11 08:00 → 03-12 17:00"),
        ("2d from=03-07T10:00 to=03-08T12:00", "03-07 10:00 → 03-08 12:00"),
    ],
)
def test_a_manual_task_computes_only_what_is_not_typed(words: str, dates: str) -> None:
    assert dates_of(result_of(f"A {words}"))["A"] == dates


def test_a_manual_task_without_dates_is_placed_like_any_other() -> None:
    plan = Plan(
        start=MONDAY,
        tasks=(Task(id="A", duration=DAY), Task(id="B", duration=DAY, mode=Mode.MANUAL)),
        links=(Link("A", "B"),),
    )
    assert dates_of(schedule(plan))["B"] == "03-03 08:00 → 03-03 17:00"


def test_an_external_task_drives_others_and_extends_nothing() -> None:
    outside = Task(id="X", mode=Mode.EXTERNAL, start=datetime(2026, 3, 1, 8), finish=datetime(2026, 3, 5, 17))
    late = Task(id="Y", mode=Mode.EXTERNAL, start=datetime(2026, 5, 1, 8), finish=datetime(2026, 5, 5, 17))
    plan = Plan(
        start=MONDAY,
        tasks=(outside, late, Task(id="A", duration=DAY)),
        links=(Link("X", "A"), Link("A", "Y")),
    )
    result = schedule(plan)
    assert dates_of(result)["A"] == "03-06 08:00 → 03-06 17:00"
    assert result.finish == datetime(2026, 3, 6, 17)
    assert result["A"].critical
    assert result.violations == ()


def test_an_inactive_task_and_what_is_inside_it_is_ignored() -> None:
    tasks = (
        Task(id="A", duration=DAY),
        Task(id="S", active=False),
        Task(id="B", parent="S", duration=9 * DAY),
        Task(id="C", duration=DAY),
    )
    result = schedule(Plan(start=MONDAY, tasks=tasks, links=(Link("A", "B"), Link("B", "C"))))
    assert list(result) == ["A", "C"]
    assert dates_of(result)["C"] == "03-02 08:00 → 03-02 17:00"


def test_a_started_task_keeps_its_start_whatever_its_predecessor_does() -> None:
    result = result_of("A 5d\nB 2d A began=03-03\nC 1d B")
    assert dates_of(result)["B"] == "03-03 08:00 → 03-04 17:00"
    assert dates_of(result)["C"] == "03-05 08:00 → 03-05 17:00"


def test_a_finished_task_keeps_both_dates_and_has_no_slack() -> None:
    result = result_of("A 2d began=03-02 ended=03-06 done=100\nB 1d A\nC 9d")
    assert dates_of(result)["A"] == "03-02 08:00 → 03-06 17:00"
    assert dates_of(result)["B"] == "03-09 08:00 → 03-09 17:00"
    assert (result["A"].total_slack, result["A"].free_slack, result["A"].critical) == (0, 0, False)
    assert (moment(result["A"].late_start), moment(result["A"].late_finish)) == ("03-02 08:00", "03-06 17:00")


def test_a_finished_successor_no_longer_limits_its_predecessor() -> None:
    result = result_of("A 2d\nB 1d A began=03-02 ended=03-02 done=100\nC 9d")
    assert result["A"].total_slack == 7 * DAY


def test_remaining_work_goes_on_where_it_resumes() -> None:
    result = result_of("A 4d began=03-02 done=50 resume=03-09\nB 1d A")
    assert dates_of(result)["A"] == "03-02 08:00 → 03-10 17:00"
    assert dates_of(result)["B"] == "03-11 08:00 → 03-11 17:00"


def test_slack_of_a_started_task_is_that_of_its_finish() -> None:
    result = result_of("A 2d began=03-02 done=50\nB 5d")
    assert result["A"].total_slack == 3 * DAY
    assert moment(result["A"].late_start) == "03-02 08:00"
