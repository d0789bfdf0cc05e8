"""Sending to a destination that was looked at: its pinned address, no proxy, no redirect, a short answer."""

import http.client
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass

from touchstone.core.outgoing.addresses import Destination

SECONDS = 10.0
MOST_READ = 64 * 1024


@dataclass(frozen=True)
class Reply:
    """What came back, as much of it as is kept."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class _Pinned(http.client.HTTPConnection):
    """A connection to one address, whatever its name resolves to by now."""

    def __init__(self, target: Destination, seconds: float) -> None:
        super().__init__(target.host, target.port, timeout=seconds)
        self._target = target

    def connect(self) -> None:
        target = self._target
        plain = socket.create_connection((target.address, target.port), self.timeout)
        if target.scheme == "https":
            self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=target.host)
        else:
            self.sock = plain


def post(target: Destination, body: bytes, headers: Mapping[str, str], *, seconds: float = SECONDS) -> Reply:
    """Post to the destination; a redirect is an answer like any other.

    Raises `OSError` (with TLS and time-outs) and `http.client.HTTPException` where no answer came.
    """
    connection = _Pinned(target, seconds)
    try:
        connection.request("POST", target.path, body, {"Host": _host(target), **headers})
        answer = connection.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        return Reply(answer.status, found, answer.read(MOST_READ))
    finally:
        connection.close()


def _host(target: Destination) -> str:
    return target.origin.partition("://")[2]
