"""The CPU and memory of a server and its database, read from /proc."""

import os
import time
from dataclasses import dataclass
from pathlib import Path

import psycopg

TICK = 1000 / os.sysconf("SC_CLK_TCK")
IDLE = 0.02
"""The share of a core that counts as rest: the worker looks for jobs every second."""


@dataclass(frozen=True)
class Processes:
    """`server` is a process id; `database` PostgreSQL's first process, None for SQLite."""

    server: int
    database: int | None

    def cpu(self) -> float:
        """Milliseconds of CPU used so far by all of them, those that ended included."""
        used = _ticks(self.server, with_ended=True)
        if self.database is not None:
            used += _ticks(self.database, with_ended=True)
            used += sum(_ticks(child) for child in _children(self.database))
        return used * TICK

    def memory(self) -> float:
        """Resident megabytes of the server."""
        status = Path(f"/proc/{self.server}/status").read_text()
        return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))

    def await_rest(self, within: float = 30.0) -> None:
        """Wait until what was caused earlier (jobs, autovacuum) is over."""
        until = time.monotonic() + within
        while time.monotonic() < until:
            before = self.cpu()
            time.sleep(1)
            if self.cpu() - before <= 1000 * IDLE + TICK:
                return


def postgres_of(url: str) -> int:
    """The first process of the PostgreSQL behind a URL, which must run on this machine."""
    with psycopg.connect(url) as connection:
        row = connection.execute("SELECT pg_backend_pid()").fetchone()
        assert row
        return _stat(row[0])[1]


def _ticks(pid: int, *, with_ended: bool = False) -> int:
    try:
        fields = _stat(pid)
    except FileNotFoundError:  # it has just ended; its parent counts it now
        return 0
    return sum(fields[11:15] if with_ended else fields[11:13])


def _children(parent: int) -> list[int]:
    pids = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal()]
    return [pid for pid in pids if _parent_of(pid) == parent]


def _parent_of(pid: int) -> int:
    try:
        return _stat(pid)[1]
    except (FileNotFoundError, ProcessLookupError):
        return 0


def _stat(pid: int) -> list[int]:
    """The numbers of /proc/N/stat after the name: state (as 0), parent, …, utime at 11."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return [0, *(int(field) for field in after_name[1:])]
