"""Failures outside the API's own reach."""

from django.http import HttpRequest, HttpResponse

from touchstone.config.problems import problem
from touchstone.core.texts import declare_texts

declare_texts(
    {
        "core.csrf": (
            "页面已过期，请刷新后重试。",
            "This page has expired; reload it and try again.",
        )
    }
)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return problem(403, "core.csrf")


def server_error(request: HttpRequest) -> HttpResponse:
    """The last resort, for pages outside the API."""
    return problem(500, "core.server_error", reference="-")
