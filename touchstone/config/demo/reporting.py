"""What is kept besides the plan: baselines, health by day, the weekly report."""

from datetime import date, timedelta

from touchstone.config.demo.run import Run
from touchstone.insight.actions import draft_weekly_report
from touchstone.insight.health.snapshots import take_snapshot
from touchstone.projects.queries import find_project
from touchstone.schedule.actions import freeze_baseline

DAILY = timedelta(weeks=8)
REPORTED = timedelta(weeks=10)
FRIDAY = 4


def keep_baseline(run: Run, name: str) -> None:
    freeze_baseline(find_project(run.manager, run.project.pk), by=run.manager, name=name)


def count_health(run: Run) -> None:
    """Health is counted until the project is archived."""
    project = find_project(run.manager, run.project.pk)
    if not project.is_archived:
        take_snapshot(project)


def is_counted(day: date, today: date) -> bool:
    """Every day lately, every Friday before: what a trend needs, and no more."""
    return day.weekday() == FRIDAY or today - day <= DAILY


def report_week(run: Run) -> None:
    """The manager drafts the week's report while the project is under way."""
    if not run.is_over:
        draft_weekly_report(find_project(run.manager, run.project.pk), by=run.manager)


def is_reported(day: date, today: date) -> bool:
    return day.weekday() == FRIDAY and today - day <= REPORTED
