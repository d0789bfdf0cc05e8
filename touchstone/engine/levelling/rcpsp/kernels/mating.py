"""How two orders make a third."""

import numpy as np

from touchstone.engine.levelling.rcpsp.arrays import Array, Arrays, Floats, Scratch
from touchstone.engine.levelling.rcpsp.kernels.compiling import compiled


@compiled
def cross_at_two_points(mother: Array, father: Array, child: Array, taken: Array) -> None:
    """Head and tail in the mother's order, the middle in the father's (Hartmann 1998)."""
    size = len(mother)
    one, other = np.random.randint(0, size + 1), np.random.randint(0, size + 1)
    if one > other:
        one, other = other, one
    taken[:] = 0
    for place in range(one):
        child[place] = mother[place]
        taken[mother[place]] = 1
    filled = one
    for activity in father:
        if filled == other:
            break
        if not taken[activity]:
            child[filled] = activity
            taken[activity] = 1
            filled += 1
    for activity in mother:
        if not taken[activity]:
            child[filled] = activity
            filled += 1


@compiled
def cross_at_peaks(
    arrays: Arrays, starts: Array, parents: tuple[Array, Array], child: Array, scratch: Scratch
) -> None:
    """What runs while the mother's resources are busiest stays together; the rest is in the father's order.

    After the peak crossover of Valls, Ballestín & Quintanilla (2008), with a threshold drawn each time.
    """
    mother, father = parents
    size, use = len(mother), scratch.use
    in_peak = scratch.rows[0]
    measure_use(arrays, starts, use)
    makespan = 0
    highest = 0.0
    for activity in range(size):
        makespan = max(makespan, starts[activity] + arrays.durations[activity])
    for moment in range(makespan):
        highest = max(highest, use[moment])
    threshold = highest * (0.5 + 0.5 * np.random.random())
    for activity in range(size):
        in_peak[activity] = 0
        for moment in range(starts[activity], starts[activity] + arrays.durations[activity]):
            if use[moment] >= threshold:
                in_peak[activity] = 1
                break
    merge_peaks(mother, father, child, in_peak)


@compiled
def measure_use(arrays: Arrays, starts: Array, use: Floats) -> None:
    """The sum over resources of the share that is in use, at each moment."""
    use[:] = 0.0
    for activity in range(len(starts)):
        share = 0.0
        for place in range(arrays.first_demand[activity], arrays.first_demand[activity + 1]):
            share += arrays.units[place] / arrays.capacities[arrays.resources[place]]
        for moment in range(starts[activity], starts[activity] + arrays.durations[activity]):
            use[moment] += share


@compiled
def merge_peaks(mother: Array, father: Array, child: Array, in_peak: Array) -> None:
    """Activities of peaks keep the mother's places, the others fill the gaps in the father's order."""
    place = 0
    for slot in range(len(mother)):
        if in_peak[mother[slot]]:
            child[slot] = mother[slot]
            continue
        while in_peak[father[place]]:
            place += 1
        child[slot] = father[place]
        place += 1


@compiled
def shift_some(order: Array, chance: float) -> None:
    """Take activities out and put them in elsewhere, again with each ``chance``; waits may break."""
    size = len(order)
    while np.random.random() < chance:
        source, target = np.random.randint(0, size), np.random.randint(0, size)
        activity = order[source]
        step = 1 if source < target else -1
        for place in range(source, target, step):
            order[place] = order[place + step]
        order[target] = activity
