"""What every request needs: the reader's language, and the change set it made."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from touchstone.config.problems import problem
from touchstone.core.errors import DomainError
from touchstone.core.gesture import acting_from, acting_via, forget_last_gesture, last_change_set
from touchstone.core.idempotency import answer_once
from touchstone.tokens.admission import admit

API, BEARER = "/api/v1/", "Bearer "
GetResponse = Callable[[HttpRequest], HttpResponse]


class ReaderLanguageMiddleware:
    """The person's own language; for strangers what their browser asks for, Chinese otherwise."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = (
            request.user.language
            if request.user.is_authenticated
            else translation.get_language_from_request(request)
        )
        with translation.override(language):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


class GestureMiddleware:
    """Keeps from where a gesture comes; tells the client its change set, so that it can offer to undo it."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        forget_last_gesture()
        with acting_from(request.META.get("REMOTE_ADDR")):
            response = self.get_response(request)
        change_set = last_change_set()
        is_write = request.method not in {"GET", "HEAD"}  # reading the audit log is written down, not undone
        if change_set is not None and is_write and response.status_code < 400:
            response.headers.setdefault("X-Change-Set", str(change_set))
        return response


class TokenMiddleware:
    """Lets a program in by `Authorization: Bearer …`; one that is no good is refused, session or not."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        given = request.headers.get("Authorization", "")
        if not given.startswith(BEARER) or not request.path.startswith(API):
            return self.get_response(request)
        method, path = request.method or "", request.path.removeprefix(API)
        address = request.META.get("REMOTE_ADDR") or None
        try:
            token = admit(given.removeprefix(BEARER).strip(), method=method, path=path, address=address)
        except DomainError as error:
            return problem(error.status, error.code, **error.params)
        request.user = token.person
        # A browser sends this header only when told to: no other site can make it.
        request._dont_enforce_csrf_checks = True  # type: ignore[attr-defined]  # noqa: SLF001
        with acting_via("api"):
            return self.get_response(request)


class IdempotencyMiddleware:
    """A create that is sent again with its `Idempotency-Key` is answered again, not done again."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path.startswith("/api/") or not request.user.is_authenticated:
            return self.get_response(request)
        try:
            return answer_once(request, request.user.pk, self.get_response)
        except DomainError as error:
            return problem(error.status, error.code, **error.params)
