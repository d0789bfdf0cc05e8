"""Is what was typed into a calendar possible at all?"""

from collections.abc import Callable, Iterable
from typing import Any
from zoneinfo import available_timezones

from touchstone.calendars.models import DayKind
from touchstone.core.errors import FieldProblem, Invalid

MINUTES_OF_A_DAY = 24 * 60
LIMITS = {"minutes_per_day": MINUTES_OF_A_DAY, "minutes_per_week": 7 * MINUTES_OF_A_DAY}
FIRST_YEAR, LAST_YEAR = 1984, 2149
WORKING = (DayKind.MAKEUP, DayKind.WORKING)


def checked_settings(changes: dict[str, Any]) -> dict[str, Any]:
    """The settings as they can be kept; `Invalid` names the first one that cannot."""
    return {
        field: _CHECKS[field](field, value) if field in _CHECKS else value for field, value in changes.items()
    }


def check_days(days: Iterable[dict[str, Any]]) -> None:
    """Refuse days that cannot be: all wrong rows are named at once."""
    seen: set[Any] = set()
    problems: list[FieldProblem] = []
    for row, day in enumerate(days, 1):
        if day["date"] in seen:
            problems.append(FieldProblem("calendars.day_twice", "date", row))
        seen.add(day["date"])
        if not FIRST_YEAR <= day["date"].year <= LAST_YEAR:
            problems.append(FieldProblem("calendars.date_out_of_range", "date", row))
        if day["kind"] not in DayKind.values:
            problems.append(FieldProblem("calendars.unknown_kind", "kind", row))
        elif day["shifts"] and day["kind"] not in WORKING:
            problems.append(FieldProblem("calendars.shifts_on_free_day", "shifts", row))
        elif not _fits_a_day(day["shifts"]):
            problems.append(FieldProblem("calendars.shifts_wrong", "shifts", row))
    if problems:
        raise Invalid("core.invalid", problems=problems)


def _name(field: str, value: str) -> str:
    if not value.strip():
        raise Invalid("calendars.name_empty", field=field)
    return value.strip()


def _time_zone(field: str, value: str) -> str:
    if value not in available_timezones():
        raise Invalid("calendars.unknown_time_zone", field=field)
    return value


def _week(field: str, value: list[list[list[int]]]) -> list[list[list[int]]]:
    if len(value) != 7 or not all(_fits_a_day(day) for day in value):
        raise Invalid("calendars.shifts_wrong", field=field)
    if not any(value):
        raise Invalid("calendars.no_working_day", field=field)
    return value


def _minutes(field: str, value: int) -> int:
    if not 1 <= value <= LIMITS[field]:
        raise Invalid("calendars.minutes_out_of_range", field=field, maximum=LIMITS[field])
    return value


def _fits_a_day(shifts: list[list[int]]) -> bool:
    """Shifts of `[start, finish]` in order, each begun on the day itself; a night shift ends the next day."""
    free = 0
    for shift in shifts:
        if len(shift) != 2:
            return False
        start, finish = shift
        if not free <= start < MINUTES_OF_A_DAY or not start < finish <= start + MINUTES_OF_A_DAY:
            return False
        free = finish
    return True


_CHECKS: dict[str, Callable[[str, Any], Any]] = {
    "name": _name,
    "time_zone": _time_zone,
    "week": _week,
    "minutes_per_day": _minutes,
    "minutes_per_week": _minutes,
}
