"""From an instance to a schedule and a bound: rules at once, then search and proof side by side."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import inf
from threading import Thread

from touchstone.engine.levelling.rcpsp.bounds import lower_bound
from touchstone.engine.levelling.rcpsp.incumbent import Incumbent, Progress
from touchstone.engine.levelling.rcpsp.instance import Instance
from touchstone.engine.levelling.rcpsp.rules import RULES, place_by_priority

LOOK, GRACE = 0.02, 0.3
"""Seconds between two looks at the searchers, and how long each may take to end."""
ALONE = 0.4
"""The share of the time that goes to evolution, before proof, where both have one thread."""


class Outcome(StrEnum):
    """What is known of the schedule."""

    OPTIMAL = "optimal"
    """No schedule is shorter."""
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    """There is none; ``Solution.impossible`` names the activities."""


@dataclass(frozen=True)
class Solution:
    """starts: of each activity; empty when infeasible. bound: no schedule is shorter than this."""

    outcome: Outcome
    starts: tuple[int, ...]
    makespan: int
    bound: int
    seconds: float
    impossible: tuple[int, ...] = ()


def solve(
    instance: Instance,
    *,
    seconds: float = 10.0,
    workers: int = 2,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    seed: int = 1,
) -> Solution:
    """The shortest schedule found within the time; never longer than the priority rules give.

    seconds: of the clock; 0 answers with the rules alone.
    workers: threads to use. cancelled: asked often, from several threads; True ends the search.
    """
    if instance.impossible:
        return Solution(Outcome.INFEASIBLE, (), 0, 0, 0.0, instance.impossible)
    schedules = [place_by_priority(instance, rule(instance)) for rule in RULES]
    incumbent = Incumbent(
        instance,
        min(schedules, key=instance.finish_of),
        lower_bound(instance),
        seconds=seconds,
        progress=progress,
        cancelled=cancelled,
    )
    if not incumbent.is_over():
        search(incumbent, workers, seed)
    outcome = Outcome.OPTIMAL if incumbent.is_closed else Outcome.FEASIBLE
    return Solution(outcome, incumbent.starts, incumbent.makespan, incumbent.bound, incumbent.elapsed)


def search(incumbent: Incumbent, workers: int, seed: int) -> None:
    """Evolution beside proof, or before it; what is still compiling at the end is left behind."""
    failures: list[BaseException] = []

    def evolve() -> None:
        from touchstone.engine.levelling.rcpsp.evolution import Evolution

        seconds = incumbent.left * ALONE if workers == 1 else inf
        Evolution(incumbent, seed=seed).run(seconds)
        if workers == 1:
            prove()

    def prove() -> None:
        from touchstone.engine.levelling.rcpsp.proof import Proof

        Proof(incumbent, workers=max(1, workers - 1), seed=seed).run()

    def guarded(work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as failure:  # noqa: BLE001 (raised again by the caller's thread)
            failures.append(failure)
            incumbent.stop()

    searchers = (evolve,) if workers == 1 else (evolve, prove)
    threads = [Thread(target=guarded, args=(work,), daemon=True) for work in searchers]
    for thread in threads:
        thread.start()
    for thread in threads:
        while thread.is_alive() and not incumbent.is_over():
            thread.join(LOOK)
        thread.join(GRACE)
    if failures:
        raise failures[0]
