"""Routes of how a project plans its sprints."""

from django.http import HttpRequest
from ninja import Router

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project
from touchstone.sprints import actions
from touchstone.sprints.api.schemas import SettingsChanges, SprintSettingsOut
from touchstone.sprints.models import SprintSettings, Unit
from touchstone.sprints.rules import can_set_up_sprints
from touchstone.sprints.setting import settings_of

router = Router(tags=["sprints"])
ROUTE = "/projects/{int:project_id}/sprint-settings"


@router.get(ROUTE, response=SprintSettingsOut, operation_id="get_sprint_settings")
def get(request: HttpRequest, project_id: int) -> SprintSettingsOut:
    """Unit, types in the backlog, length of new sprints."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    return _out(settings_of(project), project, reader)


@router.patch(ROUTE, response=SprintSettingsOut, operation_id="edit_sprint_settings")
def edit(request: HttpRequest, project_id: int, body: SettingsChanges) -> SprintSettingsOut:
    """Change them; a project that begins to estimate in points gets a field for them."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    changes = body.model_dump(exclude_unset=True)
    return _out(actions.edit_sprint_settings(project, by=reader, **changes), project, reader)


def _out(settings: SprintSettings, project: Project, reader: User) -> SprintSettingsOut:
    return SprintSettingsOut(
        unit=Unit(settings.unit),
        type_keys=settings.type_keys,
        days=settings.days,
        can={"edit": can_set_up_sprints(reader, project)},
    )
