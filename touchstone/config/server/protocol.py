"""What an ASGI server and its application say to each other."""

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]


class ClientGone(ConnectionError):
    """The other end left before its request was complete; there is nobody to answer."""


def header(scope: Scope, name: bytes) -> bytes:
    """The first header of that (lower-case) name, empty without one."""
    found: Iterable[tuple[bytes, bytes]] = scope["headers"]
    return next((value for key, value in found if key == name), b"")


async def send_whole(send: Send, status: int, headers: Headers, body: bytes) -> None:
    """An answer that is at hand in memory."""
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})


async def send_file(send: Send, status: int, headers: Headers, path: str) -> None:
    """An answer from a file, sent by the server's own threads at whatever pace the reader has."""
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.pathsend", "path": path})
