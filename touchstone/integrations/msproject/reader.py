"""Microsoft Project XML → plan."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

from lxml import etree

from touchstone.integrations.msproject.calendars import CalendarReader
from touchstone.integrations.msproject.custom_fields import CustomFields
from touchstone.integrations.msproject.document import iterate_elements
from touchstone.integrations.msproject.elements import Children, local_name
from touchstone.integrations.msproject.project import read_project
from touchstone.integrations.msproject.resources import AssignmentReader, ResourceReader
from touchstone.integrations.msproject.tasks import TaskReader
from touchstone.integrations.plan_file.checks import check_plan
from touchstone.integrations.plan_file.finding import FileRefused, FindingLog
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.plan import Link, Plan, ProjectFacts, Task
from touchstone.integrations.plan_file.texts import clean_text


def read_mspdi(data: bytes, log: FindingLog) -> Plan:
    """Read a plan (plain or gzipped). What is wrong or left out goes to `log`; raises FileRefused."""
    document = _Document(log)
    for element in iterate_elements(data, [*document.parts, "ExtendedAttributes", "OutlineCodes"], log):
        document.take(element)
    return check_plan(document.plan(), log)


class _Part(NamedTuple):
    """One kind of repeated element: how to read it, what was read, how many there may be."""

    read: Callable[[etree._Element], Any]
    rows: list[Any]
    thing: str
    limit: int


class _Document:
    """Collects the parts in whatever order the file has them."""

    def __init__(self, log: FindingLog) -> None:
        self._log = log
        self._custom = CustomFields(log)
        self._tasks = TaskReader(self._custom, log)
        resources, assignments, calendars = ResourceReader(log), AssignmentReader(log), CalendarReader(log)
        self._children: list[Children] = [
            reader.children for reader in (self._tasks, resources, assignments, calendars)
        ]
        self._facts, self._source = ProjectFacts(), "mspdi"
        self.parts = {
            "Task": _Part(self._tasks.read, [], "#tasks", LIMITS.tasks),
            "Resource": _Part(resources.read, [], "#resources_counted", LIMITS.resources),
            "Assignment": _Part(assignments.read, [], "#assignments", LIMITS.assignments),
            "Calendar": _Part(calendars.read, [], "#calendars", LIMITS.calendars),
        }

    def take(self, element: etree._Element) -> None:
        """Read one finished part and free its memory."""
        tag = local_name(element)
        if tag == "Project":
            self._facts, self._source, children = read_project(element, self._log)
            self._children.append(children)
            return
        part = self.parts.get(tag)
        if part is None:
            self._custom.define(element)
        else:
            row = part.read(element)
            if row is not None:
                part.rows.append(row)
            if len(part.rows) > part.limit:
                raise FileRefused("import.too_many", thing=part.thing, found=len(part.rows), limit=part.limit)
        element.clear()

    def plan(self) -> Plan:
        """Everything taken, put together."""
        self._note_left_out()
        tasks = _with_kinds(self.parts["Task"].rows)
        calendars = {calendar.uid for calendar in self.parts["Calendar"].rows}
        facts = replace(
            self._facts,
            name=clean_text(self._facts.name or self._tasks.project_name)[: LIMITS.name],
            notes=clean_text(self._tasks.project_notes)[: LIMITS.notes],
        )
        if facts.calendar_uid not in calendars:
            facts = replace(facts, calendar_uid=None)
        return Plan(
            project=facts,
            calendars=tuple(self.parts["Calendar"].rows),
            tasks=tuple(tasks),
            links=tuple(self._inner_links()),
            resources=tuple(self.parts["Resource"].rows),
            assignments=tuple(self.parts["Assignment"].rows),
            fields=self._custom.used(),
            source=self._source,
        )

    def _inner_links(self) -> list[Link]:
        """The links without those that come from tasks of other files."""
        external = self._tasks.external_uids
        if not external:
            return self._tasks.links
        inner = [link for link in self._tasks.links if link.predecessor_uid not in external]
        for link in self._tasks.links:
            if link.predecessor_uid in external:
                self._log.add("import.link_cross_project", field="predecessors", value=link.predecessor_uid)
        return inner

    def _note_left_out(self) -> None:
        for code, kind in (("import.recomputed", "computed"), ("import.bookkeeping", "bookkeeping")):
            names = sorted({name for children in self._children for name in getattr(children, kind)})
            if names:
                some = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
                self._log.add(code, names=" ".join(names), some=some, total=len(names))


def _with_kinds(tasks: list[Task]) -> list[Task]:
    """Tasks that have children are summaries, whatever their flags say."""
    parents = {task.parent_uid for task in tasks}
    return [replace(task, kind="summary") if task.uid in parents else task for task in tasks]
