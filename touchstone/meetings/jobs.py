"""Reminding at the team's time, and keeping the minutes of a day that ends."""

from datetime import datetime, timedelta
from typing import Any

from touchstone.accounts.robots import system_robot
from touchstone.core.gesture import acting_via
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress
from touchstone.jobs.recurring import recurring
from touchstone.meetings.actions import remind_of_standup
from touchstone.meetings.minutes import keep_minutes
from touchstone.meetings.models import StandupPlan
from touchstone.warnings.working_days import WorkingDays

TOO_LATE = timedelta(hours=2)
"""After a night without workers nobody is told in the evening that the morning's stand-up begins."""


@recurring("hourly", at="00:00")
@recurring("hourly", at="00:15")
@recurring("hourly", at="00:30")
@recurring("hourly", at="00:45")
@job("meetings.remind")
def remind(progress: Progress) -> dict[str, Any]:
    """Every quarter of an hour: the teams whose time has come, once a working day."""
    reminded = 0
    with acting_via("job"):
        for plan in _plans():
            days = WorkingDays(plan.project)
            begins = datetime.combine(days.today, plan.at, tzinfo=days.zone)
            is_time = begins <= days.now < begins + TOO_LATE
            if is_time and plan.reminded_on != days.today and days.is_working(days.today):
                remind_of_standup(plan, by=system_robot(), day=days.today)
                reminded += 1
    return {"projects": reminded}


@recurring("daily", at="23:10")
@job("meetings.keep")
def keep(progress: Progress) -> dict[str, Any]:
    """What was gathered is written down before the next day changes it."""
    kept = 0
    for plan in _plans():
        days = WorkingDays(plan.project)
        if days.is_working(days.today):
            keep_minutes(plan.project, days.today)
            kept += 1
    return {"projects": kept}


def _plans() -> list[StandupPlan]:
    rows = StandupPlan.objects.filter(is_on=True, project__archived_at=None)
    return list(rows.select_related("project__calendar").order_by("pk"))
