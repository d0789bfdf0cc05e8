"""Routes of sprints."""

from django.http import HttpRequest, HttpResponse
from ninja import Router, Status

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.versions import expect_version, tag
from touchstone.projects.queries import find_project
from touchstone.sprints import actions
from touchstone.sprints.api.answers import sprint_out, sprints_out
from touchstone.sprints.api.schemas import SprintChanges, SprintIn, SprintList, SprintOut
from touchstone.sprints.models import Sprint, Unit
from touchstone.sprints.queries import find_sprint
from touchstone.sprints.rules import can_plan_sprints
from touchstone.sprints.setting import settings_of

router = Router(tags=["sprints"])


@router.get("/projects/{int:project_id}/sprints", response=SprintList, operation_id="list_sprints")
def index(request: HttpRequest, project_id: int) -> SprintList:
    """All sprints of a project, by their first day."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    found = list(Sprint.objects.visible_to(reader).filter(project=project))
    unit = settings_of(project).unit
    can = {"plan": can_plan_sprints(reader, project)}
    return SprintList(unit=Unit(unit), items=sprints_out(project, found, unit, reader), can=can)


@router.post("/projects/{int:project_id}/sprints", response={201: SprintOut}, operation_id="create_sprint")
def create(
    request: HttpRequest, response: HttpResponse, project_id: int, body: SprintIn
) -> Status[SprintOut]:
    """Plan a sprint."""
    reader = reader_of(request)
    sprint = actions.create_sprint(find_project(reader, project_id), by=reader, **body.model_dump())
    return Status(201, show(response, sprint, reader))


@router.get("/sprints/{int:sprint_id}", response=SprintOut, operation_id="get_sprint")
def get(request: HttpRequest, response: HttpResponse, sprint_id: int) -> SprintOut:
    """A sprint with its people and what stands in it."""
    reader = reader_of(request)
    return show(response, find_sprint(reader, sprint_id), reader)


@router.patch("/sprints/{int:sprint_id}", response=SprintOut, operation_id="edit_sprint")
def edit(request: HttpRequest, response: HttpResponse, sprint_id: int, body: SprintChanges) -> SprintOut:
    """Change a sprint."""
    reader = reader_of(request)
    sprint = find_sprint(reader, sprint_id)
    expect_version(request, sprint, lambda: sprint_out(sprint, reader))
    return show(
        response, actions.edit_sprint(sprint, by=reader, **body.model_dump(exclude_unset=True)), reader
    )


@router.delete("/sprints/{int:sprint_id}", response={204: None}, operation_id="remove_sprint")
def remove(request: HttpRequest, sprint_id: int) -> Status[None]:
    """Remove a sprint; its open items go to the backlog, undo brings everything back."""
    reader = reader_of(request)
    actions.remove_sprint(find_sprint(reader, sprint_id), by=reader)
    return Status(204, None)


def show(response: HttpResponse, sprint: Sprint, reader: User) -> SprintOut:
    """The sprint, with its version as entity tag."""
    tag(response, sprint)
    return sprint_out(sprint, reader)
