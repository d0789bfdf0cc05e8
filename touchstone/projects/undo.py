"""Taking back what happened to projects."""

from datetime import date
from typing import Any

from touchstone.accounts.models import Group, User
from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes, undoes_whole_gesture
from touchstone.core.changes import plain
from touchstone.projects import actions
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project


@undoes("project.edited")
def edit_back(event: Event, by: Any) -> None:
    project = find_project(by, event.subject_id)
    expect_unchanged(event, {key: plain(getattr(project, key)) for key in event.after}, project.name)
    actions.edit_project(project, by=by, **{key: _typed(key, value) for key, value in event.before.items()})


@undoes("project.archived")
def unarchive(event: Event, by: Any) -> None:
    actions.restore_project(find_project(by, event.subject_id), by=by)


@undoes("project.restored")
@undoes_whole_gesture("project.created")
def archive_again(event: Event, by: Any) -> None:
    actions.archive_project(find_project(by, event.subject_id), by=by)


@undoes("project.member_set", "project.member_removed")
def set_member_back(event: Event, by: Any) -> None:
    project: Project = find_project(by, event.subject_id)
    user = User.objects.filter(pk=event.before["user_id"]).first()
    group = Group.objects.filter(pk=event.before["group_id"]).first()
    role = event.before["role"]
    if role is None:
        actions.remove_member(project, by=by, user=user, group=group)
    else:
        actions.set_member(project, by=by, role=role, user=user, group=group)


def _typed(key: str, value: Any) -> Any:
    return date.fromisoformat(value) if key.endswith("_date") and value else value
