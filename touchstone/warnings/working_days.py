"""Working days between two moments, by a project's calendar."""

from datetime import date, datetime

from touchstone.calendars.working_time import engine_calendar, to_wall, zone_of
from touchstone.core import clock
from touchstone.engine.minutes import to_day, to_minutes
from touchstone.engine.timeline import timeline_of
from touchstone.engine.working_days import DayFinder
from touchstone.projects.models import Project


class WorkingDays:
    """Counts by the project's calendar; one to a project and evaluation."""

    def __init__(self, project: Project) -> None:
        self.zone = zone_of(project.calendar.time_zone)
        self.minutes_per_day = project.calendar.minutes_per_day
        self.now = clock.now()
        self.today = self.now.astimezone(self.zone).date()
        self._calendar = engine_calendar(project.calendar)
        self._timeline = timeline_of(self._calendar)
        self._known: dict[datetime, int] = {}

    def position(self, moment: datetime) -> int:
        """Working minutes before the moment, from an origin of the calendar's own."""
        known = self._known.get(moment)
        if known is None:
            known = self._known[moment] = self._timeline.position(to_minutes(to_wall(moment, self.zone)))
        return known

    def minutes(self, first: datetime, second: datetime) -> int:
        """Working minutes from one moment to another; negative when the second is earlier."""
        return self.position(second) - self.position(first)

    def since(self, moment: datetime) -> float:
        """Working days from the moment to now."""
        return round(self.minutes(moment, self.now) / self.minutes_per_day, 1)

    def is_working(self, day: date) -> bool:
        """Whether anybody works on the day."""
        offset = to_day(day)
        return bool(DayFinder(self._calendar).shifts_between(offset, offset + 1)[0])

    def day_of(self, moment: datetime) -> str:
        """The day a moment belongs to where the project is planned, as ISO 8601."""
        return moment.astimezone(self.zone).date().isoformat()
