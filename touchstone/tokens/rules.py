"""Whose token it is, and what a token may reach."""

from typing import Any

from touchstone.tokens.models import Scope

READING = frozenset({"GET", "HEAD", "OPTIONS"})
# Signing in, being let in and letting in: a stolen token must not become more than it is.
NEVER = ("access-tokens", "sessions", "feeds", "push-devices")
ADMINISTRATION = (
    "people",
    "organisation",
    "departments",
    "groups",
    "roles",
    "calendars",
    "audit-events",
    "audit-chain",
    "audit-verifications",
    "backups",
)


def owns_token(user: Any, token: Any, /) -> bool:
    return bool(user.is_active and token.person_id == user.pk)


def is_out_of_reach(path: str) -> bool:
    """Whether no token reaches the path (below `/api/v1/`)."""
    return path.startswith(NEVER) or path.endswith("/sign-in-links")


def covers(scope: str, method: str, path: str) -> bool:
    """Whether a scope covers a request; permissions are asked beside it."""
    if scope == Scope.ADMINISTER:
        return True
    if method in READING:
        return not path.startswith(("audit-", "backups"))
    return scope == Scope.WRITE and not path.startswith(ADMINISTRATION)
