"""Plan → Microsoft Project XML."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from lxml import etree

from touchstone.integrations.msproject.numbering import assign_slots, number_ids
from touchstone.integrations.msproject.output import NAMESPACE, new_element, put, put_flag, put_moment
from touchstone.integrations.msproject.write_calendars import calendar_element
from touchstone.integrations.msproject.write_resources import assignment_element, resource_element
from touchstone.integrations.msproject.write_tasks import TaskWriter
from touchstone.integrations.plan_file.plan import CustomField, Link, Plan, ProjectFacts, Task

_SAVE_VERSION = 14
"""Project 2010 and later, the first with manual tasks."""


def write_mspdi(plan: Plan, target: BinaryIO) -> list[CustomField]:
    """Write the plan, element by element; the answer is the custom fields for which the format has no slot.

    Tasks must stand in outline order, parents first; links and assignments must lead to tasks of the plan.
    """
    slots, left_out = assign_slots(plan.fields)
    with etree.xmlfile(target, encoding="utf-8") as file:
        file.write_declaration(standalone=True)
        with file.element(f"{{{NAMESPACE}}}Project", nsmap={None: NAMESPACE}):
            for holder, elements in _parts(plan, slots):
                if holder is None:
                    _write_each(file, elements)
                else:
                    with file.element(f"{{{NAMESPACE}}}{holder}"):
                        _write_each(file, elements)
    return left_out


def _write_each(file: "etree._IncrementalFileWriter", elements: Iterable[etree._Element]) -> None:
    for element in elements:
        file.write(element, pretty_print=True)


def _parts(
    plan: Plan, slots: dict[str, tuple[int, str]]
) -> Iterator[tuple[str | None, Iterable[etree._Element]]]:
    """The parts of the document in the order of the schema."""
    calendars = number_ids(calendar.uid for calendar in plan.calendars)
    tasks = number_ids(task.uid for task in plan.tasks)
    resources = number_ids(resource.uid for resource in plan.resources)
    yield None, _facts(plan.project, calendars.get(plan.project.calendar_uid or ""))
    yield (
        "ExtendedAttributes",
        (_field_element(field, *slots[field.uid]) for field in plan.fields if field.uid in slots),
    )
    yield (
        "Calendars",
        (
            calendar_element(calendar, calendars[calendar.uid], calendars.get(calendar.base_uid or ""))
            for calendar in plan.calendars
        ),
    )
    yield "Tasks", _task_elements(plan, TaskWriter(tasks, calendars, slots, plan.fields))
    yield (
        "Resources",
        (
            resource_element(resource, resources[resource.uid], calendars.get(resource.calendar_uid or ""))
            for resource in plan.resources
        ),
    )
    yield (
        "Assignments",
        (
            assignment_element(
                assignment, number, tasks[assignment.task_uid], resources[assignment.resource_uid]
            )
            for number, assignment in enumerate(plan.assignments, 1)
        ),
    )


def _facts(facts: ProjectFacts, calendar: int | None) -> Iterator[etree._Element]:
    holder = new_element("Project")
    put(holder, "SaveVersion", _SAVE_VERSION)
    put(holder, "Name", f"{facts.name or 'project'}.xml")
    put(holder, "Title", facts.name)
    put(holder, "Company", facts.company)
    put(holder, "Author", facts.author)
    put_flag(holder, "ScheduleFromStart", facts.schedule_from == "start")
    put_moment(holder, "StartDate", facts.start)
    put_moment(holder, "FinishDate", facts.finish)
    put(holder, "CriticalSlackLimit", round(facts.critical_slack_limit / facts.minutes_per_day))
    put(holder, "CurrencyCode", facts.currency)
    put(holder, "CalendarUID", calendar)
    put(holder, "DefaultStartTime", facts.day_start.isoformat())
    put(holder, "DefaultFinishTime", facts.day_finish.isoformat())
    put(holder, "MinutesPerDay", facts.minutes_per_day)
    put(holder, "MinutesPerWeek", facts.minutes_per_week)
    put(holder, "DaysPerMonth", facts.days_per_month)
    put_flag(holder, "HonorConstraints", facts.honours_constraints)
    put_flag(holder, "MultipleCriticalPaths", facts.multiple_critical_paths)
    put_flag(holder, "SplitsInProgressTasks", facts.splits_in_progress)
    put_moment(holder, "StatusDate", facts.status_date)
    yield from holder


def _field_element(field: CustomField, number: int, name: str) -> etree._Element:
    element = new_element("ExtendedAttribute")
    put(element, "FieldID", number)
    put(element, "FieldName", name)
    put(element, "Alias", field.name)
    if field.choices:
        values = etree.SubElement(element, new_element("ValueList").tag)
        for place, choice in enumerate(field.choices, 1):
            value = etree.SubElement(values, new_element("Value").tag)
            put(value, "ID", place)
            put(value, "Value", choice)
    return element


def _task_elements(plan: Plan, writer: TaskWriter) -> Iterator[etree._Element]:
    links: dict[str, list[Link]] = defaultdict(list)
    for link in plan.links:
        links[link.successor_uid].append(link)
    yield _project_row(plan.project)
    for task, outline in _outline_numbers(plan.tasks):
        yield writer.element(task, outline, links[task.uid])


def _project_row(facts: ProjectFacts) -> etree._Element:
    """Row 0, which stands for the project itself."""
    element = new_element("Task")
    put(element, "UID", 0)
    put(element, "ID", 0)
    put(element, "Name", facts.name)
    put(element, "OutlineLevel", 0)
    put_flag(element, "Summary", value=True)
    put(element, "Notes", facts.notes)
    return element


def _outline_numbers(tasks: Sequence[Task]) -> Iterator[tuple[Task, tuple[int, ...]]]:
    numbers: dict[str | None, tuple[int, ...]] = {None: ()}
    children: dict[str | None, int] = defaultdict(int)
    for task in tasks:
        children[task.parent_uid] += 1
        numbers[task.uid] = (*numbers[task.parent_uid], children[task.parent_uid])
        yield task, numbers[task.uid]
