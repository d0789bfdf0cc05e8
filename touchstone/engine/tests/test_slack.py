"""Slack, criticality and late dates."""

from datetime import date

import pytest

from touchstone.engine import Calendar, CalendarException, Options, Shift, SlackRule
from touchstone.engine.tests.tables import DAY, moment, result_of


def slacks(
    table: str, *calendars: Calendar, options: Options | None = None
) -> dict[str, tuple[float, float]]:
    """Total and free slack in days."""
    result = result_of(table, *calendars, options=options)
    return {str(task_id): (task.total_slack / DAY, task.free_slack / DAY) for task_id, task in result.items()}


def test_the_longest_chain_is_critical_and_the_others_can_slip() -> None:
    table = "A 2d\nB 5d A\nC 1d A\nD 1d C\nE 1d B, D"
    assert slacks(table) == {"A": (0, 0), "B": (0, 0), "C": (3, 0), "D": (3, 3), "E": (0, 0)}
    assert [task_id for task_id, task in result_of(table).items() if task.critical] == ["A", "B", "E"]


@pytest.mark.parametrize(
    ("link", "slack"),
    [
        ("FS+1d", (3, 2)),
        ("FS-1d", (5, 4)),
        ("SS", (5, 4)),
        ("SS+2d", (3, 2)),
        ("FF", (5, 4)),
        ("FF-1d", (5, 5)),
    ],
)
def test_slack_across_each_type_of_link(link: str, slack: tuple[float, float]) -> None:
    """B begins on the fifth day and may begin on the sixth, the last of the plan."""
    assert slacks(f"A 1d\nB 1d A:{link} SNET=03-06\nC 6d")["A"] == slack


def test_slack_counts_in_the_calendar_of_the_task() -> None:
    four_hours = Calendar("half", week=((Shift(8 * 60, 12 * 60),),) * 5 + ((), ()))
    result = result_of("A 4h on=half\nB 5d", four_hours)
    assert result["A"].total_slack == 4 * 240


def test_slack_of_elapsed_work_counts_the_clock() -> None:
    result = result_of("A 1ed\nB 5d")
    assert result["A"].total_slack == (4 * 24 + 9 - 24) * 60


def test_a_limit_makes_more_tasks_critical() -> None:
    assert result_of("A 1d\nB 2d", options=Options(critical_slack=DAY))["A"].critical


def test_separate_chains_may_each_have_a_critical_path() -> None:
    options = Options(multiple_critical_paths=True)
    assert slacks("A 1d\nB 5d\nC 1d A", options=options) == {"A": (0, 0), "B": (0, 0), "C": (0, 0)}


def test_the_rule_for_total_slack_can_be_chosen() -> None:
    table = "A 2d from=03-02 to=03-05\nB 9d"
    by_rule = {rule: slacks(table, options=Options(slack_rule=rule))["A"][0] for rule in SlackRule}
    assert by_rule == {SlackRule.SMALLEST: 5, SlackRule.START: 7, SlackRule.FINISH: 5}


def test_a_day_off_shortens_the_time_that_can_be_lost() -> None:
    calendar = Calendar("closed", exceptions=(CalendarException.on(date(2026, 3, 4)),))
    assert slacks("A 1d on=closed\nB 5d", calendar)["A"] == (3, 3)


def test_a_milestone_may_be_as_late_as_its_successor_begins() -> None:
    result = result_of("M 0d\nB 2d M\nC 5d")
    assert (moment(result["M"].late_start), moment(result["M"].late_finish)) == ("03-05 08:00", "03-05 08:00")


def test_late_dates_end_where_a_shift_ends() -> None:
    result = result_of("A 1d\nB 2d A\nC 5d")
    assert (moment(result["A"].late_start), moment(result["A"].late_finish)) == ("03-04 08:00", "03-04 17:00")


def test_free_slack_ends_where_total_slack_does() -> None:
    """Until B there are two days, but A is due tomorrow."""
    assert slacks("A 1d due=03-03\nB 1d A SNET=03-05") == {"A": (1, 1), "B": (0, 0)}
