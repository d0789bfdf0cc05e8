"""Working-time arithmetic against a minute-by-minute count, and as inverse operations."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from touchstone.engine import Calendar, CalendarException, Shift
from touchstone.engine.minutes import DAY, to_day
from touchstone.engine.timeline import Timeline

FIRST = date(2026, 3, 2)
BEGIN = to_day(FIRST) * DAY
DAYS = 21


@st.composite
def days(draw: st.DrawFn) -> tuple[Shift, ...]:
    edges = sorted(draw(st.sets(st.integers(0, 143), min_size=0, max_size=6)))
    pairs = zip(edges[::2], edges[1::2], strict=False)
    return tuple(Shift(start * 10, finish * 10) for start, finish in pairs)


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    working = draw(days().filter(bool))
    week = tuple(draw(st.lists(days(), min_size=6, max_size=6)))
    exceptions = tuple(
        CalendarException.on(FIRST + timedelta(days=draw(st.integers(0, DAYS - 1))), draw(days()))
        for _ in range(draw(st.integers(0, 3)))
    )
    return Calendar("drawn", week=(working, *week), exceptions=exceptions)


def is_working(calendar: Calendar) -> list[bool]:
    """Whether each minute of three weeks is worked, looked up day by day."""
    worked: list[bool] = []
    for number in range(DAYS):
        day = FIRST + timedelta(days=number)
        shifts = calendar.week[day.weekday()] or ()
        for exception in calendar.exceptions:
            if exception.first <= day <= exception.last:
                shifts = exception.shifts
        worked.extend(any(shift.start <= minute < shift.finish for shift in shifts) for minute in range(DAY))
    return worked


@settings(max_examples=60, deadline=None)
@given(calendars(), st.integers(0, DAYS * DAY - 1), st.integers(0, DAYS * DAY - 1))
def test_positions_count_the_working_minutes(calendar: Calendar, one: int, other: int) -> None:
    first, last = sorted((one, other))
    timeline = Timeline(calendar)
    counted = sum(is_working(calendar)[first:last])
    assert timeline.position(BEGIN + last) - timeline.position(BEGIN + first) == counted


@settings(max_examples=60, deadline=None)
@given(calendars(), st.integers(0, 7 * DAY), st.integers(1, 600))
def test_adding_walks_over_that_many_working_minutes(calendar: Calendar, offset: int, minutes: int) -> None:
    worked, timeline = is_working(calendar), Timeline(calendar)
    left, moment = minutes, offset
    while left and moment < len(worked):
        left -= worked[moment]
        moment += 1
    if not left:
        assert timeline.add(BEGIN + offset, minutes) == BEGIN + moment


@settings(max_examples=100, deadline=None)
@given(calendars(), st.integers(0, DAYS * DAY), st.integers(0, 5000))
def test_subtracting_what_was_added_leads_back(calendar: Calendar, offset: int, minutes: int) -> None:
    timeline = Timeline(calendar)
    start = timeline.next_start(BEGIN + offset)
    assert timeline.add(timeline.add(start, minutes), -minutes) == start


@settings(max_examples=100, deadline=None)
@given(calendars(), st.integers(0, DAYS * DAY), st.integers(0, DAYS * DAY), st.integers(1, 5000))
def test_later_in_is_not_earlier_out(calendar: Calendar, one: int, other: int, minutes: int) -> None:
    timeline = Timeline(calendar)
    first, last = sorted((one, other))
    assert timeline.add(BEGIN + first, minutes) <= timeline.add(BEGIN + last, minutes)


@settings(max_examples=100, deadline=None)
@given(calendars(), st.integers(0, DAYS * DAY), st.integers(1, 5000))
def test_placing_forward_and_backward_agree(calendar: Calendar, offset: int, minutes: int) -> None:
    timeline = Timeline(calendar)
    start, finish, position = timeline.place(BEGIN + offset, minutes)
    assert timeline.place_before(finish, minutes) == (start, finish, position)
    assert timeline.position(finish) == position + minutes
