"""Who may read the audit log."""

from typing import Any

from touchstone.accounts import permissions


def can_read_audit(user: Any, target: Any = None, /) -> bool:
    """Everything that happened in the company, whoever's project it was in."""
    return bool(user.is_active and user.has_permission(permissions.READ_AUDIT))
