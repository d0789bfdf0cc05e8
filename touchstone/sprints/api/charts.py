"""Routes of what charts of sprints draw."""

from dataclasses import asdict

from django.http import HttpRequest
from ninja import Router

from touchstone.accounts.reader import reader_of
from touchstone.core import clock
from touchstone.projects.queries import find_project
from touchstone.sprints.api.answers import items_short
from touchstone.sprints.api.schemas import BurndownDay, BurndownOut, VelocityOut, VelocitySprint
from touchstone.sprints.burndown import burndown_of
from touchstone.sprints.models import Unit
from touchstone.sprints.queries import find_sprint
from touchstone.sprints.scope import SprintHistory
from touchstone.sprints.setting import settings_of
from touchstone.sprints.velocity import SprintResult, velocity_of

router = Router(tags=["sprints"])


@router.get("/sprints/{int:sprint_id}/burndown", response=BurndownOut, operation_id="get_burndown")
def burndown(request: HttpRequest, sprint_id: int) -> BurndownOut:
    """What was left and done at the end of each day of a sprint, and what came and went."""
    sprint = find_sprint(reader_of(request), sprint_id)
    unit = settings_of(sprint.project).unit
    points = burndown_of(sprint, SprintHistory(sprint.project_id, [sprint], unit), clock.now())
    ids = {item_id for point in points for item_id in (*point.open_ids, *point.done_ids, *point.removed_ids)}
    return BurndownOut(
        unit=Unit(unit),
        points=[BurndownDay(**asdict(point)) for point in points],
        items=items_short(sprint.project, ids, unit),
    )


@router.get("/projects/{int:project_id}/velocity", response=VelocityOut, operation_id="get_velocity")
def velocity(request: HttpRequest, project_id: int) -> VelocityOut:
    """What the last sprints took on and got done."""
    project = find_project(reader_of(request), project_id)
    unit = settings_of(project).unit
    found = velocity_of(project, unit, clock.now())
    ids = {
        item_id
        for result in found.results
        for item_id in (*result.committed_ids, *result.completed_ids, *result.left_ids)
    }
    return VelocityOut(
        unit=Unit(unit),
        sprints=[_told(result) for result in found.results],
        average=found.average,
        low=found.low,
        high=found.high,
        items=items_short(project, ids, unit),
    )


def _told(result: SprintResult) -> VelocitySprint:
    sprint = result.sprint
    told = {name: value for name, value in vars(result).items() if name != "sprint"}
    return VelocitySprint(id=sprint.pk, name=sprint.name, last_day=sprint.last_day, **told)
