"""Lost updates: a changed row must say which version it was read at."""

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from django.db import models
from django.http import HttpRequest, HttpResponse
from pydantic import BaseModel

from touchstone.core.errors import Invalid, StaleVersion, VersionRequired


class Versioned(Protocol):
    """A row that people edit."""

    version: int


def required_version(request: HttpRequest) -> int:
    """The version named by `If-Match`; 428 without one."""
    header = request.headers.get("If-Match", "").strip()
    if not header:
        raise VersionRequired("core.version_required")
    digits = header.removeprefix("W/").strip('"')
    if not digits.isdecimal() or len(digits) > 9:
        raise Invalid("core.version_malformed")
    return int(digits)


def check_version(row: Versioned, version: int | None, current: Any = None) -> None:
    """Refuse a change made on an older reading of the row."""
    if version is not None and row.version != version:
        raise StaleVersion("core.stale", extra={"current": current} if current else None)


def expect_version(request: HttpRequest, row: Versioned, show: Callable[[], BaseModel]) -> None:
    """Refuse a change without `If-Match`, or on an older reading: that answer shows the row as it is."""
    if row.version != required_version(request):
        raise StaleVersion("core.stale", extra={"current": show().model_dump(mode="json")})


def tag(response: HttpResponse, row: Versioned) -> None:
    """Send the row's version as its entity tag."""
    response["ETag"] = f'"{row.version}"'


def save_next_version(row: Any, fields: Iterable[str]) -> None:
    """Save `fields` as the row's next version; of two editors at the same moment one is refused."""
    fresh = row.__class__.objects.filter(pk=row.pk, version=row.version)
    values = {field: getattr(row, field) for field in fields}
    if not fresh.update(**values, version=models.F("version") + 1):
        raise StaleVersion("core.stale")
    row.version += 1
