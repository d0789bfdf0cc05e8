"""`Idempotency-Key`: the same create sent twice creates once and answers the same."""

import hashlib
from collections.abc import Callable

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse

from touchstone.core.errors import Conflict, Invalid
from touchstone.core.gesture import last_change_set
from touchstone.core.models import IdempotentAnswer


def answer_once(
    request: HttpRequest, user_id: int, answer: Callable[[HttpRequest], HttpResponse]
) -> HttpResponse:
    """Answer a request at most once per person and key; the kept answer commits with the change."""
    key = idempotency_key(request)
    if key is None:
        return answer(request)
    fingerprint = _fingerprint(request)
    kept = IdempotentAnswer.objects.filter(user_id=user_id, key=key)
    if earlier := kept.first():
        return _replay(earlier, fingerprint)
    try:
        with transaction.atomic():
            response = answer(request)
            if _may_be_kept(response):
                _keep(response, user_id, key, fingerprint)
        return response
    except IntegrityError:  # the same request arrived twice at once; the other one was kept
        return _replay(kept.get(), fingerprint)


def idempotency_key(request: HttpRequest) -> str | None:
    """The key of a POST, if it has one."""
    key = request.headers.get("Idempotency-Key")
    if request.method != "POST" or key is None:
        return None
    if not 1 <= len(key) <= 200 or not key.isprintable():
        raise Invalid("core.idempotency_malformed")
    return key


def _may_be_kept(response: HttpResponse) -> bool:
    """An answer that must not be stored (`no-store`: a one-time link) is not stored here either."""
    is_secret = "no-store" in response.headers.get("Cache-Control", "")
    return 200 <= response.status_code < 300 and not is_secret


def _keep(response: HttpResponse, user_id: int, key: str, fingerprint: str) -> None:
    IdempotentAnswer.objects.create(
        user_id=user_id,
        key=key,
        fingerprint=fingerprint,
        status=response.status_code,
        body=response.content.decode(),
        change_set=last_change_set(),
    )


def _replay(kept: IdempotentAnswer, fingerprint: str) -> HttpResponse:
    if kept.fingerprint != fingerprint:
        raise Conflict("core.idempotency_mismatch")
    response = HttpResponse(kept.body, status=kept.status, content_type="application/json")
    response["Idempotent-Replay"] = "true"
    if kept.change_set:
        response["X-Change-Set"] = str(kept.change_set)
    return response


def _fingerprint(request: HttpRequest) -> str:
    """Multipart bodies carry a random boundary, so their files are told by path and length."""
    if (request.content_type or "").startswith("multipart/"):
        body = request.META.get("CONTENT_LENGTH", "").encode()
    else:
        body = request.body
    return hashlib.sha256(f"{request.path}\n".encode() + body).hexdigest()
