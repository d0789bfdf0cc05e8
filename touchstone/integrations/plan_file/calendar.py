"""Working time as a file states it: weeks, exceptions (also recurring), work weeks, on a base calendar."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

MINUTES_IN_DAY = 1440


class Shift(NamedTuple):
    """Working time inside one day, in minutes after midnight; `finish` may be 1440 (midnight)."""

    start: int
    finish: int


Shifts = tuple[Shift, ...]
"""The shifts of one day, in order; empty means the day is off."""

Week = tuple[Shifts | None, ...]
"""Seven days, Monday first; `None` means "as the base calendar (or the default week) says"."""

DEFAULT_SHIFTS: Shifts = (Shift(8 * 60, 12 * 60), Shift(13 * 60, 17 * 60))
DEFAULT_WEEK: Week = (DEFAULT_SHIFTS,) * 5 + ((), ())
"""What Microsoft Project takes for days that no calendar states."""

UNSTATED_WEEK: Week = (None,) * 7

Repeats = Literal["daily", "weekly", "monthly_day", "monthly_position", "yearly_day", "yearly_position"]
DayKind = Literal["day", "weekday", "weekend", "mon", "tue", "wed", "thu", "fri", "sat", "sun"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """Which days between the first and the last day an exception falls on."""

    repeats: Repeats = "daily"
    interval: int = 1
    """Every n days, weeks or months."""
    weekdays: tuple[int, ...] = ()
    """For weekly ones; Monday is 0."""
    month: int | None = None
    month_day: int | None = None
    position: int | None = None
    """1 first … 4 fourth, -1 last, of `day_kind` in the month."""
    day_kind: DayKind | None = None
    occurrences: int | None = None
    """How many times, where the file counts them instead of naming a last day."""


EVERY_DAY = Recurrence()


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarException:
    """Days that differ from the week: a holiday (no shifts) or a make-up day (shifts)."""

    first: date
    last: date
    name: str = ""
    shifts: Shifts = ()
    recurrence: Recurrence = EVERY_DAY


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkWeek:
    """Another week that holds for a span of days."""

    first: date
    last: date
    name: str = ""
    week: Week = UNSTATED_WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A calendar; days it leaves unstated come from `base_uid`."""

    uid: str
    name: str = ""
    base_uid: str | None = None
    is_base: bool = True
    """False for the private calendar of one resource."""
    week: Week = UNSTATED_WEEK
    exceptions: tuple[CalendarException, ...] = ()
    work_weeks: tuple[WorkWeek, ...] = ()


def join_shifts(shifts: Iterable[Shift]) -> Shifts:
    """The shifts in order, overlapping and touching ones made one."""
    joined: list[Shift] = []
    for shift in sorted(shifts):
        if joined and shift.start <= joined[-1].finish:
            joined[-1] = Shift(joined[-1].start, max(joined[-1].finish, shift.finish))
        else:
            joined.append(shift)
    return tuple(joined)
