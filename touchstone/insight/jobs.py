"""Counting in the background."""

from typing import Any

from touchstone.insight.health.snapshots import take_snapshot
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress
from touchstone.jobs.recurring import recurring
from touchstone.projects.models import Project


@job("insight.count_health", is_atomic=True)
def count_health(progress: Progress, project_id: int) -> dict[str, Any]:
    """Count one project's health."""
    project = Project.objects.select_related("calendar").filter(pk=project_id).first()
    return {"score": take_snapshot(project).score} if project else {}


@recurring("daily", at="23:30")
@job("insight.count_all_health")
def count_all_health(progress: Progress) -> dict[str, Any]:
    """Count the health of every project that is not archived, once a day."""
    projects = list(Project.objects.active().select_related("calendar"))
    for number, project in enumerate(projects, 1):
        take_snapshot(project)
        progress.report(number, len(projects))
    return {"projects": len(projects)}
