"""Working-time arithmetic, shown on small calendars."""

from datetime import date, datetime

import pytest

from touchstone.engine import (
    OFFICE_DAY,
    OFFICE_WEEK,
    SAME_AS_BASE,
    Calendar,
    CalendarException,
    Shift,
    WorkWeek,
)
from touchstone.engine.minutes import to_datetime, to_minutes
from touchstone.engine.timeline import HorizonExceeded, Timeline

OFFICE = Timeline(Calendar("office"))
NIGHT = Timeline(Calendar("night", week=((Shift(22 * 60, 30 * 60),),) * 5 + ((), ())))


def at(text: str) -> int:
    return to_minutes(datetime.fromisoformat(f"2026-{text}"))


def text_of(moment: int) -> str:
    return f"{to_datetime(moment):%m-%dT%H:%M}"


@pytest.mark.parametrize(
    ("begin", "minutes", "end"),
    [
        ("03-02T08:00", 60, "03-02T09:00"),
        ("03-02T08:00", 240, "03-02T12:00"),
        ("03-02T08:00", 241, "03-02T13:01"),
        ("03-06T08:00", 480, "03-06T17:00"),
        ("03-06T17:00", 1, "03-09T08:01"),
        ("03-07T10:00", 480, "03-09T17:00"),
        ("03-09T08:00", -1, "03-06T16:59"),
        ("03-09T08:00", -480, "03-06T08:00"),
        ("03-08T20:00", -960, "03-05T08:00"),
        ("03-07T10:00", 0, "03-07T10:00"),
        ("03-02T08:00", 52 * 5 * 480, "02-26T17:00"),
    ],
)
def test_adding_working_minutes(begin: str, minutes: int, end: str) -> None:
    assert text_of(OFFICE.add(at(begin), minutes)) == end


@pytest.mark.parametrize(
    ("moment", "start", "finish"),
    [
        ("03-02T09:00", "03-02T09:00", "02-27T17:00"),
        ("03-02T12:00", "03-02T13:00", "03-02T12:00"),
        ("03-02T12:30", "03-02T13:00", "03-02T12:00"),
        ("03-06T17:00", "03-09T08:00", "03-06T17:00"),
        ("03-07T10:00", "03-09T08:00", "03-06T17:00"),
        ("03-02T08:00", "03-02T08:00", "02-27T17:00"),
    ],
)
def test_the_next_start_and_the_previous_finish(moment: str, start: str, finish: str) -> None:
    assert text_of(OFFICE.next_start(at(moment))) == start
    assert text_of(OFFICE.previous_finish(at(moment))) == finish


EVENING = Timeline(
    Calendar("evening", week=((Shift(14 * 60, 18 * 60), Shift(20 * 60, 1440)),) * 5 + ((), ()))
)


@pytest.mark.parametrize(
    ("moment", "finish"),
    [
        ("03-02T23:00", "03-02T18:00"),
        ("03-03T00:00", "03-03T00:00"),
        ("03-03T10:00", "03-03T00:00"),
        ("03-08T12:00", "03-07T00:00"),
    ],
)
def test_a_shift_that_ends_at_midnight_is_over_at_midnight_and_not_before(moment: str, finish: str) -> None:
    assert text_of(EVENING.previous_finish(at(moment))) == finish


def test_taking_work_away_from_midnight_skips_the_hours_nobody_works() -> None:
    assert text_of(OFFICE.add(at("03-04T00:00"), -435)) == "03-03T08:45"
    assert text_of(EVENING.add(at("03-04T00:00"), -300)) == "03-03T17:00"


@pytest.mark.parametrize(
    ("begin", "end", "minutes"),
    [
        ("03-02T08:00", "03-02T17:00", 480),
        ("03-02T12:10", "03-02T12:50", 0),
        ("03-06T16:00", "03-09T09:00", 120),
        ("03-09T09:00", "03-06T16:00", -120),
        ("03-07T00:00", "03-08T00:00", 0),
    ],
)
def test_the_work_between_two_moments(begin: str, end: str, minutes: int) -> None:
    assert OFFICE.work_between(at(begin), at(end)) == minutes


def test_a_night_shift_belongs_to_the_day_it_begins_on() -> None:
    assert text_of(NIGHT.add(at("03-06T22:00"), 8 * 60)) == "03-07T06:00"
    assert text_of(NIGHT.next_start(at("03-07T06:00"))) == "03-09T22:00"
    assert text_of(NIGHT.add(at("03-09T22:00"), -60)) == "03-07T05:00"


def test_a_shift_that_runs_into_the_next_one_is_not_counted_twice() -> None:
    long = Timeline(Calendar("long", week=((Shift(0, 1440),), (Shift(8 * 60, 17 * 60),), *((),) * 5)))
    assert long.position(at("03-04T00:00")) - long.position(at("03-02T00:00")) == 1440 + 9 * 60
    overlap = Timeline(
        Calendar("overlap", week=((Shift(20 * 60, 34 * 60),), (Shift(8 * 60, 17 * 60),), *((),) * 5))
    )
    assert overlap.position(at("03-04T00:00")) - overlap.position(at("03-02T00:00")) == 21 * 60


def test_a_holiday_and_the_weekend_day_worked_for_it() -> None:
    calendar = Calendar(
        "mainland",
        exceptions=(
            CalendarException(date(2026, 2, 16), date(2026, 2, 23)),
            CalendarException.on(date(2026, 2, 28), OFFICE_DAY),
        ),
    )
    timeline = Timeline(calendar)
    assert text_of(timeline.next_start(at("02-13T17:00"))) == "02-24T08:00"
    assert text_of(timeline.add(at("02-27T08:00"), 960)) == "02-28T17:00"


SUMMER = WorkWeek(date(2026, 7, 1), date(2026, 8, 31), ((Shift(7 * 60, 15 * 60),),) * 5 + (None, None))


@pytest.mark.parametrize(
    ("day", "calendar", "start"),
    [
        ("07-01T00:00", Calendar("x", work_weeks=(SUMMER,)), "07-01T07:00"),
        ("09-01T00:00", Calendar("x", work_weeks=(SUMMER,)), "09-01T08:00"),
        (
            "07-01T00:00",
            Calendar("x", work_weeks=(SUMMER,), exceptions=(CalendarException.on(date(2026, 7, 1)),)),
            "07-02T07:00",
        ),
        (
            "07-01T00:00",
            Calendar("x", week=SAME_AS_BASE, base=Calendar("b", work_weeks=(SUMMER,))),
            "07-01T07:00",
        ),
        (
            "03-02T00:00",
            Calendar("x", week=((Shift(600, 700),), *(None,) * 6), base=Calendar("b")),
            "03-02T10:00",
        ),
        (
            "03-03T00:00",
            Calendar("x", week=((Shift(600, 700),), *(None,) * 6), base=Calendar("b")),
            "03-03T08:00",
        ),
        (
            "03-02T00:00",
            Calendar("x", base=Calendar("b", exceptions=(CalendarException.on(date(2026, 3, 2)),))),
            "03-03T08:00",
        ),
        (
            "03-02T00:00",
            Calendar(
                "x",
                exceptions=(CalendarException.on(date(2026, 3, 2), (Shift(540, 600),)),),
                base=Calendar("b", exceptions=(CalendarException.on(date(2026, 3, 2)),)),
            ),
            "03-02T09:00",
        ),
        (
            "03-02T00:00",
            Calendar(
                "x",
                exceptions=(
                    CalendarException.on(date(2026, 3, 3), OFFICE_DAY),
                    CalendarException(date(2026, 3, 2), date(2026, 3, 6)),
                ),
            ),
            "03-03T08:00",
        ),
    ],
    ids=[
        "a work week replaces the week",
        "only while it lasts",
        "an exception outranks a work week",
        "work weeks come from the base",
        "own hours outrank those of the base",
        "days left open come from the base",
        "holidays come from the base",
        "own exceptions outrank those of the base",
        "the shortest exception decides",
    ],
)
def test_what_decides_about_a_day(day: str, calendar: Calendar, start: str) -> None:
    assert text_of(Timeline(calendar).next_start(at(day))) == start


def test_the_timeline_grows_in_both_directions() -> None:
    timeline = Timeline(Calendar("office", week=OFFICE_WEEK))
    far = to_minutes(datetime(2150, 1, 5, 8))
    assert to_datetime(timeline.next_start(far)) == datetime(2150, 1, 5, 8)
    assert to_datetime(timeline.previous_finish(to_minutes(datetime(1960, 1, 4)))) == datetime(1960, 1, 1, 17)
    span = timeline.position(at("03-03T08:00")) - timeline.position(at("03-02T08:00"))
    assert span == 480


def test_beyond_the_horizon_is_an_error_not_an_endless_search() -> None:
    with pytest.raises(HorizonExceeded):
        OFFICE.add(at("03-02T08:00"), 10**9)
    with pytest.raises(HorizonExceeded):
        Timeline(Calendar("idle", week=((),) * 7)).next_start(at("03-02T08:00"))
