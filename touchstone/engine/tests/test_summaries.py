"""Summaries span their children, weigh their progress and pass on what holds them back."""

import pytest

from touchstone.engine.tests.tables import dates_of, moment, result_of


def test_a_summary_spans_everything_inside_it() -> None:
    result = result_of(
        """
        S
          A 2d
          T
            B 3d A
            C 0d B
        """
    )
    assert dates_of(result)["S"] == "03-02 08:00 → 03-06 17:00"
    assert dates_of(result)["T"] == "03-04 08:00 → 03-06 17:00"
    assert (result["S"].duration, result["T"].duration) == (5 * 480, 3 * 480)
    assert [task_id for task_id in result if result[task_id].is_summary] == ["S", "T"]


def test_what_follows_a_summary_waits_for_the_last_of_it() -> None:
    result = result_of("S\n  A 2d\n  B 4d\nC 1d S\nD 1d S:SS+1d")
    assert dates_of(result)["C"] == "03-06 08:00 → 03-06 17:00"
    assert dates_of(result)["D"] == "03-03 08:00 → 03-03 17:00"


def test_what_a_summary_waits_for_holds_back_everything_inside() -> None:
    result = result_of("A 2d\nS A\n  B 1d\n  T\n    C 2d\n    D 1d C")
    assert dates_of(result)["B"] == "03-04 08:00 → 03-04 17:00"
    assert dates_of(result)["C"] == "03-04 08:00 → 03-05 17:00"
    assert dates_of(result)["D"] == "03-06 08:00 → 03-06 17:00"


def test_a_start_constraint_of_a_summary_holds_back_everything_inside() -> None:
    result = result_of("S SNET=03-04\n  A 1d\n  B 1d SNET=03-06\nC 1d")
    assert dates_of(result)["A"] == "03-04 08:00 → 03-04 17:00"
    assert dates_of(result)["B"] == "03-06 08:00 → 03-06 17:00"
    assert dates_of(result)["C"] == "03-02 08:00 → 03-02 17:00"


@pytest.mark.parametrize("words", ["FNLT=03-04", "due=03-04"])
def test_a_finish_limit_of_a_summary_limits_everything_inside(words: str) -> None:
    result = result_of(f"S {words}\n  A 2d\n  B 2d A\nC 10d")
    assert moment(result["B"].late_finish) == "03-04 17:00"
    assert (result["A"].total_slack, result["B"].total_slack, result["S"].total_slack) == (-480, -480, -480)


def test_a_link_out_of_a_summary_limits_everything_inside() -> None:
    result = result_of("S\n  A 1d\n  B 3d\nC 1d S\nD 10d")
    assert (result["A"].total_slack, result["B"].total_slack) == (8 * 480, 6 * 480)


def test_a_link_from_the_start_of_a_summary_limits_the_child_that_begins_first() -> None:
    result = result_of("S\n  A 1d\n  B 1d A\nC 9d S:SS\nD 10d")
    assert result["A"].total_slack == 480
    assert result["B"].total_slack == 8 * 480


def test_a_link_to_the_finish_of_a_summary_drives_the_finish_of_everything_inside() -> None:
    result = result_of("A 5d\nS A:FF\n  B 1d\n  C 2d")
    assert dates_of(result)["B"] == "03-06 08:00 → 03-06 17:00"
    assert dates_of(result)["C"] == "03-05 08:00 → 03-06 17:00"


@pytest.mark.parametrize(
    ("rows", "percent"),
    [
        ("A 1d began=03-02 done=100\n  B 3d", 25),
        ("A 1d\n  B 3d", 0),
        ("A 0d began=03-02 done=100\n  B 0d", 50),
        ("A 1d began=03-02 done=50\n  T\n    B 1d began=03-02 done=50\n    C 2d began=03-02 done=50", 50),
    ],
)
def test_progress_is_weighed_by_duration(rows: str, percent: float) -> None:
    assert result_of(f"S\n  {rows}")["S"].percent_complete == pytest.approx(percent)


def test_a_manual_summary_keeps_its_typed_dates_and_its_children_begin_with_it() -> None:
    result = result_of("S from=03-03 to=03-12\n  A 2d\nB 1d S")
    assert dates_of(result)["S"] == "03-03 08:00 → 03-12 17:00"
    assert dates_of(result)["A"] == "03-03 08:00 → 03-04 17:00"
    assert dates_of(result)["B"] == "03-13 08:00 → 03-13 17:00"


def test_links_of_a_manual_summary_move_neither_it_nor_its_children() -> None:
    result = result_of("X 5d\nS X from=03-03 to=03-12\n  A 2d\n  T from=03-04 to=03-05\n    B 1d")
    assert dates_of(result)["A"] == "03-03 08:00 → 03-04 17:00"
    assert dates_of(result)["B"] == "03-04 08:00 → 03-04 17:00"


def test_a_critical_task_makes_its_summary_critical() -> None:
    result = result_of("S\n  A 2d\n  B 1d\nT\n  C 1d")
    assert [task_id for task_id, task in result.items() if task.critical] == ["S", "A"]
