"""`bin/check [--fix]`: lint, types, layers, generated files, sizes, nothing from outside."""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from workshop.generated import find_stale_client, find_stale_contract, write_generated
from workshop.notice import NOTICE, find_stale_notice, notice_text
from workshop.outside import find_lock_hosts, find_outside_origins
from workshop.places import ENVIRONMENT, PYTHON, ROOT, WEB
from workshop.preparing import STEPS, prepare, prepare_modules, touchstone_environment
from workshop.sizes import find_oversized
from workshop.steps import Steps
from workshop.web_lock import complete_lock, find_incomplete_lock

AT_ONCE = 2
SHOWN_LINES = 60
RUFF = str(ENVIRONMENT / "bin" / "ruff")


@dataclass(frozen=True)
class Check:
    """A question about the checkout; `find` answers the lines that are wrong, if any."""

    name: str
    find: Callable[[], list[str]]


def main(arguments: list[str]) -> int:
    """Run all checks, two at a time; 0 when nothing was found."""
    options = _parser().parse_args(arguments)
    steps = Steps(STEPS + 1, "check", only_work=True)
    prepare(steps, "development")
    web = prepare_modules(steps)
    begun = time.monotonic()
    with _home_of_its_own():
        if options.fix:
            _fix(web)
        failed = _run_all(checks(web))
    print(f"\n{_verdict(failed)} in {time.monotonic() - begun:.0f} s")
    return 1 if failed else 0


@contextmanager
def _home_of_its_own() -> Iterator[None]:
    """What is checked is the checkout, not somebody's data or settings."""
    own = {name for name in os.environ if name.startswith("TOUCHSTONE_")}
    for name in own:
        del os.environ[name]
    with tempfile.TemporaryDirectory(prefix="touchstone-check-") as home:
        os.environ["TOUCHSTONE_HOME"] = home
        yield


def checks(web: Mapping[str, str]) -> list[Check]:
    """What is asked, the slowest first."""
    python = touchstone_environment()
    django = [str(PYTHON), "-m", "django", "makemigrations", "--check", "--dry-run"]
    settings = ["--settings", "touchstone.config.settings"]
    return [
        Check("types of Python", _command(str(ENVIRONMENT / "bin" / "mypy"))),
        Check("types of TypeScript, texts complete", _command(*_npm("typecheck"), environment=web)),
        Check("lint of TypeScript", _command(*_npm("lint"), environment=web)),
        Check("generated client", lambda: find_stale_client(web)),
        Check("API contract", find_stale_contract),
        Check("migrations", _command(*django, *settings, environment=python)),
        Check("layers", _command(str(ENVIRONMENT / "bin" / "lint-imports"), "--no-logo")),
        Check("lint of Python", _command(RUFF, "check", "--quiet")),
        Check(
            "format of Python", _command(RUFF, "format", "--check", "--quiet", "--output-format", "concise")
        ),
        Check("nothing from outside in the page", find_outside_origins),
        Check("no host in the locks", find_lock_hosts),
        Check("front-end lock complete", find_incomplete_lock),
        Check("notice of what is shipped", find_stale_notice),
        Check("sizes", find_oversized),
    ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bin/check", description=__doc__)
    parser.add_argument("--fix", action="store_true", help="format and regenerate first")
    return parser


def _run_all(wanted: list[Check]) -> list[str]:
    failed = []
    with ThreadPoolExecutor(AT_ONCE) as pool:
        running = {pool.submit(_timed, check): check for check in wanted}
        for done in as_completed(running):
            found, seconds = done.result()
            print(f"{'✗' if found else '✓'} {running[done].name} ({seconds:.1f} s)", flush=True)
            print(*(f"    {line}" for line in found[:SHOWN_LINES]), sep="\n", end="\n" if found else "")
            if len(found) > SHOWN_LINES:
                print(f"    … {len(found) - SHOWN_LINES} lines more")
            if found:
                failed.append(running[done].name)
    return failed


def _timed(check: Check) -> tuple[list[str], float]:
    begun = time.monotonic()
    return check.find(), time.monotonic() - begun


def _verdict(failed: list[str]) -> str:
    return f"✗ Not well: {', '.join(failed)}" if failed else "✓ All is well"


def _fix(web: Mapping[str, str]) -> None:
    """Format, mend and regenerate in silence: what remains is told by the checks."""
    for command in ([RUFF, "check", "--fix"], [RUFF, "format"], [*_npm("lint"), "--", "--fix"]):
        subprocess.run(command, cwd=ROOT, env=web, capture_output=True, check=False)
    complete_lock()
    NOTICE.write_text(notice_text(), encoding="utf-8")
    for line in write_generated(web):
        print(line, file=sys.stderr)


def _npm(script: str) -> list[str]:
    return ["npm", "--prefix", str(WEB), "run", "--silent", script]


def _command(
    *command: str, environment: Mapping[str, str] | None = None, cwd: Path = ROOT
) -> Callable[[], list[str]]:
    def find() -> list[str]:
        answer = subprocess.run(
            command,
            cwd=cwd,
            env={**(environment or os.environ), "NO_COLOR": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        lines = answer.stdout.splitlines()
        return (lines or [f"{command[0]} ended with {answer.returncode}"]) if answer.returncode else []

    return find
