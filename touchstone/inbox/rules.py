"""Who may do what with notices."""

from typing import Any


def is_own_notice(user: Any, notice: Any, /) -> bool:
    return bool(user.is_active and notice.person_id == user.pk)


def is_oneself(user: Any, person: Any, /) -> bool:
    return bool(user.is_active and person.pk == user.pk)
