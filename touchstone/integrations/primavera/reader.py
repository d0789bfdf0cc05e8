"""XER → plan."""

from collections.abc import Iterable, Iterator

from touchstone.integrations.plan_file.calendar import Calendar
from touchstone.integrations.plan_file.checks import check_plan
from touchstone.integrations.plan_file.finding import FileRefused, FindingLog
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.plan import Assignment, Link, Plan, Resource, Task
from touchstone.integrations.primavera.activities import ActivityReader, Surroundings
from touchstone.integrations.primavera.calendars import read_calendar
from touchstone.integrations.primavera.choosing import choose_project
from touchstone.integrations.primavera.custom_fields import CustomFields
from touchstone.integrations.primavera.links import read_link
from touchstone.integrations.primavera.outline import Outline
from touchstone.integrations.primavera.project import read_project
from touchstone.integrations.primavera.record import Record
from touchstone.integrations.primavera.resources import read_assignment, read_resource
from touchstone.integrations.primavera.tables import BOOKKEEPING, WANTED, Table, read_tables


def read_xer(data: bytes, log: FindingLog) -> Plan:
    """Read one project (plain or gzipped). What is wrong or left out goes to `log`; raises FileRefused."""
    tables = read_tables(data, log)
    return check_plan(_Export(tables, log).plan(), log)


class _Export:
    """The tables of one file, and the project in it that becomes the plan."""

    def __init__(self, tables: dict[str, Table], log: FindingLog) -> None:
        self._tables, self._log = tables, log
        self._note_left_out()
        self._project = choose_project(list(self._all("PROJECT")), list(self._all("TASK")), log)
        self._uid = self._project.text("proj_id")
        self._activities = list(self._own("TASK"))
        if len(self._activities) > LIMITS.tasks:
            raise FileRefused(
                "import.too_many", thing="#tasks", found=len(self._activities), limit=LIMITS.tasks
            )
        elements = [each for each in self._own("PROJWBS") if each.text("wbs_id")]
        self._outline = Outline(elements, self._activities, log)
        self._custom = CustomFields(self._all, log)

    def plan(self) -> Plan:
        """Everything read, put together."""
        resources = list(self._resources())
        assignments = list(self._assignments())
        tasks = list(self._tasks({each.uid: each.name for each in resources}))
        options = next(iter(self._own("SCHEDOPTIONS")), None)
        calendars = {record.text("clndr_id"): record for record in self._all("CALENDAR")}
        facts = read_project(
            self._project,
            options,
            calendars.get(self._project.text("clndr_id")),
            self._outline.project_name(),
        )
        used = {facts.calendar_uid, *(task.calendar_uid for task in tasks)}
        used |= {resource.calendar_uid for resource in resources}
        used |= {uid for uid, record in calendars.items() if record.text("proj_id") == self._uid}
        return Plan(
            project=facts,
            calendars=tuple(self._calendars(calendars, used)),
            tasks=tuple(tasks),
            links=tuple(self._links()),
            resources=tuple(resources),
            assignments=tuple(assignments),
            fields=self._custom.used(),
            source="xer",
        )

    def _all(self, name: str) -> Iterator[Record]:
        table = self._tables.get(name)
        for line, values in table.records() if table else ():
            yield Record(name, line, values, self._log)

    def _own(self, name: str) -> Iterator[Record]:
        """The rows of the chosen project."""
        return (record for record in self._all(name) if record.text("proj_id") in ("", self._uid))

    def _tasks(self, resource_names: dict[str, str]) -> Iterator[Task]:
        """WBS elements and activities in the order of the outline, numbered as they come."""
        reader = ActivityReader(self._log)
        activity_uids = {record.text("task_id") for record in self._activities}
        for row, (record, parent, wbs, is_element) in enumerate(self._outline.rows(), 1):
            around = element_uid(parent, activity_uids) if parent else None
            if is_element:
                uid = element_uid(record.text("wbs_id"), activity_uids)
                name = record.label("wbs_name") or wbs
                yield Task(uid=uid, name=name, row=row, parent_uid=around, wbs=wbs, kind="summary")
            elif not record.text("task_id"):
                record.note("import.task_uid_missing", "task_name")
            else:
                responsible = resource_names.get(record.text("rsrc_id"), "")
                values = tuple(self._custom.values(record.text("task_id")))
                yield reader.read(record, Surroundings(row, around, wbs, responsible, values))

    def _links(self) -> Iterator[Link]:
        for record in self._own("TASKPRED"):
            if record.text("pred_proj_id") in ("", self._uid):
                yield read_link(record)
            else:
                record.note("import.link_cross_project", "pred_task_id")

    def _resources(self) -> Iterator[Resource]:
        """Those who work in this project; the file lists everybody above them in the hierarchy too."""
        used = {record.text("rsrc_id") for record in (*self._own("TASKRSRC"), *self._activities)}
        rates: dict[str, Record] = {}
        for record in self._all("RSRCRATE"):
            rates.setdefault(record.text("rsrc_id"), record)
        chosen = [record for record in self._all("RSRC") if record.text("rsrc_id") in used]
        for row, record in enumerate(chosen, 1):
            yield read_resource(record, row, rates.get(record.text("rsrc_id")))

    def _assignments(self) -> Iterator[Assignment]:
        """Without those of a role that nobody fills yet."""
        for record in self._own("TASKRSRC"):
            if record.text("rsrc_id"):
                yield read_assignment(record)
            else:
                self._log.add("import.xer_role", row=record.line)

    def _calendars(self, records: dict[str, Record], used: Iterable[str | None]) -> Iterator[Calendar]:
        """The project's own and those that somebody uses, with what they stand on; files hold many more."""
        waiting = [uid for uid in used if uid]
        found: dict[str, Calendar] = {}
        while waiting:
            uid = waiting.pop()
            if uid in found or uid not in records:
                continue
            found[uid] = read_calendar(records[uid])
            waiting.append(found[uid].base_uid or "")
        yield from (found[uid] for uid in records if uid in found)

    def _note_left_out(self) -> None:
        """Name the tables that hold something nobody here reads."""
        known = WANTED | BOOKKEEPING
        unread = sorted(
            table.name for table in self._tables.values() if table.name not in known and table.count
        )
        if unread:
            some = ", ".join(unread[:3]) + (" …" if len(unread) > 3 else "")
            self._log.add("import.xer_tables_left_out", some=some, names=" ".join(unread), total=len(unread))


def element_uid(wbs_id: str, activity_uids: set[str]) -> str:
    """Elements and activities are numbered apart; an element with the number of an activity gets a letter."""
    return f"W{wbs_id}" if wbs_id in activity_uids else wbs_id
