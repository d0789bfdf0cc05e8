"""How long the engine takes: the whole plan, one edit, and what else there is to compare with."""

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.util import find_spec
from random import Random
from statistics import median

from benchmarks.engine_baseline import Baseline
from benchmarks.engine_plans import DEMANDING, LIKE_REAL, Mix, draw_plan
from touchstone.engine import Plan, Result, Task, reschedule, schedule

TASKS, LINKS, RUNS = 10_000, 30_000, 7
AIM_MILLISECONDS = 20


@dataclass(frozen=True)
class Figure:
    """One line of the table: CPU milliseconds, best and median of the runs."""

    name: str
    best: float
    median: float


def main() -> int:
    """Print the table; 1 when a full pass over a plan like real ones misses its aim."""
    print(f"{TASKS:,} tasks, {LINKS:,} links, three calendars; CPU milliseconds, best and median")
    full = measure_mix(LIKE_REAL)
    measure_mix(DEMANDING)
    print(f"\ncold start (import and a first schedule, in a process of its own): {cold_start():.0f} ms")
    if full > AIM_MILLISECONDS:
        print(f"\nThe full pass takes {full:.0f} ms; the aim is {AIM_MILLISECONDS}.")
    return int(full > AIM_MILLISECONDS)


def measure_mix(mix: Mix) -> float:
    """Print the figures for one kind of plan; the full pass in milliseconds."""
    plan = draw_plan(TASKS, LINKS, mix)
    result = schedule(plan)
    full = measure("schedule: full pass, everything computed", lambda: schedule(plan))
    figures = [full, *measure_edits(plan, result)]
    figures.append(measure("naive plain Python, dates only", lambda: Baseline(plan).run(), 3))
    if find_spec("networkx"):
        figures.append(measure("networkx, graph and order only", lambda: order_with_networkx(plan), 3))
    print(f"\n{mix.name}")
    for figure in figures:
        ratio = figure.best / full.best
        print(f"  {figure.name:<52}{figure.best:>9.1f}{figure.median:>9.1f}   ×{ratio:.2f}")
    return full.best


def measure_edits(plan: Plan, result: Result) -> list[Figure]:
    """Many single edits, each against the same result."""
    random = Random(2)
    leaves = [task for task in plan.tasks if task.parent is not None]
    edits = [longer(random.choice(leaves)) for _ in range(40)]
    critical = [longer(task) for task in leaves if result[task.id].critical]
    later = [edit for edit in critical if reschedule(result, [edit]).finish != result.finish][:20]
    changed = reschedule(result, later[:1])
    return [
        measure_each("reschedule: any task a day longer", result, edits),
        measure_each("reschedule: one that makes the whole plan later", result, later),
        measure("changed_since: which tasks differ", lambda: changed.changed_since(result)),
    ]


def longer(task: Task) -> Task:
    return replace(task, duration=task.duration + 480)


def measure_each(name: str, result: Result, edits: list[Task]) -> Figure:
    times = [measure(name, lambda edit=edit: reschedule(result, [edit]), 1).best for edit in edits]  # type: ignore[misc]
    return Figure(name, min(times), median(times))


def measure(name: str, work: Callable[[], object], runs: int = RUNS) -> Figure:
    times = [timed(work) for _ in range(runs)]
    return Figure(name, min(times), median(times))


def timed(work: Callable[[], object]) -> float:
    """CPU milliseconds: other processes on the machine do not count."""
    begin = time.process_time()
    work()
    return 1000 * (time.process_time() - begin)


def cold_start() -> float:
    """Wall milliseconds of a process that imports the engine and schedules two tasks, less an empty one."""
    code = (
        "from datetime import datetime; from touchstone.engine import *; "
        "tasks = Task(id=1, duration=9), Task(id=2); "
        "schedule(Plan(start=datetime(2026, 3, 2), tasks=tasks, links=(Link(1, 2),)))"
    )
    return min(process_time(code) for _ in range(5)) - min(process_time("pass") for _ in range(5))


def process_time(code: str) -> float:
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return 1000 * (time.perf_counter() - begin)


def order_with_networkx(plan: Plan) -> list[object]:
    networkx = import_module("networkx")
    graph = networkx.DiGraph()
    graph.add_nodes_from(task.id for task in plan.tasks)
    graph.add_edges_from((link.predecessor, link.successor) for link in plan.links)
    return list(networkx.topological_sort(graph))


if __name__ == "__main__":
    sys.exit(main())
