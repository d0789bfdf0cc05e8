"""A week in a project's time zone."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from touchstone.calendars.working_time import zone_of
from touchstone.core import clock
from touchstone.core.errors import Invalid
from touchstone.projects.models import Project


@dataclass(frozen=True)
class Week:
    """Monday 00:00 to the next Monday 00:00 of one zone."""

    monday: date
    zone: ZoneInfo

    @property
    def begin(self) -> datetime:
        return datetime.combine(self.monday, time.min, self.zone)

    @property
    def end(self) -> datetime:
        return self.begin + timedelta(weeks=1)

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    @property
    def following(self) -> "Week":
        return Week(self.monday + timedelta(weeks=1), self.zone)

    def holds(self, moment: datetime | None) -> bool:
        """Whether a moment falls into the week."""
        return moment is not None and self.begin <= moment < self.end


def week_of(project: Project, monday: date | None = None) -> Week:
    """The week of `monday`, or the one under way, where the project is planned."""
    zone = zone_of(project.calendar.time_zone)
    if monday is None:
        today = clock.now().astimezone(zone).date()
        monday = today - timedelta(days=today.weekday())
    if monday.weekday() != 0 or not 1984 <= monday.year <= 2149:
        raise Invalid("weekly.not_a_monday", field="week")
    return Week(monday, zone)
