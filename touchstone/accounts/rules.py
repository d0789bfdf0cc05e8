"""Who may do what to people and the company."""

from typing import Any

from touchstone.accounts import permissions


def can_manage_organisation(user: Any, target: Any = None, /) -> bool:
    return bool(user.has_permission(permissions.MANAGE_ORGANISATION))


def can_manage_people(user: Any, target: Any = None, /) -> bool:
    """Adds and edits people, up to the manager's own rank."""
    if not user.has_permission(permissions.MANAGE_PEOPLE):
        return False
    rank = getattr(getattr(target, "role", None), "rank", 0)
    return bool(rank <= user.role.rank)


def can_edit_person(user: Any, person: Any, /) -> bool:
    """One's own profile, or anybody's for those who manage people."""
    return bool(user.is_active and user.pk == person.pk) or can_manage_people(user, person)


def owns_session(user: Any, session: Any, /) -> bool:
    return bool(user.is_active and session.user_id == user.pk)


def is_oneself(user: Any, person: Any, /) -> bool:
    return bool(user.is_active and user.pk == person.pk)
