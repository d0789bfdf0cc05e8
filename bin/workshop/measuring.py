"""`bin/bench [NAME…] [--write]`: runs what is in benchmarks/ and keeps the results in the documentation."""

import argparse
import os
import platform
import re
import subprocess
import time

from workshop.places import PYTHON, ROOT
from workshop.preparing import STEPS, prepare, touchstone_environment
from workshop.steps import Failed, Steps

FOLDER = ROOT / "benchmarks"
RESULTS = ROOT / "docs" / "develop" / "performance.md"
MISSED = 3
"""How a run ends that measured everything and missed an aim; what was measured is told all the same."""


def main(arguments: list[str]) -> int:
    """Run the named benchmarks, or all of them, one after the other; 1 when one misses its aim."""
    options = _parser().parse_args(arguments)
    prepare(Steps(STEPS, "bench", only_work=True), "development")
    failed = []
    for name in chosen(options.names):
        print(f"\n── {name} ──", flush=True)
        table, status = _run(name, is_quick=options.quick)
        if status:
            failed.append(name)
        if options.write and status in (0, MISSED):
            keep(name, table)
    print(f"\n✗ Not well: {', '.join(failed)}" if failed else "\n✓ Measured")
    return 1 if failed else 0


def names() -> list[str]:
    """The benchmarks there are: modules of benchmarks/ that have a `main()`."""
    has_main = re.compile(r"^def main\(", re.MULTILINE)
    return sorted(file.stem for file in FOLDER.glob("*.py") if has_main.search(file.read_text("utf-8")))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bin/bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of: {', '.join(names())}")
    parser.add_argument("--write", action="store_true", help=f"keep the tables in {RESULTS.name}")
    parser.add_argument(
        "--quick", action="store_true", help="small inputs and few runs, where there is a choice"
    )
    return parser


def chosen(wanted: list[str]) -> list[str]:
    """The named benchmarks, or all; an unknown name is refused."""
    known = names()
    for name in wanted:
        if name not in known:
            raise Failed(f"there is no benchmark “{name}”", f"one of: {', '.join(known)}")
    return wanted or known


def _run(name: str, *, is_quick: bool) -> tuple[str, int]:
    """Show the output as it comes; answer all of it and how the run ended."""
    code = f"import sys; from benchmarks.{name} import main; sys.exit({MISSED} if main() else 0)"
    command = [str(PYTHON), "-c", code, *(["--quick"] if is_quick else [])]
    process = subprocess.Popen(
        command, cwd=ROOT, env=touchstone_environment(), stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    lines = []
    for line in process.stdout or ():
        print(line, end="", flush=True)
        lines.append(line)
    return "".join(lines).strip(), process.wait()


def keep(name: str, table: str) -> None:
    """Replace the benchmark's section in the documentation, or add it at the end."""
    text = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else "# Measured\n"
    section = f"<!-- {name} -->\n{_circumstances()}\n\n```\n{table}\n```\n<!-- /{name} -->"
    marked = re.compile(rf"<!-- {re.escape(name)} -->.*?<!-- /{re.escape(name)} -->", re.DOTALL)
    if marked.search(text):
        text = marked.sub(lambda _: section, text)
    else:
        text = f"{text.rstrip()}\n\n## {name.replace('_', ' ').capitalize()}\n\n{section}\n"
    RESULTS.write_text(text, encoding="utf-8")


def _circumstances() -> str:
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    return f"Measured on {time.strftime('%Y-%m-%d')}: {machine}, Python {platform.python_version()}."
