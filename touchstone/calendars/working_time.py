"""Calendars as the engine understands them, and the way between UTC and a plan's wall clock."""

import functools
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from touchstone.calendars.models import CalendarDay, DayKind, WorkCalendar
from touchstone.engine.calendar import Calendar, CalendarException, Day, Shift


def engine_calendar(calendar: WorkCalendar) -> Calendar:
    """The calendar for the engine; kept until its stamp changes."""
    return _built(calendar.pk, calendar.stamp)


@functools.lru_cache(maxsize=256)
def _built(calendar_id: int, stamp: int) -> Calendar:
    calendar = WorkCalendar.objects.prefetch_related("days").get(pk=calendar_id)
    week = tuple(_shifts(day) for day in calendar.week)
    standard = next((day for day in week if day), ())
    exceptions = tuple(CalendarException.on(day.date, _hours(day, standard)) for day in calendar.days.all())
    return Calendar(calendar_id, week=week, exceptions=exceptions)


def _hours(day: CalendarDay, standard: Day) -> Day:
    if not day.is_working:
        return ()
    return _shifts(day.shifts) or standard


def _shifts(day: list[list[int]]) -> Day:
    return tuple(Shift(start, finish) for start, finish in day)


@functools.lru_cache(maxsize=64)
def zone_of(name: str) -> ZoneInfo:
    """The time zone of a calendar."""
    return ZoneInfo(name)


def to_wall(instant: datetime, zone: ZoneInfo) -> datetime:
    """An instant as the plan's wall clock shows it, naive, whole minutes."""
    return instant.astimezone(zone).replace(tzinfo=None, second=0, microsecond=0)


def from_wall(moment: datetime, zone: ZoneInfo) -> datetime:
    """A naive wall-clock moment as an instant in UTC."""
    return moment.replace(tzinfo=zone).astimezone(UTC)


def missing_years(calendar: WorkCalendar, first: date, last: date) -> list[int]:
    """Years of a span whose mainland holidays are not announced yet (or not entered)."""
    if not calendar.follows_mainland_holidays:
        return []
    holidays = calendar.days.filter(kind=DayKind.HOLIDAY)  # the company's own days announce nothing
    known = {day.year for day in holidays.values_list("date", flat=True)}
    return [year for year in range(first.year, last.year + 1) if year not in known]
