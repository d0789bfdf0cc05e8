"""Lower bounds on the makespan that cost next to nothing."""

from itertools import accumulate

from touchstone.engine.levelling.rcpsp.instance import Instance
from touchstone.engine.levelling.rcpsp.rules import heads_of, tails_of

MOST_FOR_ENERGY = 400
"""Activities up to which every pair of earliest start and remaining time is tried."""


def lower_bound(instance: Instance) -> int:
    """The best of critical path and energy."""
    heads, tails = heads_of(instance), tails_of(instance)
    longest = max((head + tail for head, tail in zip(heads, tails, strict=True)), default=0)
    if instance.size > MOST_FOR_ENERGY:
        return max([longest, *(plain_energy(instance, each) for each in range(len(instance.capacities)))])
    return max(
        [longest, *(energy_bound(instance, each, heads, tails) for each in range(len(instance.capacities)))]
    )


def plain_energy(instance: Instance, resource: int) -> int:
    """The whole work of a resource, spread over all it has."""
    work = sum(
        duration * row[resource] for duration, row in zip(instance.durations, instance.demands, strict=True)
    )
    return divide_up(work, instance.capacities[resource])


def energy_bound(instance: Instance, resource: int, heads: list[int], tails: list[int]) -> int:
    """Work that cannot begin before one moment and has to be followed by some time, between the two.

    For each earliest start, the activities not before it are added by falling rest behind them.
    """
    capacity = instance.capacities[resource]
    users = [
        number for number, row in enumerate(instance.demands) if row[resource] * instance.durations[number]
    ]
    users.sort(key=lambda number: instance.durations[number] - tails[number])
    rests = {number: tails[number] - instance.durations[number] for number in users}
    best = 0
    for head in {heads[number] for number in users}:
        inside = [number for number in users if heads[number] >= head]
        works = accumulate(
            instance.durations[number] * instance.demands[number][resource] for number in inside
        )
        for number, work in zip(inside, works, strict=True):
            best = max(best, head + divide_up(work, capacity) + rests[number])
    return best


def divide_up(work: int, capacity: int) -> int:
    """Division, rounded up; nothing where there is no capacity."""
    return -(-work // capacity) if capacity else 0
