"""`GET /api/v1/live?projects=1,2`: the stream of hints, as raw ASGI so that it costs no thread."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qs

from django.conf import settings
from django.http import parse_cookie

from touchstone.core.errors import Conflict, Invalid, Unauthenticated
from touchstone.notify.live.access import Listener, Wanted, hearing_of
from touchstone.notify.live.hub import hub
from touchstone.notify.live.stream import Stream
from touchstone.notify.live.watching import ask

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

HEARTBEAT = 20.0
PATIENCE = 15.0
MOST_PROJECTS = 500
HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]


async def live(scope: Message, receive: Receive, send: Send) -> None:
    """Stream hints until the browser leaves, reads too slowly, or may hear nothing any more.

    `projects` narrows what is heard. `Last-Event-ID`, or `after` where a browser cannot send it, is the
    position to go on from. Raises a `DomainError` before anything is sent when there is nothing to stream.
    """
    headers = dict(scope["headers"])
    query = parse_qs(scope["query_string"].decode("latin-1"))
    listener = Listener(_session_key(headers), _wanted(query))
    access_version = hub.access_version
    hearing = await ask(lambda: hearing_of(listener))
    if hearing is None:
        raise Unauthenticated("core.unauthenticated")
    if not hub.is_open:
        raise Conflict("notify.stopping")
    after = headers.get(b"last-event-id", b"").decode("latin-1") or query.get("after", [""])[0]
    stream = Stream(listener, hearing)
    hub.admit(stream, after)
    if hub.access_version != access_version:
        hub.access_changed.set()
    leaving = asyncio.create_task(_close_when_left(receive, stream))
    try:
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        await _pump(stream, send)
    finally:
        hub.dismiss(stream)
        leaving.cancel()


async def _pump(stream: Stream, send: Send) -> None:
    try:
        while not stream.is_closed:
            chunk = await stream.take(HEARTBEAT) or hub.heartbeat()
            await _send_body(send, chunk, is_more=True)
        await _send_body(send, b"", is_more=False)
    except TimeoutError:
        return  # nobody reads at the other end


async def _send_body(send: Send, chunk: bytes, *, is_more: bool) -> None:
    async with asyncio.timeout(PATIENCE):
        await send({"type": "http.response.body", "body": chunk, "more_body": is_more})


async def _close_when_left(receive: Receive, stream: Stream) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    stream.close()


def _session_key(headers: dict[bytes, bytes]) -> str:
    cookies = parse_cookie(headers.get(b"cookie", b"").decode("latin-1"))
    key = cookies.get(settings.SESSION_COOKIE_NAME, "")
    if not key:
        raise Unauthenticated("core.unauthenticated")
    return key


def _wanted(query: dict[str, list[str]]) -> Wanted:
    if "projects" not in query:
        return None
    asked = ",".join(query["projects"]).split(",")
    if len(asked) > MOST_PROJECTS or not all(part.isdecimal() and len(part) < 19 for part in asked):
        raise Invalid("notify.projects_malformed", field="projects", maximum=MOST_PROJECTS)
    return frozenset(map(int, asked))
