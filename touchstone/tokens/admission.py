"""Whether a request that brings a token is let in, and as whom."""

import time
from datetime import timedelta

from django.core.cache import cache

from touchstone.core import clock
from touchstone.core.errors import DomainError, Forbidden, Unauthenticated
from touchstone.tokens.models import AccessToken
from touchstone.tokens.queries import usable_token
from touchstone.tokens.rules import covers, is_out_of_reach

PER_MINUTE = 600
NOTED_EVERY = timedelta(minutes=5)


class TooFast(DomainError):
    """More requests in a minute than a token may make."""

    status = 429


def admit(secret: str, *, method: str, path: str, address: str | None) -> AccessToken:
    """The token of a request to `path` (below `/api/v1/`); raises why it is not let in.

    Requests are counted in the cache, so per process unless all share one.
    """
    token = usable_token(secret)
    if token is None:
        raise Unauthenticated("tokens.invalid")
    _count(token)
    if is_out_of_reach(path):
        raise Forbidden("tokens.not_by_token")
    if not covers(token.scope, method, path):
        raise Forbidden("tokens.scope_too_small")
    _note_use(token, address)
    return token


def _count(token: AccessToken) -> None:
    key = f"token:{token.pk}:{int(time.time() // 60)}"
    cache.add(key, 0, 120)
    if cache.incr(key) > PER_MINUTE:
        raise TooFast("tokens.too_fast")


def _note_use(token: AccessToken, address: str | None) -> None:
    """When and from where, every few minutes: not a write on each request."""
    now = clock.now()
    if token.last_used_at is None or now - token.last_used_at > NOTED_EVERY:
        AccessToken.objects.filter(pk=token.pk).update(last_used_at=now, last_address=address)
