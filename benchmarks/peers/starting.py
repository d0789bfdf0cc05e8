"""What the first pass of a new process costs, in time and memory."""

import os
import subprocess
import sys

EMPTY = "pass"
SMALL = (
    "from datetime import datetime; from touchstone.engine import *; "
    "tasks = Task(id=1, duration=9), Task(id=2); "
    "schedule(Plan(start=datetime(2026, 3, 2), tasks=tasks, links=(Link(1, 2),)))"
)
LOADED = SMALL + (
    "; from touchstone.engine.sweeps.keeping import kept_code"
    "; from touchstone.engine.sweeps.loading import load, name_of_code"
    "; load(kept_code(name_of_code()))"
)
NUMBA = SMALL + "; import numba; numba.njit('int64(int64)')(lambda number: number + 1)"
COMPILED = "from touchstone.engine.sweeps.compiling import compile_sweeps; compile_sweeps()"
MEMORY = "; print(open('/proc/self/status').read())"


def print_cold_starts() -> None:
    """Processes of their own, less an empty one."""
    print(f"\n{'new processes':<40}{'CPU ms':>13}{'MB':>8}{'of its own':>12}")
    nothing = min(seconds(EMPTY) for _ in range(3))
    for name, program, runs in (
        ("imports the engine, two tasks", SMALL, 5),
        ("the same, and loads machine code", LOADED, 5),
        ("numba instead, with a line compiled", NUMBA, 3),
        ("makes the machine code (once)", COMPILED, 1),
    ):
        took = min(seconds(program) for _ in range(runs)) - nothing
        whole, own = memory(program)
        print(f"  {name:<38}{1000 * took:>13.0f}{whole:>8.0f}{own:>12.0f}", flush=True)


def seconds(program: str) -> float:
    """CPU time of a process."""
    before = os.times()
    subprocess.run([sys.executable, "-c", program], check=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def memory(program: str) -> tuple[float, float]:
    """Megabytes of a process in all, and without what it shares with files; zeros where Linux is not."""
    if sys.platform != "linux":
        return 0, 0
    done = subprocess.run(
        [sys.executable, "-c", program + MEMORY], check=True, capture_output=True, text=True
    )
    lines = dict(line.split(":", 1) for line in done.stdout.splitlines() if ":" in line)
    return int(lines["VmRSS"].split()[0]) / 1024, int(lines["RssAnon"].split()[0]) / 1024
