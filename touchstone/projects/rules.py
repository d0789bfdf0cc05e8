"""Who may do what in a project."""

from typing import Any

from touchstone.accounts import permissions
from touchstone.projects.queries import has_role, role_in


def can_create_project(user: Any, target: Any = None, /) -> bool:
    return bool(user.has_permission(permissions.CREATE_PROJECTS))


def can_manage_project(user: Any, project: Any, /) -> bool:
    """Settings, members, archive: managers and owners; the officer keeps orphaned projects alive."""
    return bool(
        user.is_active
        and (has_role(user, project.pk, "manager") or user.has_permission(permissions.MANAGE_ORGANISATION))
    )


def can_edit_settings(user: Any, project: Any, /) -> bool:
    """Settings of a project that is not archived."""
    return can_manage_project(user, project) and not project.is_archived


def can_contribute(user: Any, project: Any, /) -> bool:
    """Members work on items; an archived project is only read."""
    return bool(user.is_active and not project.is_archived and has_role(user, project.pk, "member"))


def can_comment(user: Any, project: Any, /) -> bool:
    """Guests too take part in the discussion."""
    return bool(user.is_active and not project.is_archived and role_in(user, project.pk) is not None)


def can_see_project(user: Any, project: Any, /) -> bool:
    """A row that came through `visible_to` may be seen; the rule only asks for an active person."""
    return bool(user.is_active)
