"""The database: that it answers, is up to date, and keeps what it was told."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django.db import OperationalError, connection

from touchstone.config.database_upgrade import pending_migrations
from touchstone.config.doctor.finding import Finding, error, ok, warning
from touchstone.core import clock
from touchstone.jobs.models import Job

SOUND_SQLITE = (3, 51, 3)
OLDEST_POSTGRES = 130000
SAFE_SQLITE = {"journal_mode": "wal", "synchronous": 2, "wal_autocheckpoint": 0}
SAFE_POSTGRES = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
ENCODING = {"server_encoding": "UTF8"}
FEW_CONNECTIONS = 50
MOST_SKEW = 2.0
LONG_WAIT = timedelta(minutes=10)


def database_findings() -> Iterator[Finding]:
    """Whether the database is well; nothing more is asked of one that does not answer."""
    try:
        connection.ensure_connection()
    except OperationalError as reason:
        yield error("database", "unreachable", reason=str(reason).strip())
        return
    yield from _postgres() if connection.vendor == "postgresql" else _sqlite()
    pending = pending_migrations()
    yield error("migrations", "pending", count=len(pending)) if pending else ok("migrations")
    if not pending:
        yield _jobs()


def _sqlite() -> Iterator[Finding]:
    version = sqlite3.sqlite_version
    is_sound = sqlite3.sqlite_version_info >= SOUND_SQLITE
    yield ok("sqlite", version=version) if is_sound else warning("sqlite", "wal_reset", version=version)
    found = {name: _ask(f"PRAGMA {name}") for name in SAFE_SQLITE}
    yield _compare(found, SAFE_SQLITE)


def _postgres() -> Iterator[Finding]:
    version = int(_ask("SHOW server_version_num"))
    shown = str(_ask("SHOW server_version"))
    yield (
        ok("postgres", version=shown)
        if version >= OLDEST_POSTGRES
        else error("postgres", "old", version=shown)
    )
    wanted = SAFE_POSTGRES | ENCODING
    yield _compare({name: _ask(f"SHOW {name}") for name in wanted}, wanted)
    connections = int(_ask("SHOW max_connections"))
    if connections < FEW_CONNECTIONS:
        yield warning("connections", "few", count=connections)
    skew = abs((_ask("SELECT clock_timestamp()") - clock.now()).total_seconds())
    if skew > MOST_SKEW:
        yield warning("clock", "apart", seconds=round(skew, 1))


def _compare(found: dict[str, Any], wanted: dict[str, Any]) -> Finding:
    wrong = [f"{name}={value}" for name, value in found.items() if value != wanted[name]]
    if wrong:
        return error("durability", "weak", settings=", ".join(wrong))
    return ok("durability", settings=", ".join(f"{name}={value}" for name, value in found.items()))


def _jobs() -> Finding:
    waiting = Job.objects.ready(clock.now() - LONG_WAIT).count()
    return warning("jobs", "waiting", count=waiting) if waiting else ok("jobs")


def _ask(question: str) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(question)
        return cursor.fetchone()[0]
