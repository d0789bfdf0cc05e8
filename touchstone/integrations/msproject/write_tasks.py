"""Tasks and links → `<Task>`."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from lxml import etree

from touchstone.integrations.msproject.links import LINK_TYPES
from touchstone.integrations.msproject.output import (
    new_element,
    put,
    put_flag,
    put_minutes,
    put_moment,
    put_money,
)
from touchstone.integrations.msproject.tasks import CONSTRAINTS, WORK_RULES
from touchstone.integrations.msproject.values import (
    ESTIMATED_OFFSET,
    FORMAT_DAYS,
    FORMAT_ELAPSED_DAYS,
    FORMAT_ELAPSED_PERCENT,
    FORMAT_PERCENT,
    format_minutes,
)
from touchstone.integrations.plan_file.plan import CustomField, FieldKind, Link, Task, TaskBaseline

_LEVELLING_FORMATS = {False: FORMAT_DAYS, True: FORMAT_ELAPSED_DAYS}


class TaskWriter:
    """Writes tasks one by one; knows the numbers their uids have in the file."""

    def __init__(
        self,
        tasks: Mapping[str, int],
        calendars: Mapping[str, int],
        slots: Mapping[str, tuple[int, str]],
        fields: Sequence[CustomField],
    ) -> None:
        self._tasks, self._calendars, self._slots = tasks, calendars, slots
        self._kinds = {field.uid: field.kind for field in fields}

    def element(self, task: Task, outline: Sequence[int], links: Sequence[Link]) -> etree._Element:
        """The element of a task; `outline` is its outline number, `links` lead to it."""
        element = new_element("Task")
        put(element, "UID", self._tasks[task.uid])
        put(element, "ID", task.row)
        put(element, "Name", task.name)
        put_flag(element, "Active", task.is_active)
        put_flag(element, "Manual", task.mode == "manual")
        put(element, "Type", WORK_RULES.index(task.work_rule))
        put_flag(element, "IsNull", value=False)
        put(element, "Contact", task.responsible)
        put(element, "WBS", task.wbs)
        put(element, "OutlineNumber", ".".join(map(str, outline)))
        put(element, "OutlineLevel", len(outline))
        put(element, "Priority", task.priority)
        _put_dates(element, task)
        _put_kind(element, task)
        _put_progress(element, task)
        self._put_rules(element, task)
        put(element, "Notes", task.notes)
        for link in links:
            element.append(self._link_element(link))
        for value in task.values:
            if value.field_uid in self._slots:
                element.append(self._value_element(value.field_uid, value.value))
        for baseline in task.baselines:
            element.append(_baseline_element(baseline))
        return element

    def _put_rules(self, element: etree._Element, task: Task) -> None:
        put(element, "ConstraintType", CONSTRAINTS.index(task.constraint))
        put(element, "CalendarUID", self._calendars.get(task.calendar_uid or "", -1))
        put_moment(element, "ConstraintDate", task.constraint_date)
        put_moment(element, "Deadline", task.deadline)
        put(element, "LevelingDelay", task.levelling_delay * 10)
        put(element, "LevelingDelayFormat", _LEVELLING_FORMATS[task.levelling_delay_elapsed])
        put_flag(element, "IgnoreResourceCalendar", task.ignores_resource_calendars)

    def _link_element(self, link: Link) -> etree._Element:
        element = new_element("PredecessorLink")
        put(element, "PredecessorUID", self._tasks[link.predecessor_uid])
        put(element, "Type", LINK_TYPES.index(link.type))
        put_flag(element, "CrossProject", value=False)
        if link.lag_percent is None:
            put(element, "LinkLag", link.lag * 10)
            put(element, "LagFormat", FORMAT_ELAPSED_DAYS if link.lag_elapsed else FORMAT_DAYS)
        else:
            put(element, "LinkLag", link.lag_percent)
            put(element, "LagFormat", FORMAT_ELAPSED_PERCENT if link.lag_elapsed else FORMAT_PERCENT)
        return element

    def _value_element(self, uid: str, value: str) -> etree._Element:
        number, slot = self._slots[uid]
        element = new_element("ExtendedAttribute")
        put(element, "FieldID", number)
        kind = "text" if slot.startswith("Text") else self._kinds[uid]
        put(element, "Value", _file_notation(kind, value))
        return element


def _file_notation(kind: FieldKind, value: str) -> str:
    if kind == "duration":
        return format_minutes(int(value))
    if kind == "cost":
        return f"{Decimal(value) * 100:f}"
    return value


def _put_dates(element: etree._Element, task: Task) -> None:
    put_moment(element, "Start", task.start)
    put_moment(element, "Finish", task.finish)
    put_minutes(element, "Duration", task.duration)
    put_moment(element, "ManualStart", task.manual_start)
    put_moment(element, "ManualFinish", task.manual_finish)
    put_minutes(element, "ManualDuration", task.manual_duration)
    unit = FORMAT_ELAPSED_DAYS if task.duration_elapsed else FORMAT_DAYS
    put(element, "DurationFormat", unit + (ESTIMATED_OFFSET if task.is_estimated else 0))
    put_minutes(element, "Work", task.work)
    put_moment(element, "Stop", task.stop)
    put_moment(element, "Resume", task.resume)


def _put_kind(element: etree._Element, task: Task) -> None:
    put_flag(element, "EffortDriven", task.is_effort_driven)
    put_flag(element, "Estimated", task.is_estimated)
    put_flag(element, "Milestone", task.kind == "milestone")
    put_flag(element, "Summary", task.kind == "summary")
    put_money(element, "FixedCost", task.fixed_cost)


def _put_progress(element: etree._Element, task: Task) -> None:
    put(element, "PercentComplete", task.percent_complete)
    put(element, "PercentWorkComplete", task.percent_work_complete)
    put_money(element, "Cost", task.cost)
    put_moment(element, "ActualStart", task.actual_start)
    put_moment(element, "ActualFinish", task.actual_finish)
    put_minutes(element, "ActualDuration", task.actual_duration)
    put_minutes(element, "ActualWork", task.actual_work)
    put_minutes(element, "RemainingDuration", task.remaining_duration)
    put_minutes(element, "RemainingWork", task.remaining_work)


def _baseline_element(baseline: TaskBaseline) -> etree._Element:
    element = new_element("Baseline")
    put(element, "Number", baseline.number)
    put_moment(element, "Start", baseline.start)
    put_moment(element, "Finish", baseline.finish)
    put_minutes(element, "Duration", baseline.duration)
    put_minutes(element, "Work", baseline.work)
    put_money(element, "Cost", baseline.cost)
    return element
