"""The neutral plan. All times are wall-clock times of the project; durations and lags are whole minutes."""

from dataclasses import dataclass
from datetime import datetime, time
from decimal import Decimal
from typing import Literal

from touchstone.integrations.plan_file.calendar import Calendar
from touchstone.integrations.plan_file.primavera import Activity, ScheduleRules

TaskKind = Literal["task", "milestone", "summary"]
TaskMode = Literal["auto", "manual"]
WorkRule = Literal["fixed_units", "fixed_duration", "fixed_work"]
Constraint = Literal["ASAP", "ALAP", "MSO", "MFO", "SNET", "SNLT", "FNET", "FNLT"]
LinkType = Literal["FS", "SS", "FF", "SF"]
ResourceKind = Literal["work", "material", "cost"]
FieldKind = Literal["text", "number", "date", "duration", "cost", "flag"]

DATED_CONSTRAINTS: frozenset[Constraint] = frozenset({"MSO", "MFO", "SNET", "SNLT", "FNET", "FNLT"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFacts:
    """What the file says about the project as a whole."""

    name: str = ""
    notes: str = ""
    author: str = ""
    company: str = ""
    start: datetime | None = None
    finish: datetime | None = None
    schedule_from: Literal["start", "finish"] = "start"
    status_date: datetime | None = None
    calendar_uid: str | None = None
    minutes_per_day: int = 480
    minutes_per_week: int = 2400
    days_per_month: int = 20
    day_start: time = time(8)
    day_finish: time = time(17)
    currency: str = ""
    critical_slack_limit: int = 0
    """Minutes of total slack up to which a task counts as critical."""
    honours_constraints: bool = True
    splits_in_progress: bool = True
    multiple_critical_paths: bool = False
    program_version: int | None = None
    """Of Microsoft Project: 14 is 2010, 15 is 2013, 16 everything since."""
    primavera: ScheduleRules | None = None
    """Settings of P6's scheduler; a plan that has them is scheduled by its rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldValue:
    """A task's value of a custom field, in the field's own plain notation (ISO dates, minutes, 0/1)."""

    field_uid: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskBaseline:
    """What a task looked like when baseline `number` (0–10) was frozen."""

    number: int
    start: datetime | None = None
    finish: datetime | None = None
    duration: int | None = None
    work: int | None = None
    cost: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A row of the outline. Parents stand before their children."""

    uid: str
    name: str
    row: int
    """The number a person sees: ID in Microsoft Project, the line in a spreadsheet."""
    parent_uid: str | None = None
    wbs: str = ""
    notes: str = ""
    kind: TaskKind = "task"
    mode: TaskMode = "auto"
    is_active: bool = True
    duration: int | None = None
    seconds_beside: int = 0
    """By how much the stated duration is longer than its whole minutes, or shorter when negative."""
    duration_elapsed: bool = False
    """Counted around the clock instead of in working time."""
    is_estimated: bool = False
    start: datetime | None = None
    finish: datetime | None = None
    """As saved or typed; for automatic tasks only a record of what the other program computed."""
    manual_start: datetime | None = None
    manual_finish: datetime | None = None
    manual_duration: int | None = None
    constraint: Constraint = "ASAP"
    constraint_date: datetime | None = None
    deadline: datetime | None = None
    percent_complete: int = 0
    percent_work_complete: int = 0
    actual_start: datetime | None = None
    actual_finish: datetime | None = None
    actual_duration: int | None = None
    remaining_duration: int | None = None
    stop: datetime | None = None
    resume: datetime | None = None
    priority: int = 500
    """0–1000 as in Microsoft Project; 500 is ordinary."""
    calendar_uid: str | None = None
    ignores_resource_calendars: bool = False
    work_rule: WorkRule = "fixed_units"
    is_effort_driven: bool = False
    work: int | None = None
    actual_work: int | None = None
    remaining_work: int | None = None
    cost: Decimal | None = None
    fixed_cost: Decimal | None = None
    levelling_delay: int = 0
    levelling_delay_elapsed: bool = True
    pieces: tuple[tuple[int, int], ...] = ()
    """Of a split task: minutes of work, then of the gap after it, in the task's working time."""
    responsible: str = ""
    values: tuple[FieldValue, ...] = ()
    baselines: tuple[TaskBaseline, ...] = ()
    activity: Activity | None = None
    """What Primavera P6 knows of it besides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """`successor` waits for `predecessor`."""

    predecessor_uid: str
    successor_uid: str
    type: LinkType = "FS"
    lag: int = 0
    """Minutes; negative is a lead. Zero when the lag is a percentage."""
    lag_elapsed: bool = False
    lag_percent: int | None = None
    """Lag as a percentage of the predecessor's duration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceRate:
    """What a resource costs per hour, or per unit of material."""

    standard: Decimal = Decimal(0)
    overtime: Decimal = Decimal(0)
    per_use: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A person, machine, material or cost line that tasks use."""

    uid: str
    name: str
    row: int = 0
    kind: ResourceKind = "work"
    initials: str = ""
    email: str = ""
    group: str = ""
    code: str = ""
    notes: str = ""
    material_unit: str = ""
    max_units: float = 1.0
    """1.0 is one full-time person."""
    calendar_uid: str | None = None
    is_generic: bool = False
    is_active: bool = True
    rate: ResourceRate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A resource's part in a task."""

    task_uid: str
    resource_uid: str
    units: float = 1.0
    work: int | None = None
    actual_work: int | None = None
    remaining_work: int | None = None
    percent_work_complete: int = 0
    actual_start: datetime | None = None
    actual_finish: datetime | None = None
    delay: int = 0
    levelling_delay: int = 0
    contour: int = 0
    """Microsoft Project's number of the work contour; 0 is flat."""
    drives_dates: bool = True
    """Whether a resource-dependent activity of P6 lasts as long as this part needs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomField:
    """A field the file defines beside the usual ones."""

    uid: str
    name: str
    kind: FieldKind = "text"
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Everything read from one file."""

    project: ProjectFacts = ProjectFacts()
    calendars: tuple[Calendar, ...] = ()
    tasks: tuple[Task, ...] = ()
    links: tuple[Link, ...] = ()
    resources: tuple[Resource, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    fields: tuple[CustomField, ...] = ()
    source: str = ""
    """The format and program that wrote the file, e.g. `mspdi 16.0`."""
