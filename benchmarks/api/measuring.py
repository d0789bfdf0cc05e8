"""Operations against a running server: CPU and time per request, on one connection."""

import http.client
import json
import time
from dataclasses import dataclass
from statistics import median
from typing import Any

from benchmarks.api.operations import Operation
from benchmarks.api.processes import Processes
from tests.support.server import Visitor

ROUNDS = 5


@dataclass(frozen=True)
class Figure:
    """Milliseconds per request: CPU of the best and of the median round, time at the median and at p95."""

    operation: Operation
    best: float
    median: float
    wall: float
    p95: float

    @property
    def is_missed(self) -> bool:
        """Whether the best round, which other programs disturbed least, misses the aim."""
        aim, aim_wall = self.operation.aim, self.operation.aim_wall
        return (aim is not None and self.best > aim) or (aim_wall is not None and self.p95 > aim_wall)


@dataclass(frozen=True)
class Came:
    """What came back."""

    headers: http.client.HTTPMessage
    body: bytes

    def header(self, name: str) -> str:
        return str(self.headers[name])


class Connection:
    """A signed-in client that keeps its connection."""

    def __init__(self, visitor: Visitor) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", visitor.port, timeout=60)
        self._headers = visitor.headers() | {"Content-Type": "application/json"}
        self.times: list[float] = []

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> Came:
        """Send a request that must succeed."""
        data = None if body is None else json.dumps(body)
        given = {name.replace("_", "-"): text for name, text in headers.items()}
        begun = time.perf_counter()
        self._connection.request(method, f"/api/v1{path}", data, {**self._headers, **given})
        response = self._connection.getresponse()
        came = Came(response.msg, response.read())
        self.times.append(1000 * (time.perf_counter() - begun))
        assert response.status < 300, (response.status, came.body)
        return came


def measure(operation: Operation, connection: Connection, processes: Processes, requests: int) -> Figure:
    """Warm up, wait until all is quiet, then make the requests in rounds."""
    for _ in range(3):
        operation.run(connection.send)
    processes.await_rest()
    connection.times.clear()
    each = max(1, round(requests * operation.share / ROUNDS))
    rounds = [_round(operation, connection, processes, each) for _ in range(ROUNDS)]
    times = sorted(connection.times)
    return Figure(operation, min(rounds), median(rounds), median(times), times[int(0.95 * len(times))])


def _round(operation: Operation, connection: Connection, processes: Processes, requests: int) -> float:
    before = processes.cpu()
    for _ in range(requests):
        operation.run(connection.send)
    return (processes.cpu() - before) / requests
