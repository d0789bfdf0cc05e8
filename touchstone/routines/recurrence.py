"""The days on which something recurs, by an RRULE of whole days, and where they go when nobody works."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice

from dateutil.rrule import rrule, rrulestr

from touchstone.calendars.models import WorkCalendar
from touchstone.calendars.working_time import engine_calendar
from touchstone.core.errors import Invalid
from touchstone.engine.minutes import to_day
from touchstone.engine.working_days import DayFinder

FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
KEYS = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "COUNT", "UNTIL"}
LONGEST_INTERVAL = 400
FURTHEST_SHIFT = 31
"""Days that are looked through for one with work."""
LAST_DAY = date(2149, 12, 31)
_DAY = r"(?:\+?[1-5]|-1)?(?:MO|TU|WE|TH|FR|SA|SU)"
_SHAPES = {
    "FREQ": "|".join(FREQUENCIES),
    "INTERVAL": r"[1-9]\d{0,2}",
    "BYDAY": rf"{_DAY}(?:,{_DAY}){{0,6}}",
    "BYMONTHDAY": r"-?\d{1,2}(?:,-?\d{1,2}){0,30}",
    "BYMONTH": r"\d{1,2}(?:,\d{1,2}){0,11}",
    "COUNT": r"[1-9]\d{0,3}",
    "UNTIL": r"\d{8}",
}


def parts_of(rule: str) -> dict[str, str]:
    """`FREQ=WEEKLY;BYDAY=MO` by its keys; `Invalid` for what is no rule of whole days."""
    try:
        pairs = [part.split("=", 1) for part in rule.removeprefix("RRULE:").upper().split(";") if part]
        parts = dict(pairs)
    except ValueError as error:
        raise Invalid("routines.rule_malformed", field="rule") from error
    is_known = parts.keys() <= KEYS and "FREQ" in parts and len(parts) == len(pairs)
    if not is_known or not all(re.fullmatch(_SHAPES[key], value) for key, value in parts.items()):
        raise Invalid("routines.rule_malformed", field="rule")
    if int(parts.get("INTERVAL", "1")) > LONGEST_INTERVAL:
        raise Invalid("routines.rule_malformed", field="rule")
    return parts


def checked_rule(rule: str, starts_on: date) -> str:
    """The rule as it is kept; one that names no day at all is refused."""
    kept = ";".join(f"{key}={value}" for key, value in parts_of(rule).items())
    if first_day(kept, starts_on) is None:
        raise Invalid("routines.rule_never", field="rule")
    return kept


def first_day(rule: str, starts_on: date, *, after: date | None = None) -> date | None:
    """The first day of the rule, or the first after `after`; None where there is none any more."""
    return next(days(rule, starts_on, after=after), None)


def days(rule: str, starts_on: date, *, after: date | None = None) -> Iterator[date]:
    """The days of the rule in order, those after `after` only."""
    parsed = _parsed(rule, starts_on)
    since = datetime.combine(starts_on if after is None else after, time())
    for moment in parsed.xafter(since, inc=after is None):
        if moment.date() > LAST_DAY:
            return
        yield moment.date()


def next_days(rule: str, starts_on: date, first: date | None, count: int) -> list[date]:
    """`count` days from `first` on, itself one of the rule."""
    if first is None:
        return []
    return list(islice(days(rule, starts_on, after=first - timedelta(days=1)), count))


def shifted(day: date, calendar: WorkCalendar, shift: str) -> date:
    """The day, or the nearest working day after or before it."""
    if shift == "none":
        return day
    step = 1 if shift == "next" else -1
    finder = DayFinder(engine_calendar(calendar))
    for distance in range(FURTHEST_SHIFT):
        candidate = day + timedelta(days=step * distance)
        number = to_day(candidate)
        if finder.shifts_between(number, number + 1)[0]:
            return candidate
    return day


def _parsed(rule: str, starts_on: date) -> rrule:
    try:
        parsed = rrulestr(rule, dtstart=datetime.combine(starts_on, time()))
    except (ValueError, TypeError) as error:
        raise Invalid("routines.rule_malformed", field="rule") from error
    return parsed
