"""Django as WSGI behind ASGI, on a bounded number of threads.

An answer is complete before its first byte leaves: a thread is free again while a slow reader still reads,
and a view that fails half-way answers an honest error. Files go out by their path, read by the server itself.
(a2wsgi passes every chunk between thread and loop and keeps the thread until the last is read: 0.48 ms of
CPU a request against 0.23 ms here, and eight slow readers stop the house.)
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass, field
from functools import partial
from io import BufferedReader
from pathlib import Path
from typing import IO, Any

from touchstone.config.server.bodies import Body
from touchstone.config.server.environ import build_environ
from touchstone.config.server.protocol import Headers, Scope, Send, send_file, send_whole

IN_MEMORY = 1024 * 1024
MOST_WAITING_PER_THREAD = 50
OPENED_WITHIN = 30.0
PREFIX = "answer-"
Environ = dict[str, Any]
StartResponse = Callable[..., Callable[[bytes], object]]
WSGIApplication = Callable[[Environ, StartResponse], Iterable[bytes]]


class Overloaded(Exception):
    """More requests wait than could be answered in any useful time."""


@dataclass
class Answer:
    """What Django answered: in memory, or as a file that may have to be removed afterwards."""

    status: int = 500
    headers: Headers = field(default_factory=list)
    body: bytes = b""
    path: str | None = None
    is_temporary: bool = False


class Bridge:
    """Calls a WSGI application for ASGI requests."""

    def __init__(self, application: WSGIApplication, *, threads: int, folder: Path) -> None:
        self._application = application
        self._folder = folder
        for left_behind in folder.glob(f"{PREFIX}*"):
            left_behind.unlink(missing_ok=True)
        self._pool = ThreadPoolExecutor(threads, "touchstone-web")
        self._most_waiting = threads * MOST_WAITING_PER_THREAD
        self._waiting = 0

    async def answer(self, scope: Scope, body: Body, send: Send) -> int:
        """Answer one request; returns the status. Raises `Overloaded` when too many wait already."""
        if self._waiting >= self._most_waiting:
            raise Overloaded
        environ = build_environ(scope, body) | {"wsgi.file_wrapper": FileToSend}
        self._waiting += 1
        try:
            call = copy_context().run
            answer = await asyncio.get_running_loop().run_in_executor(self._pool, call, self._call, environ)
        finally:
            self._waiting -= 1
        await self._send(answer, send, has_body=scope["method"] != "HEAD")
        return answer.status

    def _call(self, environ: Environ) -> Answer:
        answer = Answer()

        def start_response(status: str, headers: list[tuple[str, str]], *_: Any) -> Callable[[bytes], object]:
            answer.status = int(status[:3])
            answer.headers = [
                (name.lower().encode("latin-1"), text.encode("latin-1")) for name, text in headers
            ]
            return sys.stderr.buffer.write  # PEP 3333 wants one; Django never calls it

        chunks = self._application(environ, start_response)
        try:
            self._take(chunks, answer)
        finally:
            getattr(chunks, "close", lambda: None)()
        return answer

    def _take(self, chunks: Iterable[bytes], answer: Answer) -> None:
        if isinstance(chunks, FileToSend) and chunks.path is not None:
            answer.path = chunks.path
            return
        pieces: list[bytes] = []
        size = 0
        remaining = iter(chunks)
        for chunk in remaining:
            pieces.append(chunk)
            size += len(chunk)
            if size > IN_MEMORY:
                answer.path, answer.is_temporary = self._write_out(pieces, remaining), True
                return
        answer.body = b"".join(pieces)

    def _write_out(self, pieces: list[bytes], remaining: Iterator[bytes]) -> str:
        with tempfile.NamedTemporaryFile(dir=self._folder, prefix=PREFIX, delete=False) as file:
            file.writelines(pieces)
            file.writelines(remaining)
            return file.name

    async def _send(self, answer: Answer, send: Send, *, has_body: bool) -> None:
        try:
            if answer.path is not None and has_body:
                size = str(Path(answer.path).stat().st_size).encode()
                headers = [pair for pair in answer.headers if pair[0] != b"content-length"]
                await send_file(send, answer.status, [*headers, (b"content-length", size)], answer.path)
            else:
                await send_whole(send, answer.status, answer.headers, answer.body if has_body else b"")
        finally:
            if answer.path is not None and answer.is_temporary:
                # The server opens the file some time after it has taken the message.
                remove = partial(Path(answer.path).unlink, missing_ok=True)
                asyncio.get_running_loop().call_later(OPENED_WITHIN, remove)


class FileToSend:
    """Django hands an open file over with this (`wsgi.file_wrapper`)."""

    def __init__(self, file: IO[bytes], block_size: int = 65536) -> None:
        self._file = file
        self._block_size = block_size

    @property
    def path(self) -> str | None:
        """Where the file is, when the whole of a file on disk is to be sent."""
        if (
            isinstance(self._file, BufferedReader)
            and isinstance(self._file.name, str)
            and not self._file.tell()
        ):
            return os.fspath(self._file.name)
        return None

    def __iter__(self) -> Iterator[bytes]:
        while block := self._file.read(self._block_size):
            yield block

    def close(self) -> None:
        self._file.close()
