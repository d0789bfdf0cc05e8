"""Archiving: out of the way, still readable, back with one click."""

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.events import record
from touchstone.projects.models import Project
from touchstone.projects.rules import can_manage_project


@action(can_manage_project)
def archive_project(project: Project, /, *, by: User) -> Project:
    """Archive; archiving an archived project changes nothing."""
    if not project.is_archived:
        project.archived_at = clock.now()
        _save(project)
        record("project.archived", project, by=by)
    return project


@action(can_manage_project)
def restore_project(project: Project, /, *, by: User) -> Project:
    """Bring an archived project back."""
    if project.is_archived:
        project.archived_at = None
        _save(project)
        record("project.restored", project, by=by)
    return project


def _save(project: Project) -> None:
    project.version += 1
    project.save(update_fields=["archived_at", "version"])
