"""What a calendar holds, for copying it and for events that can bring it back."""

from collections.abc import Iterable
from typing import Any

from touchstone.calendars.models import CalendarDay, WorkCalendar
from touchstone.core.changes import plain

SETTINGS = (
    "name", "name_en", "time_zone", "week", "minutes_per_day", "minutes_per_week",
    "follows_mainland_holidays", "is_default",
)  # fmt: skip
DAY_FIELDS = ("date", "kind", "name", "name_en", "shifts", "source", "is_confirmed")


def copied_content(calendar: WorkCalendar) -> dict[str, Any]:
    """Settings and days with which a calendar made from this one starts."""
    settings = {field: getattr(calendar, field) for field in SETTINGS if field != "is_default"}
    days = [{field: getattr(day, field) for field in DAY_FIELDS} for day in calendar.days.all()]
    return settings | {"days": days}


def days_told(days: Iterable[CalendarDay]) -> list[dict[str, Any]]:
    """Days in values that JSON can hold."""
    return [{field: plain(getattr(day, field)) for field in DAY_FIELDS} for day in days]
