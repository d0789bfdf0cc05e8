"""Dates as people type them: a wall clock in the plan's zone, or an instant with its own offset."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from touchstone.calendars.working_time import from_wall, zone_of
from touchstone.core.errors import Invalid
from touchstone.projects.models import Project

PLAN_DATES = ("start", "finish", "constraint_date", "deadline", "actual_start", "actual_finish")


def as_instants(project: Project, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields with plan dates turned into instants."""
    zone = zone_of(project.calendar.time_zone)
    return {
        name: _instant(name, value, zone) if name in PLAN_DATES else value for name, value in fields.items()
    }


def _instant(name: str, value: datetime | None, zone: ZoneInfo) -> datetime | None:
    if value is None:
        return None
    try:
        return value if value.tzinfo else from_wall(value, zone)
    except OverflowError as error:
        raise Invalid("work.date_out_of_range", field=name) from error
