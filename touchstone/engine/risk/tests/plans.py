"""Plans in which a minute is a unit of time: work goes on around the clock."""

from datetime import datetime
from itertools import pairwise

from touchstone.engine import Calendar, Link, Plan, Shift, Task

MIDNIGHT = datetime(2026, 3, 2)
DAY_AND_NIGHT = Calendar("always", week=((Shift(0, 1440),),) * 7)


def network(durations: dict[str, int], *links: Link) -> Plan:
    """Tasks by name and minutes."""
    tasks = tuple(Task(id=name, duration=minutes) for name, minutes in durations.items())
    return Plan(start=MIDNIGHT, calendar=DAY_AND_NIGHT, tasks=tasks, links=links)


def chain(count: int, minutes: int) -> Plan:
    """Tasks ``0`` to ``count - 1``, one after the other."""
    names = [str(number) for number in range(count)]
    links = (Link(one, other) for one, other in pairwise(names))
    return network(dict.fromkeys(names, minutes), *links)
