"""Routes of a project's first steps."""

from django.http import HttpRequest
from ninja import Router, Status
from pydantic import BaseModel

from touchstone.accounts.reader import reader_of
from touchstone.projects.queries import find_project
from touchstone.routines.first_steps import are_dismissed, bring_steps_back, dismiss_steps, first_steps

router = Router(tags=["projects"])


class StepOut(BaseModel):
    """One of the first steps."""

    key: str
    is_done: bool


class FirstSteps(BaseModel):
    """What a new project needs, and whether the reader still wants to see it."""

    steps: list[StepOut]
    is_dismissed: bool


@router.get("/projects/{int:project_id}/first-steps", response=FirstSteps, operation_id="get_first_steps")
def get(request: HttpRequest, project_id: int) -> FirstSteps:
    """The first steps of a project, ticked by what happened in it."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    steps = [StepOut(key=step.key, is_done=step.is_done) for step in first_steps(project)]
    return FirstSteps(steps=steps, is_dismissed=are_dismissed(project, reader))


@router.put(
    "/projects/{int:project_id}/first-steps/dismissal",
    response={204: None},
    operation_id="dismiss_first_steps",
)
def dismiss(request: HttpRequest, project_id: int) -> Status[None]:
    """Show them no more."""
    reader = reader_of(request)
    dismiss_steps(find_project(reader, project_id), by=reader)
    return Status(204, None)


@router.delete(
    "/projects/{int:project_id}/first-steps/dismissal",
    response={204: None},
    operation_id="bring_first_steps_back",
)
def bring_back(request: HttpRequest, project_id: int) -> Status[None]:
    """Show them again."""
    reader = reader_of(request)
    bring_steps_back(find_project(reader, project_id), by=reader)
    return Status(204, None)
