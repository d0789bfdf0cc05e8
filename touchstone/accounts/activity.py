"""When a session was last seen, written every few minutes at most."""

from collections.abc import Callable

from allauth.usersessions.models import UserSession
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse

from touchstone.core import clock

SECONDS_BETWEEN = 300


class LastSeenMiddleware:
    """Keeps "last seen" fresh enough for a list of sessions, without a write on every request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        key = request.session.session_key
        if key and request.user.is_authenticated and cache.add(f"seen:{key}", True, SECONDS_BETWEEN):
            UserSession.objects.filter(session_key=key).update(last_seen_at=clock.now())
        return self.get_response(request)
