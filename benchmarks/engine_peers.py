"""A full pass of the engine beside a plain C program, NumPy, networkx, naive Python and MPXJ, in one run."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from statistics import median

from benchmarks.engine_baseline import Baseline
from benchmarks.engine_plans import LIKE_REAL, draw_plan
from benchmarks.peers import floor, levels, mpxj
from benchmarks.peers.starting import print_cold_starts
from touchstone.engine import Plan, Task, reschedule, schedule
from touchstone.engine.sweeps.choosing import chooser
from touchstone.engine.sweeps.compiling import compile_sweeps
from touchstone.engine.sweeps.keeping import keep_code, kept_code
from touchstone.engine.sweeps.loading import MachineCode, load, name_of_code

AIMS = {10_000: 20, 100_000: 150}
"""Milliseconds for a full pass, by number of tasks."""
LARGE = 50_000
Peer = tuple[str, Callable[[], object], int]


def main() -> int:
    """Print a table per size, and what starting costs; 3 when an aim is missed."""
    sizes = (2_000,) if "--quick" in sys.argv else tuple(AIMS)
    code = machine_code()
    missed = [size for size in sizes if not measure_size(size, code)]
    print_cold_starts()
    print("\n" + (f"missed: {missed}" if missed else "no aim missed"))
    return 3 if missed else 0


def machine_code() -> MachineCode:
    """The sweeps compiled for this machine."""
    name = name_of_code()
    kept = kept_code(name)
    if kept is None:
        kept = compile_sweeps()
        keep_code(name, kept)
    return load(kept)


def measure_size(size: int, code: MachineCode) -> bool:
    """Print the figures of one size; whether the full pass meets its aim."""
    plan = draw_plan(size, 3 * size, LIKE_REAL)
    print(f"\n{size:,} tasks, {3 * size:,} links, three calendars{'CPU milliseconds, best':>24}{'median':>9}")
    ours = 0.0
    for name, work, runs in peers(plan, code):
        times = [timed(work) for _ in range(runs)]
        ours = ours or min(times)
        print(f"  {name:<58}{min(times):>9.1f}{median(times):>9.1f}   ×{min(times) / ours:,.2f}", flush=True)
    return ours <= AIMS.get(size, ours)


def timed(work: Callable[[], object]) -> float:
    """CPU milliseconds: what else the machine does counts little."""
    begin = time.process_time()
    work()
    return 1000 * (time.process_time() - begin)


def peers(plan: Plan, code: MachineCode) -> Iterator[Peer]:
    """What is measured, ours first; all others are compared with that."""
    few = 3 if len(plan.tasks) > LARGE else 7
    with chooser.using(code):
        yield "full pass: dates, slack, criticality", lambda: schedule(plan), 3 * few
        yield "the same, the plan read from its objects", lambda: schedule(replace(plan)), few
        yield from edits(plan)
    with chooser.using(None):
        yield "full pass in plain Python", lambda: schedule(plan), few
    if floor.is_there():
        yield "C, finish-to-start only, no summaries", floor.floor_pass(plan), 3 * few
    yield "NumPy by levels, early dates only", levels.levels_pass(plan), few
    if find_spec("networkx"):
        yield "networkx, longest path, no calendars", longest_path(plan), 1 if few < 7 else 3
    yield "naive Python, dates only", lambda: Baseline(plan).run(), 1
    if mpxj.is_there():
        yield "MPXJ, MicrosoftScheduler", mpxj.mpxj_pass(plan), few + 2


def edits(plan: Plan) -> Iterator[Peer]:
    """What-if of one task: in the middle of the plan, and where everything has to follow."""
    result = schedule(plan)
    leaves = [task for task in plan.tasks if task.parent is not None]
    critical = next(task for task in leaves if result[task.id].critical)
    late = leaves[-len(leaves) // 20]
    yield "what-if of a task with little behind it", lambda: reschedule(result, [longer(late)]), 9
    yield "what-if of one that moves the plan", lambda: reschedule(result, [longer(critical)]), 9
    added = Task(id="new", parent=critical.parent, duration=480)
    yield "one task more", lambda: reschedule(result, [added]), 5


def longer(task: Task) -> Task:
    """The task a day longer."""
    return replace(task, duration=task.duration + 480)


def longest_path(plan: Plan) -> Callable[[], object]:
    """The longest chain of durations, in a graph that networkx holds already."""
    networkx = import_module("networkx")
    durations = {task.id: task.duration for task in plan.tasks}
    graph = networkx.DiGraph()
    graph.add_nodes_from(durations)
    graph.add_weighted_edges_from(
        (link.predecessor, link.successor, durations[link.predecessor]) for link in plan.links
    )
    return lambda: networkx.dag_longest_path(graph)


if __name__ == "__main__":
    sys.exit(main())
