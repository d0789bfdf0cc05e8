"""Health day by day: one row a project and day, the latest counting wins."""

from datetime import date, timedelta

from touchstone.calendars.working_time import zone_of
from touchstone.core import clock
from touchstone.insight.health.facts import facts_of
from touchstone.insight.health.scoring import Health, health_of
from touchstone.insight.models import HealthSnapshot
from touchstone.projects.models import Project


def count_health(project: Project) -> Health:
    """The project's health now."""
    return health_of(facts_of(project), clock.now())


def take_snapshot(project: Project) -> HealthSnapshot:
    """Count and keep today's health; today is the plan's day."""
    health = count_health(project)
    snapshot, _ = HealthSnapshot.objects.update_or_create(
        project=project,
        date=today_of(project),
        defaults={
            "score": health.score,
            "lost": {finding.reason.key: round(finding.lost, 1) for finding in health.findings},
            "open_count": health.open_count,
            "done_count": health.done_count,
            "late_count": health.late_count,
            "percent_complete": health.percent_complete,
            "finish": health.finish,
            "counted_at": clock.now(),
        },
    )
    return snapshot


def today_of(project: Project) -> date:
    """The day it is where the project is planned."""
    return clock.now().astimezone(zone_of(project.calendar.time_zone)).date()


def trend_of(project: Project, days: int) -> list[HealthSnapshot]:
    """The snapshots of the last days, the oldest first."""
    first = today_of(project) - timedelta(days=days)
    return list(HealthSnapshot.objects.filter(project=project, date__gte=first))


def latest_snapshots(project_ids: list[int]) -> dict[int, HealthSnapshot]:
    """The newest snapshot of each project."""
    rows = HealthSnapshot.objects.filter(project__in=project_ids).order_by("project_id", "date")
    return {row.project_id: row for row in rows}
