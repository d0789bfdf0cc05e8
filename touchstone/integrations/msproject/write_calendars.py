"""Calendars → `<Calendar>`."""

from datetime import date

from lxml import etree

from touchstone.integrations.msproject.calendars import DAY_KINDS, POSITIONS, REPEATS
from touchstone.integrations.msproject.output import new_element, put, put_flag
from touchstone.integrations.plan_file.calendar import (
    MINUTES_IN_DAY,
    Calendar,
    CalendarException,
    Recurrence,
    Shift,
    Shifts,
    Week,
    join_shifts,
)
from touchstone.integrations.plan_file.recurrence import exception_spans

_TYPES = {repeats: number for number, repeats in REPEATS.items()}


def calendar_element(calendar: Calendar, uid: int, base: int | None) -> etree._Element:
    """The element of one calendar."""
    element = new_element("Calendar")
    put(element, "UID", uid)
    put(element, "Name", calendar.name)
    put_flag(element, "IsBaseCalendar", calendar.is_base)
    put(element, "BaseCalendarUID", -1 if base is None else base)
    _put_week(element, calendar.week)
    if calendar.exceptions:
        holder = etree.SubElement(element, new_element("Exceptions").tag)
        for exception in calendar.exceptions:
            holder.append(_exception_element(exception))
    if calendar.work_weeks:
        holder = etree.SubElement(element, new_element("WorkWeeks").tag)
        for work_week in calendar.work_weeks:
            part = new_element("WorkWeek")
            _put_span(part, work_week.first, work_week.last)
            put(part, "Name", work_week.name)
            _put_week(part, work_week.week)
            holder.append(part)
    return element


def _put_week(parent: etree._Element, week: Week) -> None:
    stated = [(day, shifts) for day, shifts in enumerate(_within_days(week)) if shifts is not None]
    if not stated:
        return
    holder = etree.SubElement(parent, new_element("WeekDays").tag)
    for day, shifts in sorted(stated, key=lambda pair: (pair[0] + 1) % 7):
        part = etree.SubElement(holder, new_element("WeekDay").tag)
        put(part, "DayType", (day + 1) % 7 + 1)
        _put_shifts(part, shifts)


def _within_days(week: Week) -> list[Shifts | None]:
    """The week with night shifts divided at midnight, the way Microsoft Project keeps them."""
    divided = list(week)
    for day, shifts in enumerate(week):
        for shift in shifts or ():
            if shift.finish > MINUTES_IN_DAY:
                next_day = (day + 1) % 7
                rest = Shift(0, shift.finish - MINUTES_IN_DAY)
                divided[next_day] = join_shifts((*(divided[next_day] or ()), rest))
    return divided


def _put_shifts(parent: etree._Element, shifts: Shifts) -> None:
    put_flag(parent, "DayWorking", bool(shifts))
    if not shifts:
        return
    holder = etree.SubElement(parent, new_element("WorkingTimes").tag)
    for shift in shifts:
        part = etree.SubElement(holder, new_element("WorkingTime").tag)
        put(part, "FromTime", _clock(shift.start))
        put(part, "ToTime", _clock(min(shift.finish, MINUTES_IN_DAY)))


def _clock(minute: int) -> str:
    """Midnight at the end of a day is 00:00:00 as well."""
    return f"{minute // 60 % 24:02}:{minute % 60:02}:00"


def _exception_element(exception: CalendarException) -> etree._Element:
    recurrence = exception.recurrence
    element = new_element("Exception")
    put_flag(element, "EnteredByOccurrences", recurrence.occurrences is not None)
    _put_span(element, exception.first, exception.last)
    put(
        element,
        "Occurrences",
        recurrence.occurrences or sum(_days(*span) for span in exception_spans(exception)),
    )
    put(element, "Name", exception.name)
    put(element, "Type", _TYPES[recurrence.repeats])
    _put_recurrence(element, recurrence)
    _put_shifts(element, exception.shifts)
    return element


def _put_recurrence(element: etree._Element, recurrence: Recurrence) -> None:
    if recurrence.interval != 1:
        put(element, "Period", recurrence.interval)
    if recurrence.weekdays:
        put(element, "DaysOfWeek", sum(1 << (day + 1) % 7 for day in recurrence.weekdays))
    if recurrence.day_kind is not None:
        put(element, "MonthItem", DAY_KINDS.index(recurrence.day_kind))
    if recurrence.position is not None:
        put(element, "MonthPosition", POSITIONS.index(recurrence.position))
    if recurrence.month is not None:
        put(element, "Month", recurrence.month - 1)
    put(element, "MonthDay", recurrence.month_day)


def _put_span(element: etree._Element, first: date, last: date) -> None:
    span = etree.SubElement(element, new_element("TimePeriod").tag)
    put(span, "FromDate", f"{first.isoformat()}T00:00:00")
    put(span, "ToDate", f"{last.isoformat()}T23:59:00")


def _days(first: date, last: date) -> int:
    return (last - first).days + 1
