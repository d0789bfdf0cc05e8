"""What a calendar program asks for: no session, only the secret in the address."""

import hashlib

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.views.decorators.http import require_safe

from touchstone.core import clock
from touchstone.core.errors import NotFound
from touchstone.feeds.models import Feed
from touchstone.feeds.queries import feed_of_token, items_of
from touchstone.feeds.revising import revisions_of
from touchstone.feeds.writing import calendar_of

HEADERS = {
    # Asked for each time: a revoked link is dead at once.
    "Cache-Control": "private, no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """The calendar, or nothing where it is as it was."""
    try:
        found = feed_of_token(token)
    except NotFound:
        return HttpResponse(status=404, headers=HEADERS)
    body = _body(found)
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {**HEADERS, "ETag": etag}
    Feed.objects.filter(pk=found.pk).update(last_read_at=clock.now())
    if etag in request.headers.get("If-None-Match", ""):
        return HttpResponse(status=304, headers=headers)
    headers["Content-Disposition"] = 'inline; filename="touchstone.ics"'
    return HttpResponse(body, content_type="text/calendar; charset=utf-8", headers=headers)


def _body(found: Feed) -> bytes:
    items = items_of(found, clock.now())
    with translation.override(found.person.language):
        return calendar_of(found, items, revisions_of(items))
