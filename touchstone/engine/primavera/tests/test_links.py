"""Link types, and what a lag is counted in."""

import pytest

from touchstone.engine import Calendar, Shift
from touchstone.engine.primavera.rules import LagCalendar
from touchstone.engine.primavera.tests.plans import early, late, left, p6, p6_plan
from touchstone.engine.problem import ProblemCode
from touchstone.engine.scheduling import reschedule, schedule
from touchstone.engine.task import Task
from touchstone.engine.tests.tables import read_date

EVERY_DAY = Calendar("every", week=((Shift(480, 720), Shift(780, 1020)),) * 7)
LONG_DAYS = Calendar("long", week=((Shift(360, 1320),),) * 7)


@pytest.mark.parametrize(
    ("link", "dates"),
    [
        ("A", "03-04 08:00 → 03-05 17:00"),
        ("A:FS+1d", "03-05 08:00 → 03-06 17:00"),
        ("A:FS-1d", "03-03 08:00 → 03-04 17:00"),
        ("A:SS", "03-02 08:00 → 03-03 17:00"),
        ("A:SS+4h", "03-02 13:00 → 03-04 12:00"),
        ("A:FF", "03-02 08:00 → 03-03 17:00"),
        ("A:FF+1d", "03-03 08:00 → 03-04 17:00"),
        ("A:SF", "03-02 08:00 → 03-03 17:00"),
        ("A:SF+3d", "03-03 08:00 → 03-04 17:00"),
        ("A:SS-2d", "03-02 08:00 → 03-03 17:00"),
    ],
)
def test_what_each_link_asks(link: str, dates: str) -> None:
    assert early(p6(f"A 2d\nB 2d {link}")["B"]) == dates


def test_a_finish_that_a_link_asks_for_is_kept_to_the_minute() -> None:
    result = p6("P 4d\nA 1d P\nB 1d A:SF")
    assert early(result["B"]) == "03-05 08:00 → 03-06 08:00"
    assert late(result["A"]) == "03-06 08:00 → 03-06 17:00"


@pytest.mark.parametrize(
    ("choice", "start"),
    [
        (LagCalendar.PREDECESSOR, "03-07 17:00"),
        (LagCalendar.SUCCESSOR, "03-07 09:00"),
        (LagCalendar.PROJECT, "03-09 17:00"),
        (LagCalendar.AROUND_THE_CLOCK, "03-07 06:00"),
    ],
)
def test_whose_working_time_a_lag_counts_in(choice: LagCalendar, start: str) -> None:
    table = "A 5d on=every\nB 1d A:FS+8h on=long"
    assert early(p6(table, EVERY_DAY, LONG_DAYS, lag_calendar=choice)["B"]).startswith(start)


def test_a_lag_runs_on_after_the_predecessor_is_over() -> None:
    result = p6("A 1d began=02-26 ended=02-26\nB 1d A:FS+3d\nC 1d A:FS+1d", now="03-02")
    assert early(result["B"]) == "03-04 08:00 → 03-04 17:00"
    assert early(result["C"]) == "03-02 08:00 → 03-02 17:00"


def test_work_already_done_uses_up_the_lag_from_the_start() -> None:
    table = "A 5d began=02-26\nB 1d A:SS+4d"
    counted = p6(table, now="03-02", activities={"A": left(3)})
    assert early(counted["B"]) == "03-04 08:00 → 03-04 17:00"
    from_actual = p6(table, now="03-02", activities={"A": left(3)}, lag_from_actual_start=True)
    assert early(from_actual["B"]) == "03-04 08:00 → 03-04 17:00"


@pytest.mark.parametrize(("resume", "start"), [("", "03-05 08:00"), ("resume=02-27", "03-04 08:00")])
def test_suspended_time_uses_up_no_lag(resume: str, start: str) -> None:
    activities = {"A": left(3, suspended=read_date("02-26", at_finish=False))}
    table = f"A 5d began=02-25 {resume}\nB 1d A:SS+4d"
    assert early(p6(table, now="03-02", activities=activities)["B"]).startswith(start)


def test_two_links_between_the_same_activities_both_hold() -> None:
    assert early(p6("A 5d\nB 2d A:SS+1d A:FF+1d")["B"]) == "03-06 08:00 → 03-09 17:00"


def test_a_cycle_is_named() -> None:
    (problem,) = schedule(p6_plan("A 1d C\nB 1d A\nC 1d B")).problems
    assert problem.code is ProblemCode.CYCLE
    assert set(problem.tasks) == {"A", "B", "C"}


def test_what_if_answers_by_the_same_rules() -> None:
    result = p6("A 2d\nB 1d A:FF+3d", now="03-04")
    later = reschedule(result, [Task(id="A", duration=3 * 480)])
    assert early(later["B"]) == "03-11 08:00 → 03-11 17:00"
    assert later.changed_since(result) == ("A", "B")
