"""Failures outside the API's own reach: a page for people, problem+json for programs."""

import logging
import secrets
import sys
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

from touchstone.config.problems import problem
from touchstone.core.texts import say

logger = logging.getLogger("touchstone.pages")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form from a page that stood open too long, or from another site."""
    if not _wants_page(request):
        return problem(403, "core.csrf")
    return _page(403, "pages.failure.csrf", "pages.failure.csrf_hint")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """No such address."""
    if not _wants_page(request):
        return problem(404, "core.not_found")
    return _page(404, "pages.failure.404", "pages.failure.404_hint")


def too_many(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Signing in, resetting and links are limited by address and account."""
    if _wants_page(request):
        response = _page(429, "pages.failure.429", "pages.failure.429_hint")
    else:
        response = problem(429, "core.too_many")
    response["Retry-After"] = "60"
    return response


def server_error(request: HttpRequest) -> HttpResponse:
    """The last resort, for pages outside the API; the reference finds the log line."""
    reference = secrets.token_hex(6)
    logger.error("page failed", exc_info=sys.exc_info(), extra={"reference": reference, "path": request.path})
    if not _wants_page(request):
        return problem(500, "core.server_error", reference=reference)
    return _page(500, "pages.failure.500", "pages.failure.500_hint", reference=reference)


def _wants_page(request: HttpRequest) -> bool:
    return "text/html" in request.headers.get("Accept", "") and not request.path.startswith("/api/")


def _page(status: int, title: str, hint: str, **params: Any) -> HttpResponse:
    """Rendered without the request: the session or the database may be what failed."""
    offer = {"address": "/", "label": say("pages.back")}
    context = {"title": say(title), "hint": say(hint, **params), "offer": offer}
    return HttpResponse(render_to_string("failure.html", context), status=status)
