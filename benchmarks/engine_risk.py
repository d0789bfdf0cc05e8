"""How long a simulation of 1,000 tasks and 10,000 runs takes on one core, and what of it drawing is."""

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from statistics import median

from benchmarks.engine_plans import DEMANDING, LIKE_REAL, Mix, draw_plan
from touchstone.engine import Plan, reschedule, schedule
from touchstone.engine.minutes import to_minutes
from touchstone.engine.risk import Simulation, Uncertainty, find_sensitivities, simulate, spread_of
from touchstone.engine.risk.sensitivity import drawn_durations

TASKS, LINKS, RUNS, REPEATS = 1_000, 3_000, 10_000, 5
AIM_SECONDS = 1.0
RUNS_BY_ENGINE = 200


@dataclass(frozen=True)
class Figure:
    """One line of the table: CPU seconds, best and median."""

    name: str
    best: float
    median: float


def main() -> int:
    """Print the table; 1 when a plan like real ones misses the aim."""
    print(f"{TASKS:,} tasks, {LINKS:,} links, three calendars, {RUNS:,} runs; CPU seconds, best and median")
    best = measure_mix(LIKE_REAL)
    measure_mix(DEMANDING)
    print(f"\ncold start (compile or load, then ten runs, in a process of its own): {cold_start():.1f} s")
    if best > AIM_SECONDS:
        print(f"\nA simulation takes {best:.2f} s; the aim is {AIM_SECONDS}.")
    return int(best > AIM_SECONDS)


def measure_mix(mix: Mix) -> float:
    """Print the figures for one kind of plan; the simulation in seconds."""
    plan = draw_plan(TASKS, LINKS, mix)
    uncertainty = Uncertainty(estimates=spread_of(plan.tasks))
    simulation = simulate(plan, uncertainty, runs=100)
    assert simulation.together
    whole = measure("simulate: everything", lambda: simulate(plan, uncertainty, runs=RUNS))
    certain = Uncertainty()
    simulation = simulate(plan, uncertainty, runs=RUNS)
    figures = [
        whole,
        measure("  of it without drawing (nothing varies)", lambda: simulate(plan, certain, runs=RUNS)),
        measure("drawing alone", lambda: drawn_durations(simulation)),
        measure("sensitivities without Kendall", lambda: sensitivities(simulation, with_kendall=False), 2),
        measure("sensitivities with Kendall", lambda: sensitivities(simulation, with_kendall=True), 1),
        by_engine(plan, simulation),
    ]
    print(f"\n{mix.name}")
    for figure in figures:
        ratio = figure.best / whole.best
        print(f"  {figure.name:<62}{figure.best:>9.2f}{figure.median:>9.2f}   ×{ratio:.2f}")
    return whole.best


def sensitivities(simulation: Simulation, *, with_kendall: bool) -> object:
    return find_sensitivities(simulation, with_kendall=with_kendall)


def by_engine(plan: Plan, simulation: Simulation) -> Figure:
    """What as many runs would take through the engine's own passes, from some of them; dates must agree."""
    result, ids = schedule(plan), list(simulation.result)
    by_id = {task.id: task for task in plan.tasks}
    drawn = drawn_durations(simulation)[:, :RUNS_BY_ENGINE].T.tolist()
    begin = time.process_time()
    for run, minutes in enumerate(drawn):
        tasks = [
            replace(by_id[ids[number]], duration=duration)
            for number, duration in zip(simulation.draws.task, minutes, strict=True)
        ]
        finish = reschedule(result, tasks).finish
        assert finish is not None
        assert to_minutes(finish) == simulation.finish.minutes[run]
    taken = (time.process_time() - begin) * RUNS / RUNS_BY_ENGINE
    return Figure(f"{RUNS:,} times reschedule, from {RUNS_BY_ENGINE}", taken, taken)


def measure(name: str, work: Callable[[], object], repeats: int = REPEATS) -> Figure:
    times = [timed(work) for _ in range(repeats)]
    return Figure(name, min(times), median(times))


def timed(work: Callable[[], object]) -> float:
    """CPU seconds: other processes on the machine do not count."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def cold_start() -> float:
    """Wall seconds of a process that imports everything and simulates two tasks."""
    code = (
        "from datetime import datetime; from touchstone.engine import *; "
        "from touchstone.engine.risk import *; tasks = Task(id=1, duration=9), Task(id=2); "
        "plan = Plan(start=datetime(2026, 3, 2), tasks=tasks, links=(Link(1, 2),));"
        "simulate(plan, Uncertainty(estimates={1: Uniform(1, 9)}), runs=10)"
    )
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - begin


if __name__ == "__main__":
    sys.exit(main())
