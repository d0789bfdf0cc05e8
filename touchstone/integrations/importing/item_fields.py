"""A task of the file as the fields of an item."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from touchstone.calendars.working_time import from_wall
from touchstone.integrations.importing.custom_fields import FieldKeys, field_values
from touchstone.integrations.importing.people import say_resources
from touchstone.integrations.plan_file.finding import shorten
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.plan import Assignment, Resource, Task
from touchstone.work.checks import LONGEST_DURATION
from touchstone.work.models import Priority

LONGEST_RESOURCES = 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a task's fields depend on beside the task itself."""

    zone: ZoneInfo
    untitled: str
    calendars: Mapping[str, int]
    """Id of the calendar by task uid; tasks that work like the project are not in it."""
    assignees: Mapping[str, int]
    """Id of the person by task uid."""
    assignments: Mapping[str, list[Assignment]]
    resources: Mapping[str, Resource]
    keys: FieldKeys


def item_fields(task: Task, around: Surroundings) -> dict[str, Any]:
    """Everything the file says about a task, except type, status and place."""
    fields: dict[str, Any] = {
        "title": task.name or around.untitled,
        "description": shorten(task.notes, LIMITS.notes),
        "assignee_id": around.assignees.get(task.uid),
        "priority": priority_of(task.priority),
        "deadline": _instant(task.deadline, around),
        "constraint": task.constraint,
        "constraint_date": _instant(task.constraint_date, around) if task.constraint_date else None,
        "calendar_id": around.calendars.get(task.uid),
        "values": field_values(task, around.keys) | _resource_value(task, around),
    }
    if task.kind == "summary":
        return fields | _summary_fields(task, around)
    return fields | _plan_fields(task, around) | _progress_fields(task, around)


def _summary_fields(task: Task, around: Surroundings) -> dict[str, Any]:
    if task.mode != "manual":
        return {"mode": "auto"}
    return {"mode": "manual"} | _typed_dates(task, around)


def _plan_fields(task: Task, around: Surroundings) -> dict[str, Any]:
    duration = None if task.duration is None else min(task.duration, LONGEST_DURATION)
    fields: dict[str, Any] = {
        "duration_elapsed": task.duration_elapsed,
        "estimate": None if task.work is None else min(task.work, LONGEST_DURATION),
        "mode": task.mode,
        "levelling_delay": min(max(task.levelling_delay, 0), LONGEST_DURATION),
        "levelling_delay_elapsed": task.levelling_delay_elapsed and task.levelling_delay > 0,
    }
    if task.mode == "manual":
        typed = _typed_dates(task, around)
        return fields | typed | ({} if len(typed) == 2 else {"duration": duration})
    if duration is None and task.start and task.finish:
        return fields | {"start": _instant(task.start, around), "finish": _instant(task.finish, around)}
    return fields | {"duration": duration}


def _typed_dates(task: Task, around: Surroundings) -> dict[str, Any]:
    dates = {"start": task.manual_start or task.start, "finish": task.manual_finish or task.finish}
    return {field: _instant(day, around) for field, day in dates.items() if day}


def _progress_fields(task: Task, around: Surroundings) -> dict[str, Any]:
    """A finish without a start, or after less than all of the work, is no state a plan can be in."""
    finished = task.actual_finish if task.percent_complete == 100 else None
    began = task.actual_start or (finished and (task.start or finished))
    if began and finished and finished < began:
        began = finished
    return {
        "percent_complete": task.percent_complete,
        "actual_start": _instant(began, around),
        "actual_finish": _instant(finished, around),
    }


def _resource_value(task: Task, around: Surroundings) -> dict[str, Any]:
    if around.keys.resources is None or task.uid not in around.assignments:
        return {}
    words = say_resources(around.assignments[task.uid], around.resources)
    return {around.keys.resources: shorten(words, LONGEST_RESOURCES)}


def _instant(moment: datetime | None, around: Surroundings) -> datetime | None:
    return from_wall(moment.replace(second=0), around.zone) if moment else None


def priority_of(number: int) -> int:
    """Microsoft Project's 0–1000 (500 ordinary) on our scale."""
    if number == 500:
        return Priority.NONE
    if number < 500:
        return Priority.LOW
    if number <= 600:
        return Priority.MEDIUM
    return Priority.HIGH if number <= 800 else Priority.URGENT


def number_of(priority: int) -> int:
    """The way back, into the middle of each span."""
    return {Priority.LOW: 300, Priority.MEDIUM: 550, Priority.HIGH: 700, Priority.URGENT: 900}.get(
        Priority(priority), 500
    )
