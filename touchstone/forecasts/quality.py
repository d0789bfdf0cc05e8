"""The quality of a project's schedule."""

from datetime import datetime

from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.engine.quality import BaselineDates, Check, Thresholds, check_quality
from touchstone.projects.models import Project
from touchstone.schedule.memory import current_plan
from touchstone.schedule.models import Baseline, BaselineItem
from touchstone.work.models import Item

HIGH_DAYS, TRIAL_DAYS = 44, 600


def quality_of(project: Project, baseline: Baseline | None, at: datetime) -> tuple[Check, ...]:
    """The fourteen points of the plan as it stands. Somebody to do an item is its assignee."""
    one_day = project.calendar.minutes_per_day
    staffed = Item.objects.live().filter(project=project).exclude(assignee=None)
    return check_quality(
        current_plan(project).result,
        at=at,
        baseline=baseline_dates(project, baseline) if baseline else None,
        resourced=set(staffed.values_list("pk", flat=True)),
        thresholds=Thresholds(high_minutes=HIGH_DAYS * one_day, trial_minutes=TRIAL_DAYS * one_day),
    )


def baseline_dates(project: Project, baseline: Baseline) -> dict[int, BaselineDates]:
    """What was agreed, by item, on the project's wall clock."""
    zone = zone_of(project.calendar.time_zone)
    rows = BaselineItem.objects.filter(baseline=baseline).values_list("item_id", "start", "finish")
    return {
        item_id: BaselineDates(to_wall(start, zone), to_wall(finish, zone)) for item_id, start, finish in rows
    }
