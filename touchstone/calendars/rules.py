"""Who may change calendars."""

from collections.abc import Callable
from typing import Any

from touchstone.accounts import permissions

Govern = Callable[[Any, Any], bool]
_governs: list[Govern] = []


def governs_calendars(govern: Govern) -> Govern:
    """Let a domain above say who may change a calendar that belongs to a plan: `govern(user, calendar)`."""
    _governs.append(govern)
    return govern


def can_manage_calendars(user: Any, target: Any = None, /) -> bool:
    """The company's calendars."""
    return bool(user.has_permission(permissions.MANAGE_CALENDARS))


def can_edit_calendar(user: Any, calendar: Any, /) -> bool:
    """A calendar of the company, or one that came with a plan the person manages."""
    if can_manage_calendars(user):
        return True
    return not calendar.is_shared and any(govern(user, calendar) for govern in _governs)
