"""What remains is planned from the data date on, by one of three rules."""

import pytest

from touchstone.engine.primavera.rules import ProgressRule
from touchstone.engine.primavera.tests.plans import early, left, p6, span
from touchstone.engine.tests.tables import read_date


def test_nothing_is_planned_before_the_data_date() -> None:
    result = p6("A 2d\nB 1d A", now="03-04")
    assert early(result["A"]) == "03-04 08:00 → 03-05 17:00"
    assert early(result["B"]) == "03-06 08:00 → 03-06 17:00"


def test_a_data_date_before_the_start_of_the_plan_does_not_pull_it() -> None:
    assert early(p6("A 1d", now="02-23")["A"]) == "03-02 08:00 → 03-02 17:00"


def test_finished_work_stands_at_the_data_date_and_keeps_its_dates() -> None:
    result = p6("A 2d began=02-23 ended=02-24\nB 1d A", now="03-04")
    assert (span(result["A"]), early(result["A"])) == (
        "02-23 08:00 → 02-24 17:00",
        "03-04 08:00 → 03-04 08:00",
    )
    assert early(result["B"]) == "03-04 08:00 → 03-04 17:00"
    assert (result["A"].critical, result["A"].total_slack, result["A"].free_slack) == (False, 0, 0)


def test_started_work_goes_on_at_the_data_date() -> None:
    result = p6("A 5d began=02-25", now="03-04", activities={"A": left(2)})
    assert (span(result["A"]), early(result["A"])) == (
        "02-25 08:00 → 03-05 17:00",
        "03-04 08:00 → 03-05 17:00",
    )


def test_suspended_work_goes_on_when_it_is_resumed() -> None:
    result = p6("A 5d began=02-25 resume=03-09", now="03-04", activities={"A": left(2)})
    assert early(result["A"]) == "03-09 08:00 → 03-10 17:00"


def test_work_that_starts_after_the_data_date_is_not_pulled_to_it() -> None:
    result = p6("A 2d began=03-05", now="03-02")
    assert early(result["A"]) == "03-05 08:00 → 03-06 17:00"


@pytest.mark.parametrize(
    ("rule", "finish"),
    [
        (ProgressRule.RETAINED_LOGIC, "03-06 08:00 → 03-06 17:00"),
        (ProgressRule.PROGRESS_OVERRIDE, "03-04 08:00 → 03-04 17:00"),
        (ProgressRule.ACTUAL_DATES, "03-04 08:00 → 03-04 17:00"),
    ],
)
def test_work_begun_out_of_sequence(rule: ProgressRule, finish: str) -> None:
    table = "A 2d\nB 3d A began=02-26"
    result = p6(table, now="03-04", activities={"B": left(1)}, progress=rule)
    assert early(result["B"]) == finish


def test_work_finished_out_of_sequence_still_passes_on_what_holds_it() -> None:
    result = p6("A 2d\nB 1d A began=02-26 ended=02-26\nC 1d B", now="03-04")
    assert early(result["C"]) == "03-06 08:00 → 03-06 17:00"


def test_overridden_links_do_not_limit_the_late_dates_either() -> None:
    table = "A 2d\nB 5d A began=02-26\nC 9d"
    kept = p6(table, now="03-04", activities={"B": left(1)})
    broken = p6(table, now="03-04", activities={"B": left(1)}, progress=ProgressRule.PROGRESS_OVERRIDE)
    assert (kept["A"].total_slack, broken["A"].total_slack) == (6 * 480, 7 * 480)


def test_an_expected_finish_stretches_and_squeezes_what_remains() -> None:
    expected = read_date("03-06", at_finish=True)
    activities = {"A": left(1, expected_finish=expected), "B": left(9, expected_finish=expected)}
    result = p6("A 1d\nB 9d", activities=activities)
    assert early(result["A"]) == early(result["B"]) == "03-02 08:00 → 03-06 17:00"
    assert result["A"].free_slack == 0
    plain = p6("A 1d", activities=activities, uses_expected_finish=False)
    assert early(plain["A"]) == "03-02 08:00 → 03-02 17:00"


def test_work_from_another_project_holds_back() -> None:
    start, finish = read_date("03-04", at_finish=False), read_date("03-06", at_finish=True)
    result = p6("A 1d\nB 9d", activities={"A": left(1, external_start=start, external_finish=finish)})
    assert early(result["A"]) == "03-04 08:00 → 03-04 17:00"
    assert result["A"].total_slack == 2 * 480
