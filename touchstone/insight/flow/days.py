"""Days of a project's wall clock as seconds since 1970, and the working ones among them."""

from datetime import UTC, date, datetime, time, timedelta

import numpy as np

from touchstone.calendars.working_time import zone_of
from touchstone.core.errors import Invalid
from touchstone.insight.flow.spells import Seconds
from touchstone.projects.models import Project
from touchstone.sprints.capacity import working_minutes_by_day

MOST_DAYS = 1_100
ONE_DAY = timedelta(days=1)


def today_of(project: Project, now: datetime) -> date:
    """The date at the project."""
    return now.astimezone(zone_of(project.calendar.time_zone)).date()


def begin_of(project: Project, day: date) -> int:
    """The midnight before a day, in seconds since 1970."""
    zone = zone_of(project.calendar.time_zone)
    return int(datetime.combine(day, time(), tzinfo=zone).astimezone(UTC).timestamp())


def end_of(project: Project, day: date, now: datetime) -> int:
    """The last second of a day, or now where the day is not over."""
    return min(begin_of(project, day + ONE_DAY) - 1, int(now.timestamp()))


def ends_of(project: Project, days: list[date], now: datetime) -> Seconds:
    """The last seconds of days."""
    return np.array([end_of(project, day, now) for day in days], dtype=np.int64)


def day_of(project: Project, second: int) -> date:
    """The date at the project at a second since 1970."""
    return today_of(project, datetime.fromtimestamp(second, UTC))


def days_between(first: date, last: date) -> list[date]:
    """The days from the first to the last, both included; raises `Invalid` for none or for too many."""
    count = (last - first).days + 1
    if count < 1 or count > MOST_DAYS:
        raise Invalid("insight.span_wrong", field="first", maximum=MOST_DAYS)
    return [first + timedelta(days=number) for number in range(count)]


def working_days(project: Project, days: list[date]) -> list[date]:
    """Those of the days on which the project's calendar has working time."""
    minutes = working_minutes_by_day(project, days)
    return [day for day, each in zip(days, minutes, strict=True) if each]
