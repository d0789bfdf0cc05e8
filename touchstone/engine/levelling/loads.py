"""How busy each resource is on each day."""

from collections import defaultdict
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import date, timedelta

from touchstone.engine.levelling.demand import UNIT, Demand
from touchstone.engine.levelling.overloads import entries_of
from touchstone.engine.minutes import DAY, EPOCH
from touchstone.engine.result import Result
from touchstone.engine.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Load:
    """A resource's day, in minutes of work: what tasks need, and what there is."""

    day: date
    work: float
    capacity: float


def daily_loads(result: Result) -> dict[Hashable, tuple[Load, ...]]:
    """Per resource of the plan, the days on which it has work, in order; empty for a plan without dates."""
    if result.computation is None:
        return {}
    demand = Demand(result.plan, result.computation)
    loads: dict[Hashable, tuple[Load, ...]] = {}
    for resource, entries in enumerate(entries_of(demand, result)):
        timeline, work = demand.timelines[resource], defaultdict[int, int](int)
        for _, start, finish, units in entries:
            for day, minutes in by_day(timeline, start, finish):
                work[day] += minutes * units
        loads[demand.ids[resource]] = tuple(
            Load(
                day=(EPOCH + timedelta(days=day)).date(),
                work=work[day] / UNIT,
                capacity=minutes_of(timeline, day) * demand.limits[resource] / UNIT,
            )
            for day in sorted(work)
        )
    return loads


def by_day(timeline: Timeline, start: int, finish: int) -> list[tuple[int, int]]:
    """Days (since 1970) and the working minutes of each, between two positions."""
    found = []
    while start < finish:
        day = timeline.starting(start) // DAY
        end = min(finish, timeline.position((day + 1) * DAY))
        found.append((day, end - start))
        start = end
    return found


def minutes_of(timeline: Timeline, day: int) -> int:
    """The working minutes of a day."""
    return timeline.work_between(day * DAY, (day + 1) * DAY)
