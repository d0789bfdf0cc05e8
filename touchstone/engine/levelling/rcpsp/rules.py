"""Schedules in an instant: the serial scheme with priority rules, in plain Python."""

from collections.abc import Callable
from heapq import heapify, heappop, heappush

from touchstone.engine.levelling.profile import Profile
from touchstone.engine.levelling.rcpsp.instance import Instance

Rule = Callable[[Instance], list[float]]


def tails_of(instance: Instance) -> list[int]:
    """The shortest time from the start of each activity to the end of the project."""
    tails = list(instance.durations)
    for activity in reversed(instance.order):
        for wait in instance.after[activity]:
            tails[activity] = max(tails[activity], wait.span + tails[wait.successor])
    return tails


def heads_of(instance: Instance) -> list[int]:
    """The earliest start of each activity without any resource."""
    heads = list(instance.releases) or [0] * instance.size
    for activity in instance.order:
        for wait in instance.before[activity]:
            heads[activity] = max(heads[activity], heads[wait.predecessor] + wait.span)
    return heads


def latest_start(instance: Instance) -> list[float]:
    """LST: who has the longest way to the end goes first."""
    return [-tail for tail in tails_of(instance)]


def latest_finish(instance: Instance) -> list[float]:
    """LFT: who must be over first goes first."""
    return [span - tail for span, tail in zip(instance.durations, tails_of(instance), strict=True)]


def most_successors(instance: Instance) -> list[float]:
    """MTS: who has most activities behind it, near or far, goes first."""
    behind = [0] * instance.size  # a set of activities as the bits of one number
    for activity in reversed(instance.order):
        for wait in instance.after[activity]:
            behind[activity] |= behind[wait.successor] | 1 << wait.successor
    return [-each.bit_count() for each in behind]


RULES: tuple[Rule, ...] = (latest_finish, latest_start, most_successors)


def place_by_priority(instance: Instance, priority: list[float]) -> list[int]:
    """Of the activities that wait for nobody, place the one with the lowest number first; answers starts."""
    earliest = list(instance.releases) or [0] * instance.size
    missing = [len(into) for into in instance.before]
    ready = [(priority[activity], activity) for activity, count in enumerate(missing) if not count]
    heapify(ready)
    profiles = [Profile() for _ in instance.capacities]
    starts = [0] * instance.size
    while ready:
        _, activity = heappop(ready)
        starts[activity] = start = find_start(instance, profiles, activity, earliest[activity])
        for wait in instance.after[activity]:
            follower = wait.successor
            earliest[follower] = max(earliest[follower], start + wait.span)
            missing[follower] -= 1
            if not missing[follower]:
                heappush(ready, (priority[follower], follower))
    return starts


def find_start(instance: Instance, profiles: list[Profile], activity: int, start: int) -> int:
    """Occupy the resources at the first moment at which all of them have room."""
    duration = instance.durations[activity]
    needs = [(resource, units) for resource, units in enumerate(instance.demands[activity]) if units]
    while duration:
        moved = start
        for resource, units in needs:
            room = instance.capacities[resource] - units
            over = profiles[resource].first_over(moved, moved + duration, room)
            while over is not None:
                moved = profiles[resource].first_under(over, room) or over
                over = profiles[resource].first_over(moved, moved + duration, room)
        if moved == start:
            break
        start = moved
    for resource, units in needs:
        profiles[resource].add(start, start + duration, units)
    return start
