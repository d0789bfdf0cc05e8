"""MPXJ, the best free scheduler there was: its MicrosoftScheduler over the same plan. Needs Java."""

import shutil
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from touchstone.engine import Calendar, LinkType, Plan, Task
from touchstone.engine.minutes import DAY

WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


def is_there() -> bool:
    """Whether Java, the bridge to it and MPXJ are."""
    return shutil.which("java") is not None and all(map(find_spec, ("jpype", "mpxj")))


def mpxj_pass(plan: Plan) -> Callable[[], object]:
    """A full pass of MPXJ over the plan, which it holds already as its own objects."""
    jpype = import_module("jpype")
    import_module("mpxj")
    if not jpype.isJVMStarted():
        jpype.startJVM("-Xmx4g", convertStrings=False)
    project = Copy(jpype).project_of(plan)
    scheduler, start = jpype.JClass("org.mpxj.cpm.MicrosoftScheduler")(), moment_of(jpype.JClass, plan)
    return lambda: scheduler.schedule(project, start)


class Copy:
    """Writes a plan as MPXJ holds one."""

    def __init__(self, jpype: Any) -> None:
        self.java = jpype.JClass
        self.duration = self.java("org.mpxj.Duration")
        self.minutes = self.java("org.mpxj.TimeUnit").MINUTES
        self.relation = self.java("org.mpxj.Relation$Builder")
        types = self.java("org.mpxj.RelationType")
        self.types = {
            LinkType.FS: types.FINISH_START,
            LinkType.SS: types.START_START,
            LinkType.FF: types.FINISH_FINISH,
            LinkType.SF: types.START_FINISH,
        }

    def project_of(self, plan: Plan) -> Any:
        """The whole plan."""
        project = self.java("org.mpxj.ProjectFile")()
        calendars = {each.id: self.calendar_of(project, each) for each in (plan.calendar, *plan.calendars)}
        project.setDefaultCalendar(calendars[plan.calendar.id])
        project.getProjectProperties().setStartDate(moment_of(self.java, plan))
        tasks: dict[object, Any] = {}
        for task in plan.tasks:
            holder = project if task.parent is None else tasks[task.parent]
            tasks[task.id] = self.task_of(holder.addTask(), task, calendars)
        for link in plan.links:
            wait = self.relation().predecessorTask(tasks[link.predecessor]).type(self.types[link.type])
            lag = self.duration.getInstance(float(link.lag.value), self.minutes)
            tasks[link.successor].addPredecessor(wait.lag(lag))
        return project

    def task_of(self, made: Any, task: Task, calendars: dict[object, Any]) -> Any:
        """One task; constraints are left out, there are few."""
        made.setName(str(task.id))
        duration = self.duration.getInstance(float(task.duration), self.minutes)
        made.setDuration(duration)
        made.setRemainingDuration(duration)
        made.setActualDuration(self.duration.getInstance(0.0, self.minutes))
        if task.calendar is not None:
            made.setCalendar(calendars[task.calendar])
        return made

    def calendar_of(self, project: Any, calendar: Calendar) -> Any:
        """A calendar with its week and its holidays."""
        made = project.addDefaultBaseCalendar()
        made.setName(str(calendar.id))
        days, time = self.java("java.time.DayOfWeek"), self.java("java.time.LocalTime")
        spans, date = self.java("org.mpxj.LocalTimeRange"), self.java("java.time.LocalDate")
        for name, hours in zip(WEEKDAYS, hours_of(calendar), strict=True):
            day = getattr(days, name)
            made.setWorkingDay(day, bool(hours))
            made.removeCalendarHours(day)
            kept = made.addCalendarHours(day)
            for first, last in hours:
                kept.add(spans(*(time.of(minute // 60 % 24, minute % 60) for minute in (first, last))))
        for entry in calendar.exceptions:
            made.addCalendarException(*(date.parse(each.isoformat()) for each in (entry.first, entry.last)))
        return made


def hours_of(calendar: Calendar) -> list[list[tuple[int, int]]]:
    """The hours of each day of the week, those of a night on both its days."""
    hours: list[list[tuple[int, int]]] = [[] for _ in WEEKDAYS]
    for weekday, shifts in enumerate(calendar.week):
        for shift in shifts or ():
            hours[weekday].append((shift.start, min(shift.finish, DAY)))
            if shift.finish > DAY:
                hours[(weekday + 1) % 7].insert(0, (0, shift.finish - DAY))
    return hours


def moment_of(java: Any, plan: Plan) -> Any:
    """The start of the plan."""
    return java("java.time.LocalDateTime").parse(plan.start.isoformat())
