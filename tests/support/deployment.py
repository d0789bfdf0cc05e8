"""A whole installation for one test: its own folder, its own database, its own processes."""

import atexit
import functools
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg

from tests.support.source import ROOT

DIES_WITHIN = 10.0


@dataclass
class Deployment:
    """Where it lives, and the processes that were started in it."""

    home: Path
    database_url: str
    processes: list[subprocess.Popen[str]] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """What its processes see."""
        return {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "TOUCHSTONE_HOME": str(self.home),
            "TOUCHSTONE_DATABASE_URL": self.database_url,
            "TOUCHSTONE_LOG": "json",
        }

    def run(self, *arguments: str, **environment: str) -> str:
        """Run a Python module to its end; answers what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", *arguments],
            env={**self.environment, **environment},
            cwd=self.home,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen[str]:
        """Start a Python module; its output goes to a file in the home."""
        with (self.home / f"{len(self.processes)}.log").open("w") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", *arguments],
                env={**self.environment, **environment},
                cwd=self.home,
                stdout=log,
                stderr=log,
                text=True,
            )
        self.processes.append(process)
        return process

    def output(self, process: subprocess.Popen[str]) -> str:
        """What a started process has written so far."""
        return (self.home / f"{self.processes.index(process)}.log").read_text()

    def query(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """Look into the database from outside, `?` for each parameter."""
        if self.database_url.startswith("sqlite"):
            with closing(sqlite3.connect(self.home / "touchstone.sqlite3", timeout=20)) as connection:
                rows = connection.execute(sql, parameters).fetchall()
                connection.commit()
                return rows
        with psycopg.connect(self.database_url) as connection:
            cursor = connection.execute(sql.replace("?", "%s").encode(), parameters)
            return cursor.fetchall() if cursor.description else []

    def stop(self) -> None:
        """Kill what still runs."""
        for process in self.processes:
            process.kill()
            process.wait()


def await_that(condition: Callable[[], Any], within: float = 15.0, every: float = 0.05) -> Any:
    """Wait until `condition` answers something; answers that."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        found = condition()
        if found:
            return found
        time.sleep(every)
    raise AssertionError(f"did not come true within {within:.0f} s")


def end_gently(process: subprocess.Popen[str]) -> float:
    """Ask a process to end; answers after how many seconds it did."""
    begun = time.monotonic()
    process.send_signal(signal.SIGTERM)
    process.wait(DIES_WITHIN)
    return time.monotonic() - begun


@contextmanager
def deployment() -> Iterator[Deployment]:
    """An installation with an upgraded, empty database of the kind the tests run on."""
    server = os.environ.get("TOUCHSTONE_DATABASE_URL")
    with _home() as home, _postgres_database(server) if server else _sqlite_database(home) as url:
        yield from _cleared_away(Deployment(home, url))


@contextmanager
def bare_machine() -> Iterator[Deployment]:
    """A home with nothing in it, as before the first start."""
    with _home() as home:
        yield from _cleared_away(Deployment(home, f"sqlite://{home / 'touchstone.sqlite3'}"))


@contextmanager
def _home() -> Iterator[Path]:
    home = Path(tempfile.mkdtemp(prefix="touchstone-deployment-"))
    try:
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _cleared_away(made: Deployment) -> Iterator[Deployment]:
    try:
        yield made
    finally:
        made.stop()


@contextmanager
def _sqlite_database(home: Path) -> Iterator[str]:
    shutil.copy(_upgraded_sqlite() / "touchstone.sqlite3", home)
    yield f"sqlite://{home / 'touchstone.sqlite3'}"


@functools.cache
def _upgraded_sqlite() -> Path:
    """Made once per run of the tests: upgrading takes seconds, copying none."""
    home = Path(tempfile.mkdtemp(prefix="touchstone-template-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    Deployment(home, f"sqlite://{home / 'touchstone.sqlite3'}").run("touchstone", "migrate")
    return home


@contextmanager
def _postgres_database(server: str) -> Iterator[str]:
    template = _upgraded_postgres(server)
    name = f"deployment_{uuid.uuid4().hex[:12]}"
    _maintain(server, f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    try:
        yield _named(server, name)
    finally:
        _maintain(server, f'DROP DATABASE "{name}" WITH (FORCE)')


@functools.cache
def _upgraded_postgres(server: str) -> str:
    name = f"template_{uuid.uuid4().hex[:12]}"
    _maintain(server, f'CREATE DATABASE "{name}"')
    with tempfile.TemporaryDirectory(prefix="touchstone-template-") as home:
        Deployment(Path(home), _named(server, name)).run("touchstone", "migrate")
    return name


def _maintain(server: str, sql: str) -> None:
    with psycopg.connect(_named(server, "postgres"), autocommit=True) as connection:
        connection.execute(sql.encode())


def _named(server: str, name: str) -> str:
    return urlunsplit(urlsplit(server)._replace(path=f"/{name}"))
