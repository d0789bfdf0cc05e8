"""In what time a task is done: a calendar, the clock, the times of its resources, in one piece or several."""

from collections.abc import Hashable
from dataclasses import dataclass

from touchstone.engine.assigned_work import AssignedWork, Part
from touchstone.engine.assignment import Assignment, Contour
from touchstone.engine.calendar import SAME_AS_BASE, Calendar
from touchstone.engine.plan import Plan
from touchstone.engine.split_work import SplitWork
from touchstone.engine.task import Task
from touchstone.engine.timeline import ElapsedTime, Timeline, WorkTime, shared_timeline, timeline_of

AVERAGE_UNITS = {
    Contour.FLAT: 1.0,
    Contour.BACK_LOADED: 0.6,
    Contour.FRONT_LOADED: 0.6,
    Contour.DOUBLE_PEAK: 0.5,
    Contour.EARLY_PEAK: 0.5,
    Contour.LATE_PEAK: 0.5,
    Contour.BELL: 0.5,
    Contour.TURTLE: 0.7,
}
"""The share of its units that a contoured assignment uses on average, as in Microsoft Project."""


@dataclass(frozen=True, slots=True)
class WorkingTimes:
    """Timelines of a plan: of its calendars by id (None is the plan's), and of its resources by theirs."""

    timelines: dict[Hashable, Timeline]
    calendars: dict[Hashable, Calendar]
    resources: dict[Hashable, Calendar]

    def time_of(self, task: Task) -> WorkTime | None:
        """What a task's work is counted in; None when its calendar, or the plan's, says it all."""
        calendar = self.timelines[task.calendar]
        if task.elapsed:
            return ElapsedTime(calendar)
        if not task.duration or not (task.assignments or task.pieces):
            return None
        work = self.assigned_time(task, calendar)
        if len(task.pieces) > 1:
            lengths = tuple((piece.work, piece.gap) for piece in task.pieces)
            return SplitWork(calendar, work or calendar, task.duration, lengths)
        return work

    def assigned_time(self, task: Task, calendar: Timeline) -> AssignedWork | None:
        """The time in which a task's resources do it; None when they work as its calendar does."""
        if task.calendar is not None and task.ignores_resource_calendars:
            times = [calendar] * len(task.assignments)
        else:
            times = [self.resource_time(task, assignment) for assignment in task.assignments]
        parts = tuple(
            Part(assignment.resource, time, span_of(assignment, task.duration), assignment.delay)
            for assignment, time in zip(task.assignments, times, strict=True)
        )
        longest = max((part.minutes + part.delay for part in parts), default=0)
        if longest == task.duration and all(time is calendar for time in times):
            return None
        return AssignedWork(calendar, task.duration, parts) if parts else None

    def resource_time(self, task: Task, assignment: Assignment) -> Timeline:
        """When a resource works on a task: its own time, and only in that of a task with a calendar.

        Where the two never meet the task's calendar decides, as in Microsoft Project.
        """
        own = self.resources[assignment.resource]
        if task.calendar is None:
            return timeline_of(own)
        shared = shared_timeline(self.calendars[task.calendar], own)
        return shared if shared.shifts[0] else self.timelines[task.calendar]


def working_times(plan: Plan) -> WorkingTimes:
    """The timelines of a plan."""
    calendars: dict[Hashable, Calendar] = {
        each.id: without_empty_layers(each) for each in (*plan.calendars, plan.calendar)
    }
    calendars[None] = calendars[plan.calendar.id]
    return WorkingTimes(
        {calendar_id: timeline_of(calendar) for calendar_id, calendar in calendars.items()},
        calendars,
        {resource.id: calendars[resource.calendar] for resource in plan.resources},
    )


def without_empty_layers(calendar: Calendar) -> Calendar:
    """The calendar itself, or the base that it adds nothing to: then both share one timeline."""
    while (
        calendar.base is not None
        and calendar.week == SAME_AS_BASE
        and not calendar.exceptions
        and not calendar.work_weeks
    ):
        calendar = calendar.base
    return calendar


def span_of(assignment: Assignment, duration: int) -> int:
    """For how many minutes of its time a resource is busy with a task."""
    if assignment.work is None or not assignment.units:
        return duration
    return round(assignment.work / (assignment.units * AVERAGE_UNITS[assignment.contour]))
