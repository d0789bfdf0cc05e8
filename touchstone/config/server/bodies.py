"""Taking in a request's body, whole, before a thread of Django is given to it.

A slow or vanishing client holds no thread, a truncated upload never reaches a view, and nothing above the
limit is kept.
"""

import asyncio
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import TypeAlias

from touchstone.config.server.protocol import ClientGone, Receive, Scope, header

Body: TypeAlias = "SpooledTemporaryFile[bytes]"
IN_MEMORY = 1024 * 1024
LONGEST_SILENCE = 60.0
DRAINED = 64 * 1024 * 1024
UPLOADS = "/api/"


class BodyTooLarge(Exception):
    """More than `limit` bytes were sent."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit


class BodyLimits:
    """How much a request may carry: files to the API, anything else in memory."""

    def __init__(self, *, plain: int, upload: int, folder: Path) -> None:
        self.plain = plain
        self.upload = upload
        self.folder = folder

    def of(self, scope: Scope) -> int:
        """The limit of one request."""
        is_form = header(scope, b"content-type").startswith(b"multipart/form-data")
        return self.upload if is_form and scope["path"].startswith(UPLOADS) else self.plain


async def take_body(scope: Scope, receive: Receive, limits: BodyLimits, *, into: Body) -> None:
    """Write the body into a file, on disk once it is large, and rewind it.

    Raises `BodyTooLarge`, or `ClientGone` when it stops coming.
    """
    if header(scope, b"content-length") or header(scope, b"transfer-encoding"):
        await _fill(into, receive, limits.of(scope))
        into.seek(0)


async def _fill(body: Body, receive: Receive, limit: int) -> None:
    size, is_more = 0, True
    while is_more:
        chunk, is_more = await _next_chunk(receive)
        size += len(chunk)
        if size > limit:
            await _drain(receive, is_more=is_more)
            raise BodyTooLarge(limit)
        if size > IN_MEMORY:
            await asyncio.to_thread(body.write, chunk)
        else:
            body.write(chunk)


async def _drain(receive: Receive, *, is_more: bool) -> None:
    """Let the client finish within reason: a browser reads the refusal only after it has sent all."""
    drained = 0
    while is_more and drained < DRAINED:
        chunk, is_more = await _next_chunk(receive)
        drained += len(chunk)


async def _next_chunk(receive: Receive) -> tuple[bytes, bool]:
    try:
        async with asyncio.timeout(LONGEST_SILENCE):
            message = await receive()
    except TimeoutError:
        raise ClientGone from None
    if message["type"] == "http.disconnect":
        raise ClientGone
    return message.get("body", b""), message.get("more_body", False)
