"""Finds where resources do more than they can, from nothing but the dates of a result."""

from touchstone.engine.levelling.demand import UNIT, Demand
from touchstone.engine.levelling.profile import Profile
from touchstone.engine.levelling.wording import Overload
from touchstone.engine.minutes import to_datetime
from touchstone.engine.plan import Plan
from touchstone.engine.result import Result

Entry = tuple[int, int, int, int]
"""Task number, from, to (positions on the resource's timeline), units."""


def find_overloads(plan: Plan, result: Result) -> tuple[Overload, ...]:
    """Every stretch in which tasks need more of a resource than there is, by resource and time."""
    computation = result.computation
    if computation is None:
        return ()
    demand = Demand(plan, computation)
    found: list[Overload] = []
    for resource, entries in enumerate(entries_of(demand, result)):
        found += overloads_of(demand, resource, entries)
    return tuple(found)


def entries_of(demand: Demand, result: Result) -> list[list[Entry]]:
    """Per resource, who is on it from when to when. What is finished no longer counts."""
    computation = demand.computation
    dates, exits = computation.dates, computation.network.exits
    entries: list[list[Entry]] = [[] for _ in demand.ids]
    for number, needs in demand.needs.items():
        if number in computation.parameters.finished:
            continue
        start, finish = dates.start[exits[number]], dates.finish[exits[number]]
        for need in needs:
            for begin, end in demand.occupied(number, need, start, finish):
                entries[need.resource].append((number, begin, end, need.units))
    return entries


def overloads_of(demand: Demand, resource: int, entries: list[Entry]) -> list[Overload]:
    """The overloads of one resource; steps that follow each other with the same tasks are one."""
    profile = Profile()
    for _, start, finish, units in entries:
        profile.add(start, finish, units)
    limit = demand.limits[resource]
    found: list[Overload] = []
    stretches: list[list[int]] = []
    for start, finish, load in profile.steps():
        if load <= limit:
            continue
        if stretches and stretches[-1][1] == start:
            stretches[-1][1], stretches[-1][2] = finish, max(load, stretches[-1][2])
        else:
            stretches.append([start, finish, load])
    for start, finish, load in stretches:
        found.append(describe(demand, resource, (start, finish, load), entries))
    return found


def describe(demand: Demand, resource: int, stretch: tuple[int, int, int], entries: list[Entry]) -> Overload:
    """An overload in the words of the plan."""
    start, finish, load = stretch
    timeline, ids = demand.timelines[resource], demand.computation.network.ids
    numbers = sorted({number for number, begin, end, _ in entries if begin < finish and end > start})
    return Overload(
        resource=demand.ids[resource],
        start=to_datetime(timeline.starting(start)),
        finish=to_datetime(timeline.finishing(finish)),
        units=load / UNIT,
        max_units=demand.limits[resource] / UNIT,
        tasks=tuple(ids[number] for number in numbers),
    )
