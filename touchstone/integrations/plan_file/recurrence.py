"""The days a calendar exception falls on."""

import calendar as months
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from touchstone.integrations.plan_file.calendar import CalendarException, DayKind, Recurrence

_MOST_DAYS = 20_000
_ONE_DAY = timedelta(days=1)
_WEEKDAYS: dict[DayKind, frozenset[int]] = {
    "day": frozenset(range(7)),
    "weekday": frozenset(range(5)),
    "weekend": frozenset((5, 6)),
    "mon": frozenset((0,)),
    "tue": frozenset((1,)),
    "wed": frozenset((2,)),
    "thu": frozenset((3,)),
    "fri": frozenset((4,)),
    "sat": frozenset((5,)),
    "sun": frozenset((6,)),
}


def exception_spans(exception: CalendarException) -> list[tuple[date, date]]:
    """The spans of days (both ends included) that the exception covers, in order."""
    recurrence = exception.recurrence
    if recurrence.repeats == "daily" and recurrence.interval == 1 and recurrence.occurrences is None:
        return [(exception.first, exception.last)]
    days = _days(recurrence, exception.first)
    if recurrence.occurrences is not None:
        days = islice(days, recurrence.occurrences)
    return [(day, day) for day in islice(_until(days, exception.last), _MOST_DAYS)]


def _until(days: Iterator[date], last: date) -> Iterator[date]:
    for day in days:
        if day > last:
            return
        yield day


def _days(recurrence: Recurrence, first: date) -> Iterator[date]:
    if recurrence.repeats == "daily":
        return _daily(first, recurrence.interval)
    if recurrence.repeats == "weekly":
        return _weekly(first, recurrence)
    return (day for day in _in_months(first, recurrence) if day >= first)


def _daily(first: date, interval: int) -> Iterator[date]:
    day = first
    while True:
        yield day
        day += timedelta(days=interval)


def _weekly(first: date, recurrence: Recurrence) -> Iterator[date]:
    """Weeks count from the one that holds the first day and begin on Sunday, as in Microsoft Project."""
    week_start = first - timedelta(days=(first.weekday() + 1) % 7)
    offsets = sorted((weekday + 1) % 7 for weekday in recurrence.weekdays) or [(first.weekday() + 1) % 7]
    while True:
        for offset in offsets:
            day = week_start + timedelta(days=offset)
            if day >= first:
                yield day
        week_start += timedelta(weeks=recurrence.interval)


def _in_months(first: date, recurrence: Recurrence) -> Iterator[date]:
    """One day in each month (every `interval` months) or each year."""
    is_yearly = recurrence.month is not None
    step = 12 if is_yearly else recurrence.interval
    number = first.year * 12 + (recurrence.month or first.month) - 1
    while number < 12 * date.max.year:
        year, month = divmod(number, 12)
        day = _day_in_month(year, month + 1, recurrence)
        if day is not None:
            yield day
        number += step


def _day_in_month(year: int, month: int, recurrence: Recurrence) -> date | None:
    length = months.monthrange(year, month)[1]
    if recurrence.month_day is not None:
        return date(year, month, min(recurrence.month_day, length))
    wanted = _WEEKDAYS[recurrence.day_kind or "day"]
    days = [day for day in range(1, length + 1) if date(year, month, day).weekday() in wanted]
    position = recurrence.position or 1
    if position > len(days):
        return None
    return date(year, month, days[position - 1 if position > 0 else position])
