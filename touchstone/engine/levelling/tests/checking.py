"""An independent look at levelled plans: minute by minute, from dates and calendars only."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable
from datetime import timedelta
from functools import lru_cache

from touchstone.engine import Calendar, Plan, Result, Timeline, to_minutes
from touchstone.engine.tests.tables import MONDAY

FIRST, LAST = to_minutes(MONDAY - timedelta(days=20)), to_minutes(MONDAY + timedelta(days=100))


def overloaded_minutes(plan: Plan, result: Result) -> dict[Hashable, list[int]]:
    """Per resource, the minutes at which tasks need more than there is.

    Knows assignments without delay that take the duration of their task, in their resource's own time.
    """
    calendars = {each.id: each for each in (*plan.calendars, plan.calendar)} | {None: plan.calendar}
    found = {}
    for resource in plan.resources:
        needed: Counter[int] = Counter()
        for task in plan.tasks:
            units = sum(round(1000 * each.units) for each in task.assignments if each.resource == resource.id)
            if units and task.id in result and result[task.id].percent_complete < 100:
                start = to_minutes(result[task.id].start)
                assert FIRST < start < to_minutes(result[task.id].finish) + 1 < LAST
                hours = working_minutes(calendars[resource.calendar])
                first = bisect_left(hours, start)
                for minute in hours[first : first + task.duration]:
                    needed[minute] += units
        limit = round(1000 * resource.max_units)
        found[resource.id] = [minute for minute, units in sorted(needed.items()) if units > limit]
    return {resource: minutes for resource, minutes in found.items() if minutes}


@lru_cache
def working_minutes(calendar: Calendar) -> tuple[int, ...]:
    """The minutes of work of some months."""
    position = Timeline(calendar).position
    return tuple(minute for minute in range(FIRST, LAST) if position(minute + 1) > position(minute))
