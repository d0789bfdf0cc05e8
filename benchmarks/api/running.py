"""One run: a company is filled, a server started, everything measured, and the table printed."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from benchmarks.api.measuring import Connection, Figure, measure
from benchmarks.api.operations import operations
from benchmarks.api.processes import Processes, postgres_of
from tests.support.deployment import Deployment, deployment
from tests.support.server import Server, Visitor, start_server

ROOM = 300
"""Megabytes that a server of one process may take."""


@dataclass(frozen=True)
class Size:
    """How much there is, and how often it is asked for."""

    projects: int
    items: int
    requests: int


FULL = Size(projects=20, items=50_000, requests=300)
QUICK = Size(projects=4, items=2_000, requests=10)


def run(database: str) -> int:
    """Print the table, all of it or what `--only` names; 1 when an aim is missed in a full run."""
    is_quick = "--quick" in sys.argv
    size = QUICK if is_quick else FULL
    with _filled(size) as (place, company):
        counts = _counted(place, company)
        server = start_server(place)
        on_postgres = place.database_url.startswith("postgres")
        processes = Processes(server.process.pid, postgres_of(place.database_url) if on_postgres else None)
        connection = Connection(_sign_in(place, server, company["reader"]))
        print(f"{database}: {size.items:,} items in {size.projects} projects, one connection")
        print(f"a project: {_size(company['usual'])} items; small: {_size(company['small'])}; ", end="")
        print(f"large: {_size(company['large'])}")
        print(f"pace: {pace():.0f} ms for 300,000 multiplications\n")
        print(f"{'milliseconds per request':<40}{'CPU best':>10}{'median':>8}{'aim':>6}", end="")
        print(f"{'time':>9}{'p95':>8}{'aim':>6}{'queries':>9}")
        figures = [
            _show(measure(each, connection, processes, size.requests), counts[each.name])
            for each in operations(company)
            if _only() in each.name
        ]
        memory = processes.memory()
    print(f"\nmemory of the server after all this: {memory:.0f} MB")
    missed = [figure.operation.name for figure in figures if figure.is_missed]
    print(f"missed: {', '.join(missed)}" if missed else "no aim missed")
    return int(bool(missed) and not is_quick)


def _only() -> str:
    """What names of operations must contain: `--only "large project"`."""
    return sys.argv[sys.argv.index("--only") + 1] if "--only" in sys.argv else ""


@contextmanager
def _filled(size: Size) -> Iterator[tuple[Deployment, dict[str, Any]]]:
    with deployment() as place:
        output = _run(place, "benchmarks.api.company", str(size.projects), str(size.items))
        if place.database_url.startswith("postgres"):
            place.query("ANALYZE")
        yield place, json.loads(output)


def _counted(place: Deployment, company: dict[str, Any]) -> dict[str, int]:
    """Queries by operation; of every project some items are set aside for it, because it edits them."""
    aside = {**company}
    for name in ("usual", "small", "large"):
        leaves = company[name]["leaves"]
        aside[name] = company[name] | {"leaves": leaves[:20]}
        company[name]["leaves"] = leaves[20:]
    counts: dict[str, int] = json.loads(_run(place, "benchmarks.api.queries", input=json.dumps(aside)))
    return counts


def _run(place: Deployment, module: str, *arguments: str, input: str = "") -> str:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env={**place.environment, "DJANGO_SETTINGS_MODULE": "touchstone.config.settings"},
        input=input,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return done.stdout


def _sign_in(place: Deployment, server: Server, email: str) -> Visitor:
    link = json.loads(place.run("touchstone", "sign-in-link", email, "--json"))["link"]
    return Visitor(server.port).follow(link)


def _size(project: dict[str, Any]) -> str:
    return f"{project['items']:,}"


def pace() -> float:
    """CPU milliseconds of a fixed loop, the best of many: a busy machine is slower in all it does."""
    return min(_loop() for _ in range(20))


def _loop() -> float:
    begun, total = time.process_time(), 0
    for number in range(300_000):
        total += number * number
    return 1000 * (time.process_time() - begun)


def _show(figure: Figure, queries: int) -> Figure:
    aim, aim_wall = (
        f"{each:g}" if each else "" for each in (figure.operation.aim, figure.operation.aim_wall)
    )
    print(f"{figure.operation.name:<40}{figure.best:>10.1f}{figure.median:>8.1f}{aim:>6}", end="")
    print(f"{figure.wall:>9.1f}{figure.p95:>8.1f}{aim_wall:>6}{queries:>9}", flush=True)
    return figure
