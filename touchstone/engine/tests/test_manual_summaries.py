"""Summaries whose dates a person typed: what they hold back and limit, and their own late dates and slack."""

from dataclasses import replace

from touchstone.engine import Mode, Options, reschedule, schedule
from touchstone.engine.tests.tables import DAY, MONDAY, dates_of, moment, result_of

AS_IN_2013 = Options(manual_summaries_limit=True)


def late_dates(table: str, options: Options | None = None) -> dict[str, str]:
    return {
        str(task_id): f"{moment(task.late_start)} → {moment(task.late_finish)}"
        for task_id, task in result_of(table, options=options).items()
    }


def test_what_is_inside_may_be_later_than_typed() -> None:
    result = result_of("S  from=03-02 to=03-04\n  A 2d\n  B 2d A\nC 10d")
    assert moment(result["B"].late_finish) == "03-13 17:00"
    assert result["B"].total_slack == 6 * DAY


def test_the_typed_finish_may_limit_what_is_inside() -> None:
    result = result_of("S  from=03-02 to=03-04\n  A 2d\n  B 2d A\nC 10d", options=AS_IN_2013)
    assert moment(result["B"].late_finish) == "03-04 17:00"
    assert (result["A"].total_slack, result["B"].total_slack) == (-DAY, -DAY)
    assert result["B"].critical


def test_successors_limit_what_is_inside_instead() -> None:
    late = late_dates("S  from=03-02 to=03-04\n  A 1d\nC 2d S\nD 10d", AS_IN_2013)
    assert late["A"] == "03-11 08:00 → 03-11 17:00"


def test_only_the_outermost_of_nested_manual_summaries_limits() -> None:
    late = late_dates("S  from=03-02 to=03-06\n  T  from=03-02 to=03-03\n    A 1d\nC 10d", AS_IN_2013)
    assert late["A"] == "03-06 08:00 → 03-06 17:00"


def test_a_task_with_a_constraint_goes_its_own_way() -> None:
    result = result_of("S  from=03-09 to=03-10\n  A 1d SNET=03-04\n  B 1d\nC 10d", options=AS_IN_2013)
    assert dates_of(result)["A"] == "03-04 08:00 → 03-04 17:00"
    assert dates_of(result)["B"] == "03-09 08:00 → 03-09 17:00"
    assert moment(result["A"].late_finish) == "03-13 17:00"
    assert moment(result["B"].late_finish) == "03-10 17:00"
    assert result.explain("A").start[0].constraint == "SNET"


def test_a_summary_spans_what_is_inside_a_manual_one_too() -> None:
    table = "S\n  T  from=03-03 to=03-04\n    A 5d\nB 1d S"
    result = result_of(table)
    assert dates_of(result)["S"] == "03-03 08:00 → 03-09 17:00"
    assert dates_of(result)["B"] == "03-10 08:00 → 03-10 17:00"
    assert [reason.task_id for reason in result.explain("S").finish] == ["T"]
    longer = [replace(result.plan.tasks[2], duration=6 * DAY)]
    assert dates_of(reschedule(result, longer))["B"] == "03-11 08:00 → 03-11 17:00"


def test_typed_dates_of_a_summary_outrank_what_happened() -> None:
    """Of a task what happened counts, of a summary what was typed."""
    table = "S  from=03-03 to=03-06 began=03-02\n  A 5d began=03-02"
    assert dates_of(result_of(table))["S"] == "03-03 08:00 → 03-06 17:00"


def test_what_waits_for_a_typed_task_may_use_its_time_off_shift() -> None:
    """A manual task may be as late as its successor begins, to the minute."""
    late = late_dates("A 1d from=03-02 to=03-02\nB 2d A\nC 5d")
    assert late["A"] == "03-04 08:00 → 03-05 08:00"


def test_a_summary_hands_on_typed_dates_as_late_dates() -> None:
    table = "P 1d\nS  P\n  A 1d from=03-04 to=03-04\n  B 1d\nC 10d"
    late = late_dates(table)
    assert late["S"] == "03-04 08:00 → 03-13 17:00"
    assert late["P"] == "03-03 08:00 → 03-03 17:00"


def test_a_task_taken_in_hand_changes_what_its_summary_hands_on() -> None:
    before = result_of("S\n  A 1d\n  B 2d\nC 2d")
    typed = replace(before.plan.tasks[1], mode=Mode.MANUAL, start=MONDAY, finish=MONDAY.replace(hour=17))
    after = reschedule(before, [typed])
    assert moment(after["S"].late_start) == "03-02 08:00"
    assert after.figures() == schedule(after.plan).figures()


def test_late_dates_of_a_manual_summary_stay_around_its_typed_ones() -> None:
    late = late_dates("S  from=03-02 to=03-04\n  A 2d\n  B 2d A\nC 10d", AS_IN_2013)
    assert late["S"] == "03-02 08:00 → 03-04 17:00"


def test_what_waits_for_a_manual_summary_is_limited_by_the_first_thing_inside() -> None:
    table = "P 1d\nS  P from=03-05 to=03-06\n  T  from=03-05 to=03-06\n    A 1d SNET=03-04\nC 10d"
    assert late_dates(table)["P"] == "03-03 08:00 → 03-03 17:00"


def test_what_has_started_inside_a_summary_no_longer_limits_what_waits_for_it() -> None:
    """A should have started on Monday for its deadline; it did on Tuesday, and P may last until then."""
    table = "P 1d\nS  P\n  A 3d began=03-03 done=50 due=03-04\n  B 2d\nC 10d"
    assert late_dates(table)["P"] == "03-02 08:00 → 03-02 17:00"
    assert late_dates(table.replace("began=03-03 done=50", "SNET=03-03"))["P"] == "02-27 08:00 → 02-27 17:00"


def test_what_is_over_inside_a_summary_still_marks_its_start() -> None:
    table = "P 1d\nS  P\n  A 1d began=03-04 ended=03-04 done=100\n  B 2d\nC 10d"
    assert late_dates(table)["P"] == "03-03 08:00 → 03-03 17:00"
    over = table.replace("B 2d", "B 2d began=03-04 ended=03-05 done=100")
    assert late_dates(over)["P"] == "03-13 08:00 → 03-13 17:00"


def test_a_limit_deep_inside_manual_summaries_reaches_what_waits_for_them() -> None:
    table = "P 1d\nS  P from=03-04 to=03-10\n  T  from=03-04 to=03-10\n    A 3d\n    B 1d A due=03-05\nC 10d"
    assert late_dates(table)["P"] == "02-27 08:00 → 02-27 17:00"


def test_slack_of_a_summary_is_between_its_own_dates() -> None:
    """A can slip by six days, B by eight; the summary ends on the fourth day and may on the tenth."""
    result = result_of("S\n  A 4d\n  B 2d\nC 10d")
    assert (result["A"].total_slack, result["B"].total_slack) == (6 * DAY, 8 * DAY)
    assert result["S"].total_slack == 6 * DAY


def test_slack_of_a_summary_that_has_begun_is_that_of_its_finish() -> None:
    result = result_of("S\n  A 1d began=03-02 ended=03-02 done=100\n  B 2d A\nC 10d")
    assert result["S"].total_slack == 7 * DAY


def test_a_summary_is_over_with_everything_inside_it() -> None:
    result = result_of("S\n  A 1d began=03-02 ended=03-02 done=100\nB 5d")
    assert not result["S"].critical
    assert result["S"].total_slack == 0
    again = reschedule(result, [replace(result.plan.tasks[1], actual_finish=None, percent_complete=50)])
    assert again.figures() == schedule(again.plan).figures()
    assert again["S"].total_slack == 4 * DAY


def test_a_started_task_that_is_too_late_keeps_its_finish_as_late_finish() -> None:
    result = result_of("A 4d began=03-02 done=50 due=03-04")
    assert moment(result["A"].late_finish) == "03-05 17:00"
    assert result["A"].total_slack == -DAY
