"""Creating a project and changing its settings."""

import re
from datetime import date
from typing import Any

from touchstone.accounts.models import Organisation, User
from touchstone.calendars.models import WorkCalendar
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.projects.models import Membership, Project, ProjectRole, Stage, Visibility
from touchstone.projects.queries import forget_project_roles
from touchstone.projects.rules import can_create_project, can_edit_settings

KEY = re.compile(r"[A-Z][A-Z0-9]{1,9}")
CHOICES = {"visibility": Visibility.values, "stage": Stage.values}
EDITABLE = (
    "name",
    "description",
    "visibility",
    "stage",
    "department_id",
    "calendar_id",
    "start_date",
    "status_date",
    "enforces_predecessors",
)


@action(can_create_project)
def create_project(
    organisation: Organisation,
    /,
    *,
    by: User,
    name: str,
    key: str,
    start_date: date | None = None,
    calendar: WorkCalendar | None = None,
    **settings: Any,
) -> Project:
    """Create an empty project; whoever creates it owns it."""
    project = Project(
        name=_checked_name(name),
        key=_free_key(key),
        start_date=start_date or clock.now().date(),
        calendar=calendar or WorkCalendar.objects.default(),
        created_by=by,
    )
    for field, value in settings.items():
        setattr(project, field, _checked(field, value))
    project.save()
    Membership.objects.create(project=project, user=by, role=ProjectRole.OWNER)
    forget_project_roles(by)
    record("project.created", project, by=by, after={"name": project.name, "key": project.key})
    return project


@action(can_edit_settings)
def edit_project(project: Project, /, *, by: User, **changes: Any) -> Project:
    """Change settings; what stays the same is not recorded."""
    if "name" in changes:
        changes["name"] = _checked_name(changes["name"])
    checked = {field: _checked(field, value) for field, value in changes.items()}
    before, after = apply_changes(project, checked, EDITABLE)
    if after:
        save_next_version(project, after)
        record("project.edited", project, by=by, before=before, after=after)
    return project


def _checked_name(name: str) -> str:
    if not name.strip():
        raise Invalid("projects.name_empty", field="name")
    return name.strip()


def _checked(field: str, value: Any) -> Any:
    if field in CHOICES and value not in CHOICES[field]:
        raise Invalid("projects.unknown_choice", field=field)
    if isinstance(value, date) and not 1984 <= value.year <= 2149:
        raise Invalid("projects.date_out_of_range", field=field)
    return value


def _free_key(key: str) -> str:
    if not KEY.fullmatch(key):
        raise Invalid("projects.key_malformed", field="key")
    if Project.objects.filter(key__iexact=key).exists():
        raise Conflict("projects.key_taken", field="key", key=key)
    return key
