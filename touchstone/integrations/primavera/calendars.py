"""CALENDAR → calendars: the week and the exceptions stand in a nested text of their own."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise

from touchstone.integrations.plan_file.calendar import (
    MINUTES_IN_DAY,
    UNSTATED_WEEK,
    Calendar,
    CalendarException,
    Shift,
    Shifts,
    Week,
    join_shifts,
)
from touchstone.integrations.primavera.nested_text import Node, NotNested, parse_nested
from touchstone.integrations.primavera.record import Record

DAY_ZERO = date(1899, 12, 30)
"""Days of exceptions are counted from here, as in spreadsheets."""
DAY_START = 8 * 60
MOST_DAYS = 100_000
ONE_DAY = timedelta(days=1)


def read_calendar(record: Record) -> Calendar:
    """One calendar; what is unreadable in it is noted and left to the usual week."""
    data = Node("")
    if record.text("clndr_data"):
        try:
            data = parse_nested(record.text("clndr_data"))
        except NotNested:
            record.note("import.xer_calendar_unreadable", "clndr_data")
    reader = _CalendarReader(record)
    base = record.text("base_clndr_id")
    week = reader.week(data.child("DaysOfWeek"))
    return Calendar(
        uid=record.text("clndr_id"),
        name=record.label("clndr_name"),
        base_uid=base or None,
        is_base=record.text("clndr_type") != "CA_Rsrc",
        week=usual_week(record) if week == UNSTATED_WEEK and not base else week,
        exceptions=tuple(join_days(reader.exceptions(data.child("Exceptions")))),
    )


def usual_week(record: Record) -> Week:
    """The week of a calendar that states none: its hours per day, from eight o'clock, Monday to Friday."""
    minutes = min(round(record.number("day_hr_cnt", 8) * 60), MINUTES_IN_DAY)
    day = (Shift(DAY_START, DAY_START + minutes),) if minutes > 0 else ()
    return (day,) * 5 + ((), ())


class _CalendarReader:
    def __init__(self, record: Record) -> None:
        self._record = record

    def week(self, days: Node | None) -> Week:
        """Days are numbered from Sunday = 1; those not named come from the base."""
        week: list[Shifts | None] = list(UNSTATED_WEEK)
        for day in days.children if days else ():
            if day.name in ("1", "2", "3", "4", "5", "6", "7"):
                week[(int(day.name) - 2) % 7] = self._shifts(day)
        return tuple(week)

    def exceptions(self, holder: Node | None) -> Iterator[tuple[date, Shifts]]:
        """Each day that differs; without shifts it is off."""
        for entry in holder.children if holder else ():
            count = entry.attributes.get("d", "")
            if count.isdecimal() and int(count) < MOST_DAYS:
                yield DAY_ZERO + timedelta(days=int(count)), self._shifts(entry)
            else:
                self._record.note("import.xer_calendar_unreadable", "clndr_data")

    def _shifts(self, day: Node) -> Shifts:
        return join_shifts(shift for span in day.children for shift in self._shift(span))

    def _shift(self, span: Node) -> Iterator[Shift]:
        start, finish = (_minute(span.attributes.get(key, "")) for key in ("s", "f"))
        if start is None or finish is None:
            self._record.note("import.xer_calendar_unreadable", "clndr_data")
        elif start < finish:
            yield Shift(start, finish)
        elif not finish:
            yield Shift(start, MINUTES_IN_DAY)
        else:
            yield Shift(start, finish + MINUTES_IN_DAY)


def join_days(days: Iterable[tuple[date, Shifts]]) -> Iterator[CalendarException]:
    """One exception for each run of days with the same shifts; of a day named twice the last entry counts."""
    ordered = sorted(dict(days).items())
    if not ordered:
        return
    first = ordered[0][0]
    for (day, shifts), (following, others) in pairwise(ordered):
        if following != day + ONE_DAY or others != shifts:
            yield CalendarException(first=first, last=day, shifts=shifts)
            first = following
    yield CalendarException(first=first, last=ordered[-1][0], shifts=ordered[-1][1])


def _minute(clock: str) -> int | None:
    """`08:00` as minutes after midnight; None when it is no time of day."""
    hours, _, minutes = clock.strip().partition(":")
    if not (hours.isdecimal() and minutes.isdecimal()) or int(hours) > 24 or int(minutes) > 59:
        return None
    return (int(hours) * 60 + int(minutes)) % MINUTES_IN_DAY
