"""Compiles the loops over runs ahead of their first use: `python -m touchstone.engine.risk.warming`.

It takes ten seconds or more; the code is kept for later processes.
"""

import sys
from datetime import datetime

from touchstone.engine.link import Link
from touchstone.engine.plan import Plan
from touchstone.engine.risk.fingerprint import is_kept
from touchstone.engine.task import Task

LAST_COMPILED = "count_swaps"
TASKS = Task(id="A", duration=480), Task(id="B", duration=480)


def main() -> int:
    """Simulate two tasks, which compiles what is not kept; 1 without numba."""
    if is_kept(LAST_COMPILED):
        return 0
    try:
        from touchstone.engine.risk import Uncertainty, find_sensitivities, simulate, spread_of
    except ImportError as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    plan = Plan(start=datetime(2026, 3, 2, 8), tasks=TASKS, links=(Link("A", "B"),))
    find_sensitivities(simulate(plan, Uncertainty(estimates=spread_of(TASKS)), runs=10))
    return 0


if __name__ == "__main__":
    sys.exit(main())
