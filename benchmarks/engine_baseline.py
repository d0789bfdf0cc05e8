"""What one would write first: dates as datetimes, working time counted day by day.

Forward and backward pass over the same plans, without slack, summaries, progress, reasons or reports.
"""

from collections import defaultdict
from datetime import datetime, timedelta
from graphlib import TopologicalSorter

from touchstone.engine import Calendar, Link, LinkType, Plan, Task

Spans = list[tuple[datetime, datetime]]


def shifts_on(calendar: Calendar, midnight: datetime) -> Spans:
    """The shifts that begin on a day."""
    shifts = calendar.week[midnight.weekday()] or ()
    for exception in calendar.exceptions:
        if exception.first <= midnight.date() <= exception.last:
            shifts = exception.shifts
    return [
        (midnight + timedelta(minutes=shift.start), midnight + timedelta(minutes=shift.finish))
        for shift in shifts
    ]


def add(calendar: Calendar, moment: datetime, minutes: int) -> datetime:
    """Forward through working time, shift by shift."""
    left = timedelta(minutes=minutes)
    day = datetime(moment.year, moment.month, moment.day) - timedelta(days=1)  # noqa: DTZ001 (wall clock)
    while True:
        for start, finish in shifts_on(calendar, day):
            begin = max(start, moment)
            if begin < finish:
                if finish - begin >= left:
                    return begin + left
                left -= finish - begin
        day += timedelta(days=1)


def subtract(calendar: Calendar, moment: datetime, minutes: int) -> datetime:
    """Backward through working time, shift by shift."""
    left = timedelta(minutes=minutes)
    day = datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001 (wall clock)
    while True:
        for start, finish in reversed(shifts_on(calendar, day)):
            end = min(finish, moment)
            if start < end:
                if end - start >= left:
                    return end - left
                left -= end - start
        day -= timedelta(days=1)


class Baseline:
    """Early and late dates of the leaves of a plan."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        calendars = {each.id: each for each in (*plan.calendars, plan.calendar)}
        self.calendars = {
            task.id: calendars[plan.calendar.id if task.calendar is None else task.calendar]
            for task in plan.tasks
        }
        self.tasks = {task.id: task for task in plan.tasks if task.parent is not None}
        self.into: dict[object, list[Link]] = defaultdict(list)
        self.out: dict[object, list[Link]] = defaultdict(list)
        for link in plan.links:
            self.into[link.successor].append(link)
            self.out[link.predecessor].append(link)
        self.early: dict[object, tuple[datetime, datetime]] = {}
        self.late: dict[object, tuple[datetime, datetime]] = {}

    def run(self) -> datetime:
        """Both passes; the finish of the plan."""
        before = {task_id: [link.predecessor for link in self.into[task_id]] for task_id in self.tasks}
        order = list(TopologicalSorter(before).static_order())
        for task_id in order:
            self.place(self.tasks[task_id])
        finish = max(finish for _, finish in self.early.values())
        for task_id in reversed(order):
            self.place_late(self.tasks[task_id], finish)
        return finish

    def moved(self, task: Task, moment: datetime, minutes: float) -> datetime:
        calendar = self.calendars[task.id]
        if minutes < 0:
            return subtract(calendar, moment, round(-minutes))
        return add(calendar, moment, round(minutes)) if minutes else moment

    def place(self, task: Task) -> None:
        bounds = [self.plan.start]
        for link in self.into[task.id]:
            start, finish = self.early[link.predecessor]
            moment = finish if link.type in (LinkType.FS, LinkType.FF) else start
            if link.type in (LinkType.FF, LinkType.SF):
                moment = self.moved(task, moment, -task.duration)
            bounds.append(self.moved(task, moment, link.lag.value))
        begin = add(self.calendars[task.id], max(bounds), 0)
        self.early[task.id] = begin, add(self.calendars[task.id], begin, task.duration)

    def place_late(self, task: Task, limit: datetime) -> None:
        for link in self.out[task.id]:
            start, finish = self.late[link.successor]
            moment = finish if link.type in (LinkType.FF, LinkType.SF) else start
            moment = self.moved(self.tasks[link.successor], moment, -link.lag.value)
            if link.type in (LinkType.SS, LinkType.SF):
                moment = self.moved(task, moment, task.duration)
            limit = min(limit, moment)
        finish = subtract(self.calendars[task.id], limit, 0)
        self.late[task.id] = subtract(self.calendars[task.id], finish, task.duration), finish
