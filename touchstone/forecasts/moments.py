"""The moment that forecasts speak at."""

from datetime import date, datetime, time

from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.core import clock
from touchstone.projects.models import Project


def status_moment(project: Project, at: date | None = None) -> datetime:
    """Up to when the project reports: the end of a day or of its status date, or now; on its wall clock."""
    day = at or project.status_date
    if day is not None:
        return datetime.combine(day, time(23, 59))
    return to_wall(clock.now(), zone_of(project.calendar.time_zone))
