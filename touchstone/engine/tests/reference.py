"""A second, slow scheduler: fixed-point iteration over single minutes, no prefix sums, no ordering.

It knows what the property tests draw: all link types, working lags, start-no-earlier constraints, summaries.
"""

from touchstone.engine import Calendar, Link, LinkType, Plan, Task
from touchstone.engine.minutes import DAY, to_datetime, to_minutes


class Clock:
    """Steps through working minutes one at a time."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar

    def is_working(self, minute: int) -> bool:
        moment = to_datetime(minute)
        shifts = self.calendar.week[moment.weekday()] or ()
        for exception in self.calendar.exceptions:
            if exception.first <= moment.date() <= exception.last:
                shifts = exception.shifts
        return any(shift.start <= minute % DAY < shift.finish for shift in shifts)

    def next_start(self, minute: int) -> int:
        while not self.is_working(minute):
            minute += 1
        return minute

    def add(self, minute: int, work: int) -> int:
        step, offset = (1, 0) if work > 0 else (-1, -1)
        for _ in range(abs(work)):
            while not self.is_working(minute + offset):
                minute += step
            minute += step
        return minute


def reference_dates(plan: Plan) -> dict[object, tuple[int, int]]:
    """Start and finish minute of every leaf of the plan."""
    clock = Clock(plan.calendar)
    leaves = [task for task in plan.tasks if all(other.parent != task.id for other in plan.tasks)]
    start = to_minutes(plan.start)
    dates = {task.id: placed(clock, task, start) for task in leaves}
    moved = True
    while moved:
        moved = False
        for task in leaves:
            bounds = [bound(clock, plan, link, task, dates) for link in links_around(plan, task)]
            if task.constraint_date is not None:
                bounds.append(to_minutes(task.constraint_date))
            fresh = placed(clock, task, max(bounds, default=start))
            moved = moved or fresh != dates[task.id]
            dates[task.id] = fresh
    return dates


def placed(clock: Clock, task: Task, earliest: int) -> tuple[int, int]:
    begin = clock.next_start(earliest)
    return begin, clock.add(begin, task.duration)


def links_around(plan: Plan, task: Task) -> list[Link]:
    """Links into the task or a summary around it."""
    parents = {each.id: each.parent for each in plan.tasks}
    around, holder = set(), task.id
    while holder is not None:
        around.add(holder)
        holder = parents[holder]
    return [link for link in plan.links if link.successor in around]


def bound(clock: Clock, plan: Plan, link: Link, task: Task, dates: dict[object, tuple[int, int]]) -> int:
    """The start that a link asks of a task."""
    inside = leaves_inside(plan, link.predecessor)
    begin, end = min(dates[each][0] for each in inside), max(dates[each][1] for each in inside)
    moment = end if link.type in (LinkType.FS, LinkType.FF) else begin
    if link.type in (LinkType.FF, LinkType.SF):
        moment = clock.add(moment, -task.duration)
    moment = clock.add(moment, round(link.lag.value))
    return max(moment, to_minutes(plan.start)) if link.type is LinkType.FF else moment


def leaves_inside(plan: Plan, task_id: object) -> list[object]:
    children = [task.id for task in plan.tasks if task.parent == task_id]
    return [leaf for child in children for leaf in leaves_inside(plan, child)] or [task_id]
