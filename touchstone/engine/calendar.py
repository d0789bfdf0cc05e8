"""Working calendars as a person describes them: weekly shifts, work weeks, exceptions, a base."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date, time
from itertools import pairwise

from touchstone.engine.errors import InvalidCalendar
from touchstone.engine.minutes import DAY


@dataclass(frozen=True, slots=True)
class Shift:
    """Working time inside one day, in minutes after that day's midnight.

    A night shift belongs to the day it starts on and ends after 1440:
    ``Shift(22 * 60, 30 * 60)`` is 22:00 to 06:00.
    """

    start: int
    finish: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < DAY or not self.start < self.finish <= self.start + DAY:
            raise InvalidCalendar(f"shift {self.start}–{self.finish} is not within a day of its start")

    @classmethod
    def between(cls, start: time, finish: time) -> "Shift":
        """The shift from one clock time to another; a finish at or before the start is on the next day."""
        first, last = start.hour * 60 + start.minute, finish.hour * 60 + finish.minute
        return cls(first, last if last > first else last + DAY)


Day = tuple[Shift, ...]
"""The shifts of one day, in order; empty when nobody works."""

Week = tuple[Day | None, ...]
"""Seven days, Monday first; None takes the day from the base calendar (without one: no work)."""

OFFICE_DAY: Day = (Shift(8 * 60, 12 * 60), Shift(13 * 60, 17 * 60))
OFFICE_WEEK: Week = (OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, OFFICE_DAY, (), ())
SAME_AS_BASE: Week = (None, None, None, None, None, None, None)


@dataclass(frozen=True, slots=True)
class CalendarException:
    """Days from ``first`` to ``last`` (inclusive) with hours of their own; no shifts means no work.

    A public holiday has no shifts; a weekend day worked in exchange for it (调休) has those of a working day.
    """

    first: date
    last: date
    shifts: Day = ()

    def __post_init__(self) -> None:
        check_span(self.first, self.last)
        check_day(self.shifts)

    @classmethod
    def on(cls, day: date, shifts: Day = ()) -> "CalendarException":
        """An exception of one day."""
        return cls(day, day, shifts)


@dataclass(frozen=True, slots=True)
class WorkWeek:
    """Another weekly pattern from ``first`` to ``last`` (inclusive), such as summer hours."""

    first: date
    last: date
    week: Week

    def __post_init__(self) -> None:
        check_span(self.first, self.last)
        check_week(self.week)


@dataclass(frozen=True, slots=True)
class Calendar:
    """When work happens.

    Where several say something about a day, the first of these decides: exceptions of this calendar,
    exceptions of its base, work weeks (own, then base), the weekly pattern (own, then base). Of several
    exceptions of one calendar for one day the shortest decides, and the last of equally short ones.
    """

    id: Hashable
    week: Week = OFFICE_WEEK
    exceptions: tuple[CalendarException, ...] = ()
    work_weeks: tuple[WorkWeek, ...] = ()
    base: "Calendar | None" = field(default=None)

    def __post_init__(self) -> None:
        check_week(self.week)


def check_span(first: date, last: date) -> None:
    """Raise InvalidCalendar for a span that ends before it begins."""
    if last < first:
        raise InvalidCalendar(f"{first.isoformat()}–{last.isoformat()} ends before it begins")


def check_week(week: Week) -> None:
    """Raise InvalidCalendar unless there are seven days of sound shifts."""
    if len(week) != 7:
        raise InvalidCalendar(f"a week has seven days, not {len(week)}")
    for day in week:
        check_day(day or ())


def check_day(shifts: Day) -> None:
    """Raise InvalidCalendar for shifts that overlap or are out of order."""
    for earlier, later in pairwise(shifts):
        if later.start < earlier.finish:
            raise InvalidCalendar(f"shifts {earlier} and {later} overlap or are out of order")
