"""The serial scheme: one activity after the other, each as early as waits and resources allow."""

from touchstone.engine.levelling.rcpsp.arrays import Array, Arrays
from touchstone.engine.levelling.rcpsp.kernels.compiling import compiled


@compiled
def place_in_order(arrays: Arrays, order: Array, free: Array, starts: Array) -> int:
    """Fill ``starts``; answers the makespan. ``order`` respects the waits, ``free`` is scratch."""
    for resource in range(len(arrays.capacities)):
        free[resource, :] = arrays.capacities[resource]
    makespan = 0
    for activity in order:
        start = arrays.releases[activity]
        for place in range(arrays.first_before[activity], arrays.first_before[activity + 1]):
            bound = starts[arrays.before[place]] + arrays.spans[place]
            if bound > start:
                start = bound
        duration = arrays.durations[activity]
        if duration:
            start = find_room(arrays, activity, start, free)
            for place in range(arrays.first_demand[activity], arrays.first_demand[activity + 1]):
                free[arrays.resources[place], start : start + duration] -= arrays.units[place]
        starts[activity] = start
        if start + duration > makespan:
            makespan = start + duration
    return makespan


@compiled
def find_room(arrays: Arrays, activity: int, start: int, free: Array) -> int:
    """The earliest start from which all resources have room for the whole duration."""
    duration = arrays.durations[activity]
    first, last = arrays.first_demand[activity], arrays.first_demand[activity + 1]
    place, agreed = first, 0
    while agreed < last - first:
        resource, units = arrays.resources[place], arrays.units[place]
        moment = start + duration - 1
        while moment >= start and free[resource, moment] >= units:
            moment -= 1
        if moment >= start:
            start = moment + 1
            agreed = 0
        else:
            agreed += 1
            place = place + 1 if place + 1 < last else first
    return start


@compiled
def sort_by(keys: Array, order: Array, counts: Array) -> None:
    """Fill ``order`` with the activities by ascending key, lower numbers first among equals."""
    counts[:] = 0
    for key in keys:
        counts[key + 1] += 1
    for value in range(1, len(counts)):
        counts[value] += counts[value - 1]
    for activity in range(len(keys)):
        order[counts[keys[activity]]] = activity
        counts[keys[activity]] += 1


@compiled
def respect_waits(arrays: Arrays, order: Array, rows: Array) -> None:
    """Move up what has to stand before an activity of the order, as little as possible."""
    placed, stack, sorted_order = rows[0], rows[1], rows[2]
    placed[:] = 0
    filled = 0
    for wanted in order:
        if placed[wanted]:
            continue
        stack[0], depth = wanted, 1
        while depth:
            activity = stack[depth - 1]
            missing = -1
            for place in range(arrays.first_before[activity], arrays.first_before[activity + 1]):
                if not placed[arrays.before[place]]:
                    missing = arrays.before[place]
                    break
            if missing >= 0:
                stack[depth] = missing
                depth += 1
            else:
                placed[activity] = 1
                sorted_order[filled] = activity
                filled += 1
                depth -= 1
    order[:] = sorted_order
