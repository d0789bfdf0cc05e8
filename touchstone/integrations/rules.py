"""Who may import where."""

from typing import Any

from touchstone.projects.models import Project
from touchstone.projects.rules import can_contribute, can_create_project, can_edit_settings


def can_import_into(user: Any, target: Any, /) -> bool:
    """Into a project its members may; into the company, as a new project, whoever may create one."""
    return can_contribute(user, target) if isinstance(target, Project) else can_create_project(user)


def can_change_import(user: Any, run: Any, /) -> bool:
    """One's own, as long as one may still write where it goes."""
    if run.created_by_id != user.pk:
        return False
    return can_create_project(user) if run.project is None else can_contribute(user, run.project)


def can_extend_project(user: Any, project: Any, /) -> bool:
    """Fields, calendars and members that an import needs are made by those who manage the project."""
    return can_edit_settings(user, project)
