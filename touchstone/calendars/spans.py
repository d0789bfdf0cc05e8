"""What a calendar says about a stretch of days: spans without work to shade, days that have a name."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from touchstone.calendars.models import CalendarDay, WorkCalendar
from touchstone.calendars.working_time import engine_calendar, missing_years
from touchstone.core.errors import Invalid
from touchstone.engine.minutes import to_day
from touchstone.engine.working_days import DayFinder

LONGEST = timedelta(days=366 * 15)


class Stretch(NamedTuple):
    """Days of a calendar: `spans` are first and last day without work, `days` those that differ."""

    spans: list[tuple[date, date]]
    days: list[dict[str, Any]]
    missing_years: list[int]


def stretch_of(calendar: WorkCalendar, first: date, last: date) -> Stretch:
    """The days from `first` to `last`, both included; at most fifteen years."""
    if not timedelta() <= last - first <= LONGEST:
        raise Invalid("calendars.span_wrong", field="to", maximum=LONGEST.days)
    differing = calendar.days.filter(date__range=(first, last))
    return Stretch(
        list(_free_spans(calendar, first, last)),
        [day_out(day) for day in differing],
        missing_years(calendar, first, last),
    )


def day_out(day: CalendarDay) -> dict[str, Any]:
    """A day as the API tells it, named in the reader's language."""
    return {
        "date": day.date, "kind": day.kind, "name": day.name, "name_en": day.name_en, "label": day.label,
        "is_working": day.is_working, "shifts": day.shifts, "source": day.source,
        "is_confirmed": day.is_confirmed,
    }  # fmt: skip


def _free_spans(calendar: WorkCalendar, first: date, last: date) -> Iterator[tuple[date, date]]:
    shifts = DayFinder(engine_calendar(calendar)).shifts_between(to_day(first), to_day(last) + 1)
    begin: date | None = None
    for offset, worked in enumerate([*map(bool, shifts), True]):
        day = first + timedelta(offset)
        if not worked and begin is None:
            begin = day
        elif worked and begin is not None:
            yield begin, day - timedelta(1)
            begin = None
