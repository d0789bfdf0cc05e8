"""A project as a neutral plan, for formats that hold whole plans."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, cast

from touchstone.calendars.models import CalendarDay, WorkCalendar
from touchstone.integrations.exporting.rows import ProjectRows
from touchstone.integrations.importing.item_fields import number_of
from touchstone.integrations.plan_file.calendar import Calendar, CalendarException, Shift, Shifts, Week
from touchstone.integrations.plan_file.plan import (
    Assignment,
    Constraint,
    CustomField,
    FieldKind,
    FieldValue,
    Link,
    LinkType,
    Plan,
    ProjectFacts,
    Resource,
    Task,
    TaskKind,
    TaskMode,
)
from touchstone.work.models import Item
from touchstone.workflow.models import Field, TypeKind
from touchstone.workflow.models import FieldKind as OurKind

_KINDS: dict[str, FieldKind] = {OurKind.NUMBER: "number", OurKind.DATE: "date", OurKind.CHECK: "flag"}
_EXTRA_FIELDS = (
    CustomField(uid="type", name="类型 Type"),
    CustomField(uid="status", name="状态 Status"),
    CustomField(uid="key", name="编号 Key"),
)


def plan_of(rows: ProjectRows) -> Plan:
    """The plan; uids are item numbers, which stay the same from export to export."""
    numbers = {item.pk: str(item.number) for item in rows.items}
    return Plan(
        project=_facts(rows),
        calendars=tuple(_calendar(calendar) for calendar in rows.calendars.values()),
        tasks=tuple(_task(rows, item, numbers, row) for row, item in enumerate(rows.items, 1)),
        links=tuple(
            _link(
                numbers[link.predecessor_id], numbers[link.successor_id], link.type, link.lag, link.lag_unit
            )
            for link in rows.links
        ),
        resources=tuple(
            Resource(uid=str(person.pk), name=person.name, row=place, email=person.email)
            for place, person in enumerate(rows.people.values(), 1)
        ),
        assignments=tuple(
            Assignment(task_uid=numbers[item.pk], resource_uid=str(item.assignee_id), work=item.estimate)
            for item in rows.items
            if item.assignee_id and not item.is_summary
        ),
        fields=(*_EXTRA_FIELDS, *(_field(field) for field in rows.fields)),
        source="touchstone",
    )


def _facts(rows: ProjectRows) -> ProjectFacts:
    project = rows.project
    starts = [day for item in rows.items if (day := rows.wall(item.start))]
    finishes = [day for item in rows.items if (day := rows.wall(item.finish))]
    return ProjectFacts(
        name=project.name,
        notes=project.description,
        start=min(starts, default=None),
        finish=max(finishes, default=None),
        calendar_uid=str(project.calendar_id),
        minutes_per_day=project.calendar.minutes_per_day,
        minutes_per_week=project.calendar.minutes_per_week,
    )


def _task(rows: ProjectRows, item: Item, numbers: dict[int, str], row: int) -> Task:
    is_manual = item.mode == "manual"
    start, finish = rows.wall(item.start), rows.wall(item.finish)
    return Task(
        uid=numbers[item.pk],
        name=item.title,
        row=row,
        parent_uid=numbers[item.parent_id] if item.parent_id else None,
        wbs=rows.places[item.pk].wbs,
        notes=item.description,
        kind=_kind(item),
        mode=cast(TaskMode, item.mode),
        is_active=not item.status.is_cancelled,
        duration=item.duration,
        duration_elapsed=item.duration_elapsed,
        is_estimated=item.duration is None,
        start=start,
        finish=finish,
        manual_start=start if is_manual else None,
        manual_finish=finish if is_manual else None,
        constraint=cast(Constraint, item.constraint),
        constraint_date=rows.wall(item.constraint_date),
        deadline=rows.wall(item.deadline),
        percent_complete=item.percent_complete,
        actual_start=rows.wall(item.actual_start),
        actual_finish=rows.wall(item.actual_finish),
        priority=number_of(item.priority),
        calendar_uid=str(item.calendar_id) if item.calendar_id else None,
        work=item.estimate,
        levelling_delay=item.levelling_delay,
        levelling_delay_elapsed=item.levelling_delay_elapsed,
        responsible=rows.person_name(item),
        values=tuple(_values(rows, item)),
    )


def _kind(item: Item) -> TaskKind:
    if item.is_summary:
        return "summary"
    return "milestone" if item.type.kind == TypeKind.MILESTONE else "task"


def _link(before: str, after: str, kind: str, lag: int, unit: str) -> Link:
    is_percent = unit.endswith("percent")
    return Link(
        predecessor_uid=before,
        successor_uid=after,
        type=cast(LinkType, kind),
        lag=0 if is_percent else lag,
        lag_elapsed=unit.startswith("elapsed"),
        lag_percent=lag if is_percent else None,
    )


def _field(field: Field) -> CustomField:
    return CustomField(uid=f"field:{field.key}", name=field.label, kind=_KINDS.get(field.kind, "text"))


def _values(rows: ProjectRows, item: Item) -> Iterator[FieldValue]:
    yield FieldValue(field_uid="type", value=item.type.label)
    yield FieldValue(field_uid="status", value=item.status.label)
    yield FieldValue(field_uid="key", value=f"{rows.project.key}-{item.number}")
    for field in rows.fields:
        text = value_text(field, item.values.get(field.key))
        if text:
            yield FieldValue(field_uid=f"field:{field.key}", value=text)


def value_text(field: Field, value: Any) -> str:
    """A custom value in plain notation: choices by their names."""
    if value is None or value is False or value == "":
        return ""
    if value is True:
        return "1"
    if field.kind == OurKind.DATE:
        return f"{value}T00:00:00"
    names = {option["key"]: option["name"] for option in field.options}
    if isinstance(value, list):
        return "、".join(str(names.get(str(each), each)) for each in value)
    return str(names.get(str(value), value))


def _calendar(calendar: WorkCalendar) -> Calendar:
    week: Week = tuple(_shifts(day) for day in calendar.week)
    standard = next((day for day in week if day), ())
    return Calendar(
        uid=str(calendar.pk),
        name=calendar.label,
        week=week,
        exceptions=tuple(_exceptions(list(calendar.days.all()), standard)),
    )


def _exceptions(days: list[CalendarDay], standard: Shifts) -> Iterator[CalendarException]:
    """Days that follow each other and are alike make one exception."""
    open_one: CalendarException | None = None
    for day in days:
        shifts = (_shifts(day.shifts) or standard) if day.is_working else ()
        name = day.name
        if open_one and _continues(open_one, day.date, name, shifts):
            open_one = CalendarException(first=open_one.first, last=day.date, name=name, shifts=shifts)
            continue
        if open_one:
            yield open_one
        open_one = CalendarException(first=day.date, last=day.date, name=name, shifts=shifts)
    if open_one:
        yield open_one


def _continues(exception: CalendarException, day: date, name: str, shifts: Shifts) -> bool:
    return exception.last + timedelta(days=1) == day and (exception.name, exception.shifts) == (name, shifts)


def _shifts(spans: list[list[int]]) -> Shifts:
    return tuple(Shift(start, finish) for start, finish in spans)
