"""Who may run the software itself."""

from typing import Any

from touchstone.accounts import permissions


def can_back_up(user: Any, target: Any = None, /) -> bool:
    """Have backups made and read their evidence; the files themselves stay on the machine."""
    return bool(user.is_active and user.has_permission(permissions.MANAGE_ORGANISATION))
