"""Judging in the background, and once a day telling people and going up."""

from typing import Any

from touchstone.accounts.robots import system_robot
from touchstone.core.gesture import acting_via
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress
from touchstone.jobs.recurring import recurring
from touchstone.projects.models import Project
from touchstone.warnings.actions import tell_person
from touchstone.warnings.digests import digests_of
from touchstone.warnings.escalating import Escalated, escalate
from touchstone.warnings.evaluating import evaluate
from touchstone.warnings.working_days import WorkingDays


@job("warnings.evaluate", is_atomic=True)
def evaluate_project(progress: Progress, project_id: int) -> dict[str, Any]:
    """Judge one project."""
    project = Project.objects.active().select_related("calendar").filter(pk=project_id).first()
    return {"raised": len(evaluate(project).raised)} if project else {}


@job("warnings.evaluate_all")
def evaluate_all(progress: Progress) -> dict[str, Any]:
    """Judge every project that is not archived."""
    projects = list(Project.objects.active().select_related("calendar"))
    for number, project in enumerate(projects, 1):
        evaluate(project)
        progress.report(number, len(projects))
    return {"projects": len(projects)}


@recurring("daily", at="07:40")
@job("warnings.daily")
def warn_daily(progress: Progress) -> dict[str, Any]:
    """On each project's working days: judge it, take up what nobody answered, and tell each person once."""
    projects = [
        project
        for project in Project.objects.active().select_related("calendar")
        if (days := WorkingDays(project)).is_working(days.today)
    ]
    escalated: list[Escalated] = []
    for number, project in enumerate(projects, 1):
        evaluate(project)
        escalated += escalate(project)
        progress.report(number, len(projects))
    digests = digests_of([project.pk for project in projects], escalated)
    with acting_via("job"):
        for digest in digests:
            tell_person(digest.person, digest, by=system_robot())
    return {"projects": len(projects), "people": len(digests), "escalated": len(escalated)}
