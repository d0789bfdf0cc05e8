"""What typed dates and durations mean, by Microsoft Project's manners.

Typing a start on an item that the engine schedules asks for *no earlier than* that day; typing a
finish asks for the duration that ends there, counted from an actual start typed with it. On a manual
item both are taken as typed.
"""

from datetime import datetime
from typing import Any

from touchstone.calendars.models import WorkCalendar
from touchstone.calendars.working_time import engine_calendar, from_wall, to_wall, zone_of
from touchstone.core.errors import Invalid
from touchstone.engine.minutes import to_datetime, to_minutes
from touchstone.engine.timeline import timeline_of
from touchstone.work.models import Constraint, Item, Mode
from touchstone.workflow.models import TypeKind

DATELESS = (Constraint.ASAP, Constraint.ALAP)
COMPUTED_ON_SUMMARY = ("duration", "start", "finish", "percent_complete")


def settle_plan(item: Item, fields: dict[str, Any]) -> dict[str, Any]:
    """The plan fields that follow from those typed; `item` is as it was before."""
    settled = dict(fields)
    if item.is_summary and settled.get("mode", item.mode) == Mode.AUTO:
        _refuse_computed(settled)
    if item.type.kind == TypeKind.MILESTONE:
        settled.pop("duration", None)
    if settled.get("mode", item.mode) == Mode.AUTO:
        _ask_engine(item, settled)
    else:
        _take_as_typed(item, settled)
    _check_constraint(item, settled)
    return settled


def _refuse_computed(settled: dict[str, Any]) -> None:
    for field in COMPUTED_ON_SUMMARY:
        if settled.get(field) is not None:
            raise Invalid("work.summary_is_computed", field=field)
        settled.pop(field, None)


def _ask_engine(item: Item, settled: dict[str, Any]) -> None:
    """Typed dates become a constraint and a duration; the engine sets start and finish itself."""
    typed_start, typed_finish = settled.pop("start", None), settled.pop("finish", None)
    start = typed_start or settled.get("actual_start") or item.start
    if typed_start is not None:
        settled.setdefault("constraint", Constraint.SNET)
        settled.setdefault("constraint_date", typed_start)
    if typed_finish is not None and start is not None:
        _check_order(start, typed_finish)
        settled.setdefault("duration", working_minutes(item, start, typed_finish, settled))


def _take_as_typed(item: Item, settled: dict[str, Any]) -> None:
    """Two of start, finish and duration give the third."""
    start = settled.get("start", item.start)
    finish = settled.get("finish", item.finish)
    if start is None or not {"start", "finish", "duration"} & settled.keys():
        return
    if settled.get("finish") is not None:
        _check_order(start, settled["finish"])
        settled["duration"] = working_minutes(item, start, settled["finish"], settled)
    elif (duration := settled.get("duration", item.duration)) is not None:
        settled["finish"] = finish_after(item, start, duration, settled)
    elif finish is not None:
        _check_order(start, finish)


def _check_order(start: datetime, finish: datetime) -> None:
    if finish < start:
        raise Invalid("work.finish_before_start", field="finish")


def _check_constraint(item: Item, settled: dict[str, Any]) -> None:
    if not {"constraint", "constraint_date"} & settled.keys():
        return
    constraint = settled.get("constraint", item.constraint)
    if constraint in DATELESS:
        settled["constraint_date"] = None
    elif settled.get("constraint_date", item.constraint_date) is None:
        raise Invalid("work.constraint_needs_date", field="constraint_date")


def working_minutes(item: Item, start: datetime, finish: datetime, settled: dict[str, Any]) -> int:
    """Working (or, for elapsed durations, clock) minutes from start to finish."""
    calendar = _calendar(item, settled)
    zone = zone_of(calendar.time_zone)
    first, last = to_minutes(to_wall(start, zone)), to_minutes(to_wall(finish, zone))
    if settled.get("duration_elapsed", item.duration_elapsed):
        return last - first
    timeline = timeline_of(engine_calendar(calendar))
    return timeline.position(last) - timeline.position(first)


def finish_after(item: Item, start: datetime, duration: int, settled: dict[str, Any]) -> datetime:
    """When work of `duration` that begins at `start` is done."""
    calendar = _calendar(item, settled)
    zone = zone_of(calendar.time_zone)
    first = to_minutes(to_wall(start, zone))
    if settled.get("duration_elapsed", item.duration_elapsed):
        return from_wall(to_datetime(first + duration), zone)
    timeline = timeline_of(engine_calendar(calendar))
    return from_wall(to_datetime(timeline.add(first, duration)), zone)


def _calendar(item: Item, settled: dict[str, Any]) -> WorkCalendar:
    calendar_id = settled.get("calendar_id", item.calendar_id)
    if calendar_id is None:
        return item.project.calendar
    return WorkCalendar.objects.get(pk=calendar_id)
