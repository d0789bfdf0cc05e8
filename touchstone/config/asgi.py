"""The whole server as one ASGI application: static files, live updates, and Django for everything else."""

import logging
import os
import re
import secrets
import time
from pathlib import Path
from tempfile import SpooledTemporaryFile

import structlog
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import get_resolver
from django.utils import translation

from touchstone.config.problems import problem
from touchstone.config.server.bodies import IN_MEMORY, BodyLimits, BodyTooLarge, take_body
from touchstone.config.server.bridge import Bridge, Overloaded
from touchstone.config.server.protocol import ClientGone, Message, Receive, Scope, Send, header, send_whole
from touchstone.config.server.static_files import StaticFiles, send_static
from touchstone.core.errors import DomainError
from touchstone.notify.live.endpoint import live

logger = logging.getLogger("touchstone.requests")
LIVE = "/api/v1/live"
SECRET = re.compile(r"(?<=/)[A-Za-z0-9_-]{24,}(?=/|$)")  # tokens of links stand in paths
DEFAULT_THREADS = 8
FORM_OVERHEAD = 1024 * 1024


class Application:
    """Answers every request; knows which part of the server does."""

    def __init__(self) -> None:
        folder = settings.HOME / "temporary"
        folder.mkdir(exist_ok=True, mode=0o700)
        self._limits = BodyLimits(
            plain=settings.DATA_UPLOAD_MAX_MEMORY_SIZE,
            upload=settings.MAX_UPLOAD_BYTES + FORM_OVERHEAD,
            folder=folder,
        )
        threads = int(os.environ.get("TOUCHSTONE_WEB_THREADS") or DEFAULT_THREADS)
        self._django = Bridge(get_wsgi_application(), threads=threads, folder=folder)
        get_resolver().url_patterns  # noqa: B018 - loads every domain's routes now, not with the first request
        self._static = StaticFiles(Path(settings.STATICFILES_DIRS[0]), settings.STATIC_URL)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, with an id that its log lines and its answer share."""
        sent = Sent(send, request_id=secrets.token_hex(8))
        structlog.contextvars.bind_contextvars(request=sent.request_id)
        begun = time.perf_counter()
        try:
            await self._answer(scope, receive, sent)
        except ClientGone:
            sent.status = 499
        except (DomainError, BodyTooLarge, Overloaded) as refusal:
            await _refuse(scope, sent, refusal)
        except Exception as error:
            logger.exception("request failed outside Django")
            await _refuse(scope, sent, error)
        path = SECRET.sub("…", scope["path"])
        about = {"method": scope["method"], "path": path, "status": sent.status}
        level = logging.ERROR if sent.status >= 500 else logging.INFO
        logger.log(level, "request", extra={**about, "ms": round(1000 * (time.perf_counter() - begun), 1)})

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] in {"GET", "HEAD"}:
            if scope["path"] == LIVE:
                await live(scope, receive, send)
                return
            static = self._static.find(scope["path"])
            if static is not None:
                await send_static(scope, send, static)
                return
        with SpooledTemporaryFile(IN_MEMORY, dir=str(self._limits.folder)) as body:
            await take_body(scope, receive, self._limits, into=body)
            await self._django.answer(scope, body, send)


class Sent:
    """Sends; remembers the status, and puts the request's id on the answer."""

    def __init__(self, send: Send, request_id: str) -> None:
        self._send = send
        self.request_id = request_id
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            message["headers"] = [*message["headers"], (b"x-request-id", self.request_id.encode())]
        await self._send(message)


async def _refuse(scope: Scope, sent: Sent, error: Exception) -> None:
    """Answer with a problem what no view could answer; too late once an answer has begun."""
    with translation.override(_language(scope)):
        answer = _problem_of(error, sent.request_id)
    if sent.status == 0:
        headers = [(name.lower().encode(), text.encode()) for name, text in answer.items()]
        await send_whole(sent, answer.status_code, headers, answer.content)


def _problem_of(error: Exception, reference: str) -> HttpResponse:
    if isinstance(error, DomainError):
        return problem(error.status, error.code, problems=error.problems, **error.params)
    if isinstance(error, BodyTooLarge):
        return problem(413, "core.too_large", limit=f"{error.limit // (1024 * 1024)} MB")
    if isinstance(error, Overloaded):
        answer = problem(503, "core.overloaded")
        answer["Retry-After"] = "5"
        return answer
    return problem(500, "core.server_error", reference=reference)


def _language(scope: Scope) -> str:
    return "en" if header(scope, b"accept-language").lower().startswith(b"en") else "zh-hans"
