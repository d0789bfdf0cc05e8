"""Calendars of a file, flattened: one week and the days that differ from it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from touchstone import engine
from touchstone.engine.minutes import to_day
from touchstone.engine.working_days import DayFinder
from touchstone.integrations.plan_file.calendar import Calendar
from touchstone.integrations.plan_file.plan import Plan
from touchstone.integrations.plan_file.recurrence import exception_spans
from touchstone.integrations.plan_file.to_engine import engine_calendars

_BEFORE, _AFTER = timedelta(days=366), timedelta(days=3 * 366)
_LONGEST = timedelta(days=20 * 366)

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class DayPattern:
    """Working time without a base: `week` (Monday first) and each day whose shifts differ, with its name."""

    week: tuple[Spans, ...]
    days: tuple[tuple[date, Spans, str], ...]


def day_patterns(plan: Plan, uids: Iterable[str]) -> dict[str, DayPattern]:
    """The pattern of these calendars, for the years around the plan."""
    first, last = _years(plan)
    stated = {calendar.uid: calendar for calendar in plan.calendars}
    built = engine_calendars(plan.calendars)
    return {uid: _pattern(built[uid], list(_lineage(stated[uid], stated)), first, last) for uid in uids}


def _years(plan: Plan) -> tuple[date, date]:
    """From a year before the first date to three years after the last, twenty at most."""
    facts = plan.project
    dates = [day.date() for day in (facts.start, facts.finish) if day]
    for task in plan.tasks:
        dates += [day.date() for day in (task.start, task.finish, task.deadline, task.constraint_date) if day]
    first = min(dates, default=date(2000, 1, 1)) - _BEFORE
    return first, min(max(dates, default=first) + _AFTER, first + _LONGEST)


def _lineage(calendar: Calendar | None, stated: dict[str, Calendar]) -> Iterator[Calendar]:
    while calendar is not None:
        yield calendar
        calendar = stated.get(calendar.base_uid or "")


def _pattern(built: engine.Calendar, lineage: list[Calendar], first: date, last: date) -> DayPattern:
    finder = DayFinder(built)
    week = tuple(_spans(day) for day in finder.week)
    names = _names(lineage)
    days = []
    for begin, end in _exceptional_spans(built, first, last):
        for number, shifts in enumerate(finder.shifts_between(to_day(begin), to_day(end) + 1)):
            day = begin + timedelta(days=number)
            spans = _spans(shifts)
            if spans != week[day.weekday()]:
                days.append((day, spans, names.get(day, "")))
    return DayPattern(week, tuple(days))


def _exceptional_spans(built: engine.Calendar, first: date, last: date) -> list[tuple[date, date]]:
    """The days on which something else than the week may hold, in order and without overlap."""
    joined: list[tuple[date, date]] = []
    for entry in sorted(_entries(built), key=lambda entry: entry.first):
        begin, end = max(entry.first, first), min(entry.last, last)
        if begin > end:
            continue
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((begin, end))
    return joined


def _entries(calendar: engine.Calendar | None) -> Iterator[engine.CalendarException | engine.WorkWeek]:
    while calendar is not None:
        yield from calendar.exceptions
        yield from calendar.work_weeks
        calendar = calendar.base


def _spans(day: engine.Day) -> Spans:
    return tuple((shift.start, shift.finish) for shift in day)


def _names(lineage: list[Calendar]) -> dict[date, str]:
    """What the exceptions call their days; the calendar itself outranks its bases."""
    names: dict[date, str] = {}
    for calendar in reversed(lineage):
        for exception in calendar.exceptions:
            if not exception.name:
                continue
            for begin, end in exception_spans(exception):
                length = min((end - begin).days, 400)
                names.update(
                    dict.fromkeys((begin + timedelta(days=n) for n in range(length + 1)), exception.name)
                )
    return names
