"""Relative dates: "this week", "last 14 days", "the next 3 months" as spans of days, seen from today."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple

LONGEST = 3660


class Span(NamedTuple):
    """Days from `first` (inclusive) to `after` (exclusive); None is open."""

    first: date | None
    after: date | None


def span_of(operator: str, today: date, value: Any) -> Span | None:
    """The span an operator means today; `value` is a number of days, weeks or months where one is needed."""
    if operator in COUNTED:
        if type(value) is not int or not 0 <= value <= LONGEST:
            return None
        return COUNTED[operator](today, value)
    return FIXED[operator](today)


def _weeks(today: date, first: int, count: int = 1) -> Span:
    """Whole weeks from Monday; `first` counts from this one."""
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=first)
    return Span(monday, monday + timedelta(weeks=count))


def _months(today: date, first: int, count: int = 1) -> Span:
    return Span(_first_of(today, first), _first_of(today, first + count))


def _quarter(today: date, offset: int) -> Span:
    behind = (today.month - 1) % 3
    return Span(_first_of(today, 3 * offset - behind), _first_of(today, 3 * offset - behind + 3))


def _year(today: date, offset: int) -> Span:
    return Span(date(today.year + offset, 1, 1), date(today.year + offset + 1, 1, 1))


def _first_of(today: date, months: int) -> date:
    total = today.year * 12 + today.month - 1 + months
    return date(total // 12, total % 12 + 1, 1)


_DAY = timedelta(days=1)
FIXED: dict[str, Callable[[date], Span]] = {
    "today": lambda today: Span(today, today + _DAY),
    "yesterday": lambda today: Span(today - _DAY, today),
    "tomorrow": lambda today: Span(today + _DAY, today + 2 * _DAY),
    "before_today": lambda today: Span(None, today),
    "after_today": lambda today: Span(today + _DAY, None),
    "this_week": lambda today: _weeks(today, 0),
    "last_week": lambda today: _weeks(today, -1),
    "next_week": lambda today: _weeks(today, 1),
    "this_month": lambda today: _months(today, 0),
    "last_month": lambda today: _months(today, -1),
    "next_month": lambda today: _months(today, 1),
    "this_quarter": lambda today: _quarter(today, 0),
    "last_quarter": lambda today: _quarter(today, -1),
    "next_quarter": lambda today: _quarter(today, 1),
    "this_year": lambda today: _year(today, 0),
    "last_year": lambda today: _year(today, -1),
    "next_year": lambda today: _year(today, 1),
}
COUNTED: dict[str, Callable[[date, int], Span]] = {
    "next_days": lambda today, days: Span(today, today + (days + 1) * _DAY),
    "last_days": lambda today, days: Span(today - days * _DAY, today + _DAY),
    "older_than": lambda today, days: Span(None, today - days * _DAY),
    "later_than": lambda today, days: Span(today + (days + 1) * _DAY, None),
    "last_weeks": lambda today, weeks: _weeks(today, -weeks, weeks),
    "next_weeks": lambda today, weeks: _weeks(today, 1, weeks),
    "last_months": lambda today, months: _months(today, -months, months),
    "next_months": lambda today, months: _months(today, 1, months),
}
RELATIVE = FIXED.keys() | COUNTED.keys()
