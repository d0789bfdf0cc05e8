"""`bin/test [PATH…]`: everything on a clean machine, or only what was named."""

import argparse
import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from workshop.packages import ensure_uv, uv_environment
from workshop.places import PYTHON, ROOT, WEB
from workshop.preparing import STEPS, prepare, prepare_modules, prepare_packages
from workshop.steps import Failed, Steps
from workshop.system import BROWSER, FONT, POSTGRES, Need, install_missing, say_missing

JOURNEYS = ROOT / "tests" / "journeys"
DESCRIPTION = "Runs the tests: on SQLite, on PostgreSQL, of the front end, and in a browser."
EPILOGUE = """With a PATH only that, on SQLite: a folder, a file, file::test, or a path below web/.
Further options go to pytest (-x, -k name). TOUCHSTONE_TEST_DATABASE_URL names a PostgreSQL to use.
With CI=true a missing browser or PostgreSQL is a failure."""


@dataclass
class Outcome:
    """How the parts ended: title, success and seconds of each."""

    parts: list[tuple[str, bool, float]] = field(default_factory=list)

    def run(
        self,
        title: str,
        command: list[str],
        *,
        cwd: Path = ROOT,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Run one part with its output on the terminal."""
        print(f"\n── {title} ──", flush=True)
        begun = time.monotonic()
        status = subprocess.run(command, cwd=cwd, env=environment, check=False).returncode
        if status < 0 or status == 2:
            raise KeyboardInterrupt
        self.parts.append((title, status == 0, time.monotonic() - begun))

    def refuse(self, title: str, why: str) -> None:
        """Count a part that could not run; on CI that is a failure."""
        print(f"\n── {title} ──\nnot run: {why}", flush=True)
        self.parts.append((f"{title} (not run)", os.environ.get("CI") != "true", 0.0))

    def report(self) -> int:
        """Print what took how long; 0 when all is well."""
        print()
        for title, is_well, seconds in self.parts:
            print(f"{'✓' if is_well else '✗'} {title}: {seconds:.0f} s")
        return 0 if all(is_well for _, is_well, _ in self.parts) else 1


def main(arguments: list[str]) -> int:
    """Prepare what the tests need, run them, say how long each part took."""
    options, for_pytest = _parser().parse_known_args(arguments)
    outcome = Outcome()
    if options.paths:
        _run_named(outcome, options, for_pytest)
    else:
        _run_everything(outcome, for_pytest)
    return outcome.report()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bin/test",
        description=DESCRIPTION,
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="run only these")
    parser.add_argument("--postgres", action="store_true", help="run named paths on PostgreSQL too")
    return parser


def _run_everything(outcome: Outcome, for_pytest: list[str]) -> None:
    steps = Steps(STEPS + 3, "test")
    prepare(steps, "development")
    web = prepare_modules(steps)
    missing = _system(steps, [BROWSER, FONT, POSTGRES])
    both_cores = ["--numprocesses=2", "--dist=loadgroup", f"--ignore={JOURNEYS}", *for_pytest]
    outcome.run("SQLite", _pytest(*both_cores))
    if POSTGRES in missing:
        outcome.refuse("PostgreSQL", say_missing(POSTGRES))
    else:
        outcome.run("PostgreSQL", _pytest("--postgres", *both_cores))
    outcome.run("Front end", ["npm", "test"], cwd=WEB, environment=web)
    _build_wheel(outcome, steps)
    for need in (BROWSER, FONT):
        if need in missing:
            outcome.refuse("Browser journeys", say_missing(need))
            return
    outcome.run("Browser journeys", _pytest(*for_pytest, str(JOURNEYS)))


def _build_wheel(outcome: Outcome, steps: Steps) -> None:
    """The package as it is shipped; the page in it is the one that was just built."""
    with steps.step("uv") as step:
        build = [ensure_uv(step), "build", "--quiet", "--wheel"]
    with tempfile.TemporaryDirectory() as folder:
        outcome.run("Wheel", [*build, "--out-dir", folder], environment=uv_environment())


def _run_named(outcome: Outcome, options: argparse.Namespace, for_pytest: list[str]) -> None:
    of_web = [path for path in options.paths if Path(path).resolve().is_relative_to(WEB)]
    of_python = [path for path in options.paths if path not in of_web]
    steps = Steps(STEPS, "test", only_work=True)
    if of_web:
        relative = [str(Path(path).resolve().relative_to(WEB)) for path in of_web]
        command = ["npm", "test", "--", *relative]
        outcome.run("Front end", command, cwd=WEB, environment=prepare_modules(steps))
    if of_python:
        _prepare_named(steps, of_python, options.postgres)
        outcome.run("SQLite", _pytest(*for_pytest, *of_python))
        if options.postgres:
            outcome.run("PostgreSQL", _pytest("--postgres", *for_pytest, *of_python))


def _prepare_named(steps: Steps, paths: list[str], on_postgres: bool) -> None:
    has_journeys = any(Path(path.split("::")[0]).resolve().is_relative_to(JOURNEYS) for path in paths)
    if has_journeys:
        prepare(steps, "development")
    else:
        prepare_packages(steps, "development")
    needs = [*([BROWSER, FONT] if has_journeys else []), *([POSTGRES] if on_postgres else [])]
    for need in _system(steps, needs):
        raise Failed(say_missing(need))


def _system(steps: Steps, needs: list[Need]) -> list[Need]:
    with steps.step("Browser, fonts and PostgreSQL") as step:
        return install_missing(step, needs)


def _pytest(*arguments: str) -> list[str]:
    return [str(PYTHON), "-m", "pytest", *arguments]
