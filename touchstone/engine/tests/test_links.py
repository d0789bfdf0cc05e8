"""Each link type with no lag, a lag and a lead; lags of every kind; calendars of their own."""

import pytest

from touchstone.engine import Calendar, Shift
from touchstone.engine.tests.tables import dates_of, result_of

NIGHT = Calendar("night", week=((Shift(22 * 60, 30 * 60),),) * 5 + ((), ()))


def second(link: str, duration: str = "1d") -> str:
    """Where B lands when it follows A, which takes 9 to 11 March, by the link."""
    return dates_of(result_of(f"A 3d SNET=03-09\nB {duration} A:{link}"))["B"]


@pytest.mark.parametrize(
    ("link", "dates"),
    [
        ("FS", "03-12 08:00 → 03-12 17:00"),
        ("FS+1d", "03-13 08:00 → 03-13 17:00"),
        ("FS+2d", "03-16 08:00 → 03-16 17:00"),
        ("FS-1d", "03-11 08:00 → 03-11 17:00"),
        ("FS-5d", "03-05 08:00 → 03-05 17:00"),
        ("SS", "03-09 08:00 → 03-09 17:00"),
        ("SS+1d", "03-10 08:00 → 03-10 17:00"),
        ("SS-1d", "03-06 08:00 → 03-06 17:00"),
        ("FF", "03-11 08:00 → 03-11 17:00"),
        ("FF+1d", "03-12 08:00 → 03-12 17:00"),
        ("FF-4h", "03-10 13:00 → 03-11 12:00"),
        ("SF", "03-06 08:00 → 03-06 17:00"),
        ("SF+1d", "03-09 08:00 → 03-09 17:00"),
        ("SF-1d", "03-05 08:00 → 03-05 17:00"),
    ],
)
def test_each_type_with_and_without_lag(link: str, dates: str) -> None:
    assert second(link) == dates


@pytest.mark.parametrize(
    ("link", "dates"),
    [
        ("FS+1ed", "03-12 17:00 → 03-12 17:00"),
        ("FS+4h", "03-12 12:00 → 03-12 12:00"),
        ("FF+1d", "03-12 17:00 → 03-12 17:00"),
        ("FS", "03-11 17:00 → 03-11 17:00"),
        ("SS", "03-09 08:00 → 03-09 08:00"),
    ],
)
def test_a_milestone_may_stand_where_a_shift_ends(link: str, dates: str) -> None:
    assert second(link, "0d") == dates


@pytest.mark.parametrize(
    ("link", "dates"),
    [
        ("FS+1ed", "03-13 08:00 → 03-13 17:00"),
        ("FS+2ed", "03-16 08:00 → 03-16 17:00"),
        ("FS+10eh", "03-12 08:00 → 03-12 17:00"),
        ("FS+50%", "03-13 13:00 → 03-16 12:00"),
        ("SS+50%", "03-10 13:00 → 03-11 12:00"),
        ("FS-100%", "03-09 08:00 → 03-09 17:00"),
        ("FS+100e%", "03-13 08:00 → 03-13 17:00"),
    ],
)
def test_lags_of_the_clock_and_in_percent(link: str, dates: str) -> None:
    assert second(link) == dates


def test_the_latest_of_several_predecessors_decides() -> None:
    assert dates_of(result_of("A 1d\nB 4d\nC 2d\nD 1d A, B, C:FS+1d"))["D"] == "03-06 08:00 → 03-06 17:00"


def test_two_links_between_the_same_tasks_both_hold() -> None:
    assert dates_of(result_of("A 3d\nB 4d A:SS+1d, A:FF+1d"))["B"] == "03-03 08:00 → 03-06 17:00"


def test_a_finish_link_does_not_pull_a_task_before_the_project_start() -> None:
    assert dates_of(result_of("A 1d\nB 3d A:FF"))["B"] == "03-02 08:00 → 03-04 17:00"


def test_a_lead_may_pull_a_task_before_the_project_start() -> None:
    assert dates_of(result_of("A 1d\nB 1d A:FS-3d"))["B"] == "02-26 08:00 → 02-26 17:00"


def test_a_lag_counts_in_the_calendar_of_the_successor() -> None:
    result = result_of("A 1d\nB 8h A:FS+8h on=night", NIGHT)
    assert dates_of(result)["B"] == "03-03 22:00 → 03-04 06:00"


def test_a_milestone_stands_where_its_predecessor_ends_even_at_night() -> None:
    result = result_of("A 4h on=night\nM 0d A\nB 1d M", NIGHT)
    assert dates_of(result)["M"] == "03-03 02:00 → 03-03 02:00"
    assert dates_of(result)["B"] == "03-03 08:00 → 03-03 17:00"


def test_a_milestone_does_not_wait_for_working_time() -> None:
    assert dates_of(result_of("A 1d\nM 0d A:FS+5ed"))["M"] == "03-07 17:00 → 03-07 17:00"
    assert dates_of(result_of("M 0d SNET=03-08"))["M"] == "03-08 08:00 → 03-08 08:00"


def test_elapsed_work_begins_in_working_time_and_runs_through_nights_and_weekends() -> None:
    result = result_of("A 5d\nB 3ed A\nC 1d B")
    assert dates_of(result)["B"] == "03-09 08:00 → 03-12 08:00"
    assert dates_of(result)["C"] == "03-12 08:00 → 03-12 17:00"


def test_half_of_an_elapsed_duration_is_elapsed() -> None:
    assert dates_of(result_of("A 2ed\nB 1d A:SS+50%"))["B"] == "03-03 08:00 → 03-03 17:00"
