"""Reading `<Task>`: the outline, dates, progress, predecessors, baselines and custom values."""

from typing import Any

from lxml import etree

from touchstone.integrations.msproject.custom_fields import CustomFields
from touchstone.integrations.msproject.elements import TASK, Children, texts_of
from touchstone.integrations.msproject.fields import Fields
from touchstone.integrations.msproject.links import read_link
from touchstone.integrations.msproject.values import ELAPSED_FORMATS, ESTIMATED_FORMATS, MOST_TENTHS
from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.outline import Outline
from touchstone.integrations.plan_file.plan import Constraint, FieldValue, Link, Task, TaskBaseline, WorkRule
from touchstone.integrations.plan_file.texts import fit_name

CONSTRAINTS: tuple[Constraint, ...] = ("ASAP", "ALAP", "MSO", "MFO", "SNET", "SNLT", "FNET", "FNLT")
WORK_RULES: tuple[WorkRule, ...] = ("fixed_units", "fixed_duration", "fixed_work")


class TaskReader:
    """Turns task elements, in document order, into tasks and links."""

    def __init__(self, fields: CustomFields, log: FindingLog) -> None:
        self._log = log
        self._custom = fields
        self._outline = Outline(log)
        self.children = Children("Task", TASK, log)
        self.project_name = ""
        self.project_notes = ""
        self.external_uids: set[str] = set()
        self.links: list[Link] = []

    def read(self, element: etree._Element) -> Task | None:
        """The task; None for blank rows, tasks of other files and the row of the project itself."""
        texts, nested = self.children.split(element)
        fields = Fields(texts, self._log)
        fields.row = fields.integer("ID", "row")
        if fields.flag("IsNull") or not texts.get("UID"):
            self._note_blank(texts, fields)
            return None
        self.children.note_unread(texts, fields.row)
        level = fields.integer("OutlineLevel", "level", 1, highest=65_535)
        if level == 0:
            self.project_name, self.project_notes = fields.text("Name"), fields.text("Notes")
            return None
        if fields.flag("ExternalTask"):
            self.external_uids.add(fields.text("UID"))
            self._log.add("import.external_task", row=fields.row, value=fields.text("Name"))
            return None
        parent = self._outline.place(level, fields.text("UID"), fields.row)
        self._note_special(fields)
        return self._task(fields, nested, parent)

    def _note_blank(self, texts: dict[str, str], fields: Fields) -> None:
        if texts.get("UID") or not texts.get("Name"):
            self._log.add("import.blank_rows")
        else:
            self._log.add("import.task_uid_missing", row=fields.row, field="uid", value=texts["Name"])

    def _note_special(self, fields: Fields) -> None:
        if fields.flag("IsSubproject"):
            self._log.add("import.subproject", row=fields.row, value=fields.text("SubprojectName"))
        if fields.flag("Recurring"):
            self._log.add("import.recurring_task", row=fields.row)
        for tag, field in (("StartText", "start"), ("FinishText", "finish"), ("DurationText", "duration")):
            if placeholder := fields.text(tag):
                self._log.add("import.placeholder_text", row=fields.row, field=field, value=placeholder)

    def _task(self, fields: Fields, nested: list[tuple[str, etree._Element]], parent: str | None) -> Task:
        uid = fields.text("UID")
        values, baselines = self._nested(nested, uid, fields.row)
        name, notes = fit_name(fields.text("Name"), fields.text("Notes"), self._log, row=fields.row)
        if not name:
            self._log.add("import.task_unnamed", row=fields.row, field="name")
        return Task(
            uid=uid,
            name=name,
            row=fields.row,
            parent_uid=parent,
            wbs=fields.label("WBS", "wbs"),
            notes=notes,
            kind="milestone" if fields.flag("Milestone") else "task",
            mode="manual" if fields.flag("Manual") else "auto",
            is_active=fields.flag("Active", default=True),
            priority=fields.integer("Priority", "priority", 500, highest=1000),
            responsible=fields.label("Contact", "responsible"),
            values=tuple(values),
            baselines=tuple(baselines),
            **_dates(fields),
            **_progress(fields),
            **_rules(fields),
        )

    def _nested(
        self, nested: list[tuple[str, etree._Element]], uid: str, row: int
    ) -> tuple[list[FieldValue], list[TaskBaseline]]:
        """Links go to `self.links`; values and baselines are returned."""
        values: list[FieldValue] = []
        baselines: list[TaskBaseline] = []
        for tag, part in nested:
            if tag == "PredecessorLink":
                link = read_link(part, uid, row, self._log)
                if link:
                    self.links.append(link)
            elif tag in ("ExtendedAttribute", "OutlineCode"):
                values.extend(self._custom.value(part, row, is_code=tag == "OutlineCode"))
            elif tag == "Baseline":
                baselines.append(self._read_baseline(part, row))
            elif tag == "TimephasedData":
                self._log.add("import.timephased")
            else:
                self._log.add("import.element_unknown", row=row, name=f"Task/{tag[:60]}")
        return values, baselines

    def _read_baseline(self, element: etree._Element, row: int) -> TaskBaseline:
        fields = Fields(texts_of(element), self._log, row)
        return TaskBaseline(
            number=fields.integer("Number", "baseline", highest=10),
            start=fields.moment("Start", "baseline"),
            finish=fields.moment("Finish", "baseline"),
            duration=fields.minutes("Duration", "baseline"),
            work=fields.minutes("Work", "baseline"),
            cost=fields.money("Cost", "baseline"),
        )


def _dates(fields: Fields) -> dict[str, Any]:
    duration_format = fields.integer("DurationFormat", "duration", 7)
    return {
        "duration": fields.minutes("Duration", "duration"),
        "seconds_beside": fields.seconds_beside("Duration"),
        "duration_elapsed": duration_format in ELAPSED_FORMATS,
        "is_estimated": fields.flag("Estimated") or duration_format in ESTIMATED_FORMATS,
        "start": fields.moment("Start", "start"),
        "finish": fields.moment("Finish", "finish"),
        "manual_start": fields.moment("ManualStart", "manual_start"),
        "manual_finish": fields.moment("ManualFinish", "manual_finish"),
        "manual_duration": fields.minutes("ManualDuration", "manual_duration"),
        "constraint": CONSTRAINTS[fields.integer("ConstraintType", "constraint", highest=7)],
        "constraint_date": fields.moment("ConstraintDate", "constraint_date"),
        "deadline": fields.moment("Deadline", "deadline"),
    }


def _progress(fields: Fields) -> dict[str, Any]:
    return {
        "percent_complete": fields.integer("PercentComplete", "percent_complete", highest=100),
        "percent_work_complete": fields.integer("PercentWorkComplete", "percent_work_complete", highest=100),
        "actual_start": fields.moment("ActualStart", "actual_start"),
        "actual_finish": fields.moment("ActualFinish", "actual_finish"),
        "actual_duration": fields.minutes("ActualDuration", "actual_duration"),
        "remaining_duration": fields.minutes("RemainingDuration", "remaining_duration"),
        "stop": fields.moment("Stop", "stop"),
        "resume": fields.moment("Resume", "resume"),
        "work": fields.minutes("Work", "work"),
        "actual_work": fields.minutes("ActualWork", "actual_work"),
        "remaining_work": fields.minutes("RemainingWork", "remaining_work"),
        "cost": fields.money("Cost", "cost"),
        "fixed_cost": fields.money("FixedCost", "fixed_cost"),
    }


def _rules(fields: Fields) -> dict[str, Any]:
    delay = fields.number("LevelingDelay", "levelling_delay", lowest=-MOST_TENTHS, highest=MOST_TENTHS)
    delay_format = fields.integer("LevelingDelayFormat", "levelling_delay", 8)
    return {
        "calendar_uid": _reference(fields.text("CalendarUID")),
        "ignores_resource_calendars": fields.flag("IgnoreResourceCalendar"),
        "work_rule": WORK_RULES[fields.integer("Type", "work_rule", highest=2)],
        "is_effort_driven": fields.flag("EffortDriven"),
        "levelling_delay": round(delay / 10),
        "levelling_delay_elapsed": delay_format in ELAPSED_FORMATS,
    }


def _reference(uid: str) -> str | None:
    return None if uid in ("", "-1") else uid
