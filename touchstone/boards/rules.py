"""Who may do what with boards."""

from typing import Any

from touchstone.accounts import permissions
from touchstone.projects.queries import has_role


def can_create_board(user: Any, project: Any, /) -> bool:
    """Whoever sees a project may keep a board of it; over projects (None) anybody may."""
    return bool(user.is_active)


def can_share_board(user: Any, project: Any, /) -> bool:
    """Members share a board with their project; over projects, everybody but guests."""
    if project is None:
        return bool(user.is_active and not user.is_guest)
    return bool(user.is_active and not project.is_archived and has_role(user, project.pk, "member"))


def can_edit_board(user: Any, board: Any, /) -> bool:
    """One's own board; a shared one also those who manage its project or, over projects, the company."""
    if not user.is_active:
        return False
    if board.owner_id == user.pk:
        return True
    if not board.is_shared:
        return False
    if board.project_id is None:
        return bool(user.has_permission(permissions.MANAGE_ORGANISATION))
    return bool(has_role(user, board.project_id, "manager"))
