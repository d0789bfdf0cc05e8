"""A server of its own for a test, and visitors who talk to it over the wire."""

import http.client
import json
import re
import select
import socket
import subprocess
import time
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.support.deployment import Deployment, await_that
from tests.support.source import ROOT

READY_WITHIN = 30.0
FURNISHED_WITHIN = 90.0


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The body, read."""
        return json.loads(self.body)


@dataclass
class Server:
    """A running `touchstone serve`."""

    place: Deployment
    process: subprocess.Popen[str]
    port: int

    @property
    def output(self) -> str:
        """What it wrote to its terminal and log."""
        return self.place.output(self.process)

    def memory(self) -> int:
        """Resident bytes of the process."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmRSS"))


def start_server(place: Deployment, *arguments: str, **environment: str) -> Server:
    """Start a server and wait until it says that it is ready."""
    port = free_port()
    process = place.start("touchstone", "serve", "--port", str(port), *arguments, **environment)
    return _await_ready(Server(place, process, port), READY_WITHIN)


def start_bare(place: Deployment, **environment: str) -> Server:
    """Do what `bin/start --no-demo` does, and wait until the server that it becomes is ready."""
    port = free_port()
    path = {"PYTHONPATH": f"{ROOT}:{ROOT / 'bin'}"}
    process = place.start("workshop", "start", "--no-demo", "--port", str(port), **path, **environment)
    return _await_ready(Server(place, process, port), FURNISHED_WITHIN)


def _await_ready(server: Server, within: float) -> Server:
    process = server.process
    await_that(lambda: "Ready on" in server.output or process.poll() is not None, within=within)
    assert process.poll() is None, server.output
    return server


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Visitor:
    """A browser on the wire: cookies, the CSRF header, one connection per request."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def request(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        """Any request; bytes go as they are, text as a form, anything else as JSON."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        kind = "application/x-www-form-urlencoded" if isinstance(body, str) else "application/json"
        data = body if body is None or isinstance(body, bytes | str) else json.dumps(body)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, data, {"Content-Type": kind, **self.headers(), **given})
        response = connection.getresponse()
        self._keep(response.msg.get_all("set-cookie", []))
        answer = Answer(response.status, dict(response.getheaders()), response.read())
        connection.close()
        return answer

    def headers(self) -> dict[str, str]:
        """The cookies, as they are sent."""
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {"Cookie": cookie, "X-CSRFToken": self.cookies.get("csrftoken", ""), "Accept-Language": "en"}

    def get(self, path: str) -> Answer:
        """`GET` of an operation."""
        return self.request("GET", f"/api/v1{path}")

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        """A write that must succeed; answers what it answered."""
        answer = self.request(method, f"/api/v1{path}", body, **headers)
        assert answer.status < 300, (answer.status, answer.body)
        return answer.json() if answer.body else None

    def follow(self, link: str) -> "Visitor":
        """Sign in by a one-time link."""
        path = urlsplit(link).path
        page = self.request("GET", path)
        found = re.search(rb'name="csrfmiddlewaretoken" value="([^"]+)"', page.body)
        assert found, page.body
        signed_in = self.request("POST", path, f"csrfmiddlewaretoken={found[1].decode()}")
        assert signed_in.status == 302, signed_in.body
        return self

    def listen(self, query: str = "", **headers: str) -> "Stream":
        """Open a stream of live updates."""
        return Stream(self, query, headers)

    def _keep(self, set_cookies: list[str]) -> None:
        for line in set_cookies:
            for name, morsel in SimpleCookie(line).items():
                self.cookies[name] = morsel.value


class Stream:
    """One open stream of live updates, read event by event."""

    def __init__(self, visitor: Visitor, query: str, headers: dict[str, str]) -> None:
        self._socket = socket.create_connection(("127.0.0.1", visitor.port), timeout=10)
        lines = {"Host": f"127.0.0.1:{visitor.port}", **visitor.headers(), **headers}
        head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in lines.items())
        self._socket.sendall(f"GET /api/v1/live{query} HTTP/1.1\r\n{head}\r\n".encode())
        self._buffer = b""
        self.is_ended = False
        self.status = int(self._read_until(b"\r\n\r\n").split()[1])

    def next(self, within: float = 5.0) -> dict[str, Any] | None:
        """The next event (`event`, `id`, `data`), None when none came in time or the stream ended."""
        until = time.monotonic() + within
        while b"\n\n" not in self._buffer:
            if not self._receive(until - time.monotonic()):
                return None
        text, _, self._buffer = self._buffer.partition(b"\n\n")
        # What is left of chunked transfer: sizes on lines of their own.
        fields = dict(re.findall(r"^(event|id|data|retry): (.*)$", text.decode(), re.MULTILINE))
        if "data" not in fields:
            return self.next(until - time.monotonic())
        return {
            "event": fields.get("event", "message"),
            "id": fields["id"],
            "data": json.loads(fields["data"]),
        }

    def ends(self, within: float) -> bool:
        """Whether the server ends the stream in time."""
        until = time.monotonic() + within
        while not self.is_ended and time.monotonic() < until:
            self._receive(until - time.monotonic())
        return self.is_ended

    def close(self) -> None:
        """Leave."""
        self._socket.close()

    def __del__(self) -> None:
        self.close()

    def _read_until(self, end: bytes) -> bytes:
        while end not in self._buffer:
            assert self._receive(10), self._buffer
        head, _, self._buffer = self._buffer.partition(end)
        return head

    def _receive(self, within: float) -> bool:
        readable, _, _ = select.select([self._socket], [], [], max(0.0, within))
        if not readable:
            return False
        received = self._socket.recv(65536)
        self._buffer += received
        self.is_ended = not received or b"0\r\n\r\n" in self._buffer[-7:]
        return bool(received)
