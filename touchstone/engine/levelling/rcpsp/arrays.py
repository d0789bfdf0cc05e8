"""An instance as flat arrays in topological numbering, and its mirror in which time runs backwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from touchstone.engine.levelling.rcpsp.instance import Instance

Array = np.ndarray[Any, np.dtype[np.int32]]
Floats = np.ndarray[Any, np.dtype[np.float64]]


class Arrays(NamedTuple):
    """What the kernels read of one direction.

    Predecessors of activity j stand in ``before[first_before[j]:first_before[j+1]]``, demands likewise.
    ``plain`` is 1 when every wait is at least the duration of its predecessor, so that any order by start or
    by finish respects the waits.
    """

    durations: Array
    releases: Array
    first_before: Array
    before: Array
    spans: Array
    first_demand: Array
    resources: Array
    units: Array
    capacities: Array
    horizon: int
    plain: int


class Project(NamedTuple):
    """Both directions; activity k of the backward one is activity ``size - 1 - k`` of the forward one."""

    forward: Arrays
    backward: Arrays


class Scratch(NamedTuple):
    """Memory that kernels use again and again: room per resource and moment, rows of activities, counters."""

    free: Array
    rows: Array
    counts: Array
    use: Floats


class People(NamedTuple):
    """A population: starts by person and activity, and the makespan of each person."""

    starts: Array
    lengths: Array


@dataclass(frozen=True)
class Packed:
    """The project, and ``order[k]``: the activity of the instance with number k in it."""

    order: list[int]
    project: Project

    def unpack(self, starts: Array) -> list[int]:
        """Starts in the numbering of the instance."""
        unpacked = [0] * len(self.order)
        for number, activity in enumerate(self.order):
            unpacked[activity] = int(starts[number])
        return unpacked

    def pack(self, starts: Sequence[int]) -> Array:
        """Starts in the numbering of the arrays."""
        return np.array([starts[activity] for activity in self.order], dtype=np.int32)

    def scratch(self) -> Scratch:
        """Memory for the kernels of this project."""
        arrays = self.project.forward
        return Scratch(
            free=np.zeros((len(arrays.capacities), arrays.horizon + 1), dtype=np.int32),
            rows=np.zeros((11, len(self.order)), dtype=np.int32),
            counts=np.zeros(3 * arrays.horizon + 2, dtype=np.int32),
            use=np.zeros(arrays.horizon + 1),
        )


def pack(instance: Instance) -> Packed:
    """The arrays of an instance, in topological numbering."""
    order = instance.order
    number_of = {activity: number for number, activity in enumerate(order)}
    last = instance.size - 1
    durations = [instance.durations[activity] for activity in order]
    demands = [instance.demands[activity] for activity in order]
    releases = [instance.releases[activity] if instance.releases else 0 for activity in order]
    waits = [(number_of[each.predecessor], number_of[each.successor], each.span) for each in instance.waits]
    mirrored = [
        (last - after, last - before, span + durations[after] - durations[before])
        for before, after, span in waits
    ]
    plain = all(span >= durations[before] for before, _, span in waits)
    settings = (instance.capacities, longest(instance), plain)
    project = Project(
        to_arrays(durations, releases, waits, demands, settings),
        to_arrays(durations[::-1], [0] * len(order), mirrored, demands[::-1], settings),
    )
    return Packed(order, project)


def longest(instance: Instance) -> int:
    """An end that no schedule of the serial scheme passes, in either direction: all in a row with gaps."""
    gaps = sum(max(0, wait.span - instance.durations[wait.predecessor]) for wait in instance.waits)
    return max(instance.releases, default=0) + sum(instance.durations) + gaps + 1


def to_arrays(
    durations: list[int],
    releases: list[int],
    waits: list[tuple[int, int, int]],
    demands: list[tuple[int, ...]],
    settings: tuple[tuple[int, ...], int, bool],
) -> Arrays:
    """The compressed rows of waits and demands."""
    into: list[list[tuple[int, int]]] = [[] for _ in durations]
    for before, after, span in waits:
        into[after].append((before, span))
    needs = [[(resource, units) for resource, units in enumerate(row) if units] for row in demands]
    capacities, horizon, plain = settings
    return Arrays(
        numbers(durations),
        numbers(releases),
        numbers(offsets(into)),
        numbers([before for row in into for before, _ in row]),
        numbers([span for row in into for _, span in row]),
        numbers(offsets(needs)),
        numbers([resource for row in needs for resource, _ in row]),
        numbers([units for row in needs for _, units in row]),
        numbers(list(capacities)),
        horizon,
        int(plain),
    )


def offsets(rows: list[list[tuple[int, int]]]) -> list[int]:
    """Where each row begins when all stand in one list, and where the last one ends."""
    sums = [0]
    for row in rows:
        sums.append(sums[-1] + len(row))
    return sums


def numbers(values: list[int]) -> Array:
    """An array of the one integer type that the kernels are compiled for."""
    return np.array(values, dtype=np.int32)
