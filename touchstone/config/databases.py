"""SQLite inside the process by default; PostgreSQL where a URL names it."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL;"
    "PRAGMA synchronous=FULL;"  # NORMAL loses acknowledged commits in a power cut
    "PRAGMA busy_timeout=20000;"
    "PRAGMA wal_autocheckpoint=0;"  # touchstone.config.server.checkpoints does it, safely
    "PRAGMA cache_size=-8000;"  # for each thread; the rest is the system's cache
    "PRAGMA temp_store=MEMORY;"
)
# To compile a query costs more than any of ours takes; and to jump to a row costs little in memory or on a
# solid-state disk: with the default, for turning ones, the links of a plan are found by reading all links.
POSTGRES_SETTINGS = "-c jit=off -c random_page_cost=1.1"


def database_settings(url: str | None, folder: Path) -> dict[str, Any]:
    """Django's settings for one database: `postgresql://user:password@host:port/name?option=…`."""
    if not url:
        return _sqlite(folder / "touchstone.sqlite3")
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return _sqlite(Path(unquote(parts.path)))
    if parts.scheme not in {"postgresql", "postgres"}:
        raise ValueError("TOUCHSTONE_DATABASE_URL must start with postgresql:// or sqlite://")
    options = {"options": POSTGRES_SETTINGS, **dict(parse_qsl(parts.query))}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", parts.hostname or ""),
        "PORT": str(parts.port or options.pop("port", "")),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options,
    }


def _sqlite(path: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": SQLITE_PRAGMAS,
        },
    }
