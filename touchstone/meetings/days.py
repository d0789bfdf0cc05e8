"""Which days and hours a stand-up is about, on the plan's clock."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from touchstone.calendars.working_time import from_wall
from touchstone.projects.models import Project
from touchstone.warnings.working_days import WorkingDays

LONGEST_BREAK = 31


class StandupWindow(NamedTuple):
    """From the last working day's first minute until now, or until the stand-up of a day that is over."""

    day: date
    previous: date
    begin: datetime
    end: datetime
    is_today: bool


def window_of(project: Project, day: date | None, at: time) -> StandupWindow:
    """The hours that a day's stand-up looks back on; today by default."""
    days = WorkingDays(project)
    chosen = day or days.today
    previous = last_working_day(days, chosen)
    begin = from_wall(datetime.combine(previous, time()), days.zone)
    end = days.now if chosen >= days.today else from_wall(datetime.combine(chosen, at), days.zone)
    return StandupWindow(chosen, previous, begin, end, chosen == days.today)


def last_working_day(days: WorkingDays, day: date) -> date:
    """The working day before; after a very long break simply the day before."""
    for back in range(1, LONGEST_BREAK):
        earlier = day - timedelta(days=back)
        if days.is_working(earlier):
            return earlier
    return day - timedelta(days=1)
