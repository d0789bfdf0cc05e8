"""`bin/dev`: the server, started again when its code changes, and Vite beside it."""

import argparse
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from workshop.places import ROOT, WEB
from workshop.preparing import STEPS, prepare_modules, prepare_packages, touchstone, touchstone_environment
from workshop.start import FURNISHING_STEPS, furnish, is_furnished, refuse_taken_port
from workshop.steps import Steps

SOURCES = ("**/*.py", "**/*.html")
LOOKS_EVERY = 0.5
ENDS_WITHIN = 6.0


def main(arguments: list[str]) -> int:
    """Serve until Ctrl-C; both processes end with this one."""
    options = _parser().parse_args(arguments)
    for port in (options.port, options.web_port):
        refuse_taken_port("127.0.0.1", port)
    steps = Steps(STEPS, "dev", only_work=True)
    prepare_packages(steps, "development")
    web = prepare_modules(steps) | {"TOUCHSTONE_URL": f"http://127.0.0.1:{options.port}"}
    page = f"http://127.0.0.1:{options.web_port}"
    environment = touchstone_environment() | {"TOUCHSTONE_DEBUG": "1", "TOUCHSTONE_PUBLIC_URL": page}
    if not is_furnished():
        furnish(Steps(FURNISHING_STEPS, "demo"), has_demo=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    vite = ["npm", "run", "dev", "--", "--port", str(options.web_port), "--strictPort"]
    with _running(vite, cwd=WEB, environment=web):
        while True:
            with _running(touchstone("serve", "--port", str(options.port)), environment=environment):
                _wait_for_change()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bin/dev", description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="port of the server (8000)")
    parser.add_argument("--web-port", type=int, default=5173, help="port to open in the browser (5173)")
    return parser


@contextmanager
def _running(command: list[str], *, environment: Mapping[str, str], cwd: Path = ROOT) -> Iterator[None]:
    """Have a program and everything it starts running inside the block."""
    process = subprocess.Popen(
        command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, start_new_session=True
    )
    try:
        yield
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    for signal_number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, signal_number)
            process.wait(ENDS_WITHIN)
        except ProcessLookupError:
            process.wait()
            return
        except subprocess.TimeoutExpired:
            continue


def _wait_for_change() -> None:
    before = _changes()
    while before == (after := _changes()):
        time.sleep(LOOKS_EVERY)
    changed = sorted(path.relative_to(ROOT).as_posix() for path, _ in before ^ after)
    print(f"\n{changed[0]} changed; starting again", flush=True)


def _changes() -> set[tuple[Path, float]]:
    files = (path for pattern in SOURCES for path in (ROOT / "touchstone").glob(pattern))
    return {(path, _changed_at(path)) for path in files}


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:  # an editor replaces a file by removing it first
        return 0.0
