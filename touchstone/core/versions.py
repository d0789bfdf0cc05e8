"""Lost updates: a changed row must say which version it was read at."""

from typing import Any, Protocol

from django.http import HttpRequest, HttpResponse

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


def tag(response: HttpResponse, row: Versioned) -> None:
    """Send the row's version as its entity tag."""
    response["ETag"] = f'"{row.version}"'
