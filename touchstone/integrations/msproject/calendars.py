"""Reading `<Calendar>`: weeks, exceptions with their recurrences, work weeks."""

from collections.abc import Iterable, Iterator
from datetime import date, time
from itertools import islice

from lxml import etree

from touchstone.integrations.msproject.elements import CALENDAR, Children, local_name, texts_of
from touchstone.integrations.msproject.fields import Fields
from touchstone.integrations.plan_file.calendar import (
    MINUTES_IN_DAY,
    UNSTATED_WEEK,
    Calendar,
    CalendarException,
    DayKind,
    Recurrence,
    Repeats,
    Shift,
    Shifts,
    Week,
    WorkWeek,
    join_shifts,
)
from touchstone.integrations.plan_file.finding import FileRefused, FindingLog
from touchstone.integrations.plan_file.limits import LIMITS

REPEATS: dict[int, Repeats] = {
    1: "daily",
    2: "yearly_day",
    3: "yearly_position",
    4: "monthly_day",
    5: "monthly_position",
    6: "weekly",
}
"""Microsoft Project's exception types."""

DAY_KINDS: tuple[DayKind, ...] = (
    "day",
    "weekday",
    "weekend",
    "sun",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
)
POSITIONS = (1, 2, 3, 4, -1)


class CalendarReader:
    """Turns calendar elements into calendars."""

    def __init__(self, log: FindingLog) -> None:
        self._log = log
        self.children = Children("Calendar", CALENDAR, log)

    def read(self, element: etree._Element) -> Calendar:
        """One calendar. Older files keep exceptions among the week days; they count where no others stand."""
        texts, nested = self.children.split(element)
        self.children.note_unread(texts, 0)
        fields = Fields(texts, self._log)
        name = fields.label("Name", "calendar")
        base = fields.text("BaseCalendarUID")
        parts = dict(nested)
        week_days = list(parts["WeekDays"]) if "WeekDays" in parts else []
        listed = _limited(parts.get("Exceptions"))
        legacy = [] if listed else _limited(day for day in week_days if texts_of(day).get("DayType") == "0")
        return Calendar(
            uid=fields.text("UID"),
            name=name,
            base_uid=base if base not in ("", "-1", "0") else None,
            is_base=fields.flag("IsBaseCalendar", default=True),
            week=self._week(week_days, name),
            exceptions=tuple(
                exception for part in (*listed, *legacy) for exception in self._exception(part, name)
            ),
            work_weeks=tuple(
                week for part in _limited(parts.get("WorkWeeks")) for week in self._work_week(part, name)
            ),
        )

    def _week(self, days: list[etree._Element], calendar: str) -> Week:
        week: list[Shifts | None] = list(UNSTATED_WEEK)
        for day in days:
            number = Fields(texts_of(day), self._log).integer("DayType", "shift", highest=7)
            if number:
                week[(number - 2) % 7] = self._shifts(day, calendar)
        return tuple(week)

    def _shifts(self, day: etree._Element, calendar: str) -> Shifts | None:
        """The working times; None where the day works without saying when."""
        if not Fields(texts_of(day), self._log).flag("DayWorking"):
            return ()
        times = [span for part in day if local_name(part) == "WorkingTimes" for span in part]
        shifts = [shift for span in times for shift in self._shift(span, calendar)]
        return join_shifts(shifts) if shifts else None

    def _shift(self, span: etree._Element, calendar: str) -> Iterator[Shift]:
        texts = texts_of(span)
        if not texts.get("FromTime") or not texts.get("ToTime"):
            return
        fields = Fields(texts, self._log)
        start, finish = (_minute(fields.clock(tag, time())) for tag in ("FromTime", "ToTime"))
        if finish < start or not finish:
            finish += MINUTES_IN_DAY
        if start < finish:
            yield Shift(start, finish)
        else:
            value = f"{texts['FromTime']}–{texts['ToTime']}"
            self._log.add("import.shift_unreadable", field="shift", value=value, calendar=calendar)

    def _exception(self, element: etree._Element, calendar: str) -> Iterator[CalendarException]:
        span = self._span(element)
        fields = Fields(texts_of(element), self._log)
        name = fields.label("Name", "exception")
        recurrence = self._recurrence(fields)
        if span is None or recurrence is None:
            self._log.add("import.recurrence_unreadable", field="exception", value=name, calendar=calendar)
            return
        shifts = self._shifts(element, calendar)
        if shifts is None:
            self._log.add("import.shift_unreadable", field="exception", value=name, calendar=calendar)
            return
        yield CalendarException(first=span[0], last=span[1], name=name, shifts=shifts, recurrence=recurrence)

    def _recurrence(self, fields: Fields) -> Recurrence | None:
        """How the exception repeats; None for the two kinds Project itself no longer offers."""
        repeats = REPEATS.get(fields.integer("Type", "exception", 1))
        if repeats is None:
            return None
        occurrences = fields.integer("Occurrences", "exception") if fields.flag("EnteredByOccurrences") else 0
        has_day = repeats in ("yearly_day", "monthly_day")
        has_position = repeats in ("yearly_position", "monthly_position")
        return Recurrence(
            repeats=repeats,
            interval=fields.integer("Period", "exception", 1, lowest=0, highest=1000) or 1,
            weekdays=_weekdays(fields.integer("DaysOfWeek", "exception", highest=127))
            if repeats == "weekly"
            else (),
            month=fields.integer("Month", "exception", highest=11) + 1
            if repeats.startswith("yearly")
            else None,
            month_day=fields.integer("MonthDay", "exception", 1, lowest=1, highest=31) if has_day else None,
            position=POSITIONS[fields.integer("MonthPosition", "exception", highest=4)]
            if has_position
            else None,
            day_kind=DAY_KINDS[fields.integer("MonthItem", "exception", highest=9)] if has_position else None,
            occurrences=occurrences or None,
        )

    def _work_week(self, element: etree._Element, calendar: str) -> Iterator[WorkWeek]:
        span = self._span(element)
        fields = Fields(texts_of(element), self._log)
        if span is None:
            return
        days = [day for part in element if local_name(part) == "WeekDays" for day in part]
        yield WorkWeek(
            first=span[0],
            last=span[1],
            name=fields.label("Name", "exception"),
            week=self._week(days, calendar),
        )

    def _span(self, element: etree._Element) -> tuple[date, date] | None:
        for part in element:
            if local_name(part) == "TimePeriod":
                fields = Fields(texts_of(part), self._log)
                first, last = fields.moment("FromDate", "exception"), fields.moment("ToDate", "exception")
                if first and last and first <= last:
                    return first.date(), last.date()
        return None


def _limited(elements: Iterable[etree._Element] | None) -> list[etree._Element]:
    if elements is None:
        return []
    listed = list(islice(elements, LIMITS.exceptions + 1))
    if len(listed) > LIMITS.exceptions:
        raise FileRefused("import.too_many", thing="#exceptions", found=len(listed), limit=LIMITS.exceptions)
    return listed


def _weekdays(mask: int) -> tuple[int, ...]:
    """Bits from Sunday = 1 to Saturday = 64, as Monday = 0 … Sunday = 6."""
    return tuple(day for day in range(7) if mask >> (day + 1) % 7 & 1)


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute
