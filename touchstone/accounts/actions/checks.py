"""What a value must be before it is written."""

import functools
import zoneinfo
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from touchstone.accounts.models import THEMES
from touchstone.core.errors import Invalid


def checked(changes: dict[str, Any]) -> dict[str, Any]:
    """The changes with each field cleaned, or `Invalid` naming the field."""
    return {field: _CHECKS.get(field, _as_it_is)(value) for field, value in changes.items()}


def _as_it_is(value: Any) -> Any:
    return value


def _name(name: str) -> str:
    if not name.strip():
        raise Invalid("accounts.name_empty", field="name")
    return name.strip()


def _email(email: str) -> str:
    """Addresses are kept in lower case: sign-in does not care, and one person has one account."""
    try:
        validate_email(email.strip())
    except ValidationError as error:
        raise Invalid("accounts.email_malformed", field="email") from error
    return email.strip().lower()


def _language(language: str) -> str:
    if language not in dict(settings.LANGUAGES):
        raise Invalid("accounts.unknown_language", field="language")
    return language


def _time_zone(name: str) -> str:
    if name not in known_time_zones():
        raise Invalid("accounts.unknown_time_zone", field="time_zone")
    return name


def _theme(theme: str) -> str:
    if theme not in THEMES:
        raise Invalid("accounts.unknown_theme", field="theme")
    return theme


@functools.cache
def known_time_zones() -> frozenset[str]:
    """The zones of the IANA database; reading them takes some milliseconds."""
    return frozenset(zoneinfo.available_timezones())


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "name": _name,
    "email": _email,
    "language": _language,
    "time_zone": _time_zone,
    "theme": _theme,
}
