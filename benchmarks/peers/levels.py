"""The forward pass in NumPy, level by level: all tasks at once that wait for none of each other."""

from collections.abc import Callable

import numpy as np

from benchmarks.peers.floor import bare, prepared
from touchstone.engine import Plan
from touchstone.engine.sweeps import slots

APART = 10**9
"""Minutes between the shifts of two calendars, so that one search serves all calendars."""


def levels_pass(plan: Plan) -> Callable[[], int]:
    """Early dates of the leaves, all links finish-to-start; it answers the finish."""
    preparation = prepared(bare(plan))
    given = [np.array(each, dtype=np.int64) for each in preparation.given]
    first, before, calendars = given[slots.FIRST_BEFORE], given[slots.BEFORE], given[slots.CALENDARS]
    counts, bounds = np.diff(first), given[slots.FIRST_SHIFT]
    apart = np.repeat(np.arange(len(bounds) - 1) * APART, np.diff(bounds))
    starts, sums = np.minimum(given[slots.SHIFT_STARTS], APART // 2), given[slots.SHIFT_SUMS]
    moments, positions = starts + apart, sums + apart
    levels = [
        (tasks, np.concatenate([before[first[task] : first[task + 1]] for task in tasks]))
        for tasks in levels_of(given[slots.ORDER], first, before)
    ]
    offset, durations, begin = calendars * APART, given[slots.DURATIONS], given[slots.SCALARS][2]

    def run() -> int:
        finish = np.zeros(len(counts), dtype=np.int64)
        for tasks, leaders in levels:
            bound = np.full(len(tasks), begin)
            if len(leaders):
                edges = np.concatenate(([0], np.cumsum(counts[tasks])[:-1]))
                bound = np.maximum(begin, np.maximum.reduceat(finish[leaders], edges))
            shift = np.searchsorted(moments, bound + offset[tasks], side="right") - 1
            end = np.minimum(sums[shift] + bound - starts[shift], sums[shift + 1]) + durations[tasks]
            shift = np.searchsorted(positions, end + offset[tasks]) - 1
            finish[tasks] = np.where(durations[tasks] > 0, starts[shift] + end - sums[shift], bound)
        return int(finish.max())

    return run


def levels_of(order: np.ndarray, first: np.ndarray, before: np.ndarray) -> list[np.ndarray]:
    """The tasks by how many stand before them in the longest chain."""
    depth = np.zeros(len(order), dtype=np.int64)
    for task in order:
        leaders = before[first[task] : first[task + 1]]
        if len(leaders):
            depth[task] = depth[leaders].max() + 1
    return [np.flatnonzero(depth == level) for level in range(int(depth.max()) + 1)]
