"""One row of a table → one task."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.plan import FieldValue, Task, TaskKind
from touchstone.integrations.plan_file.reading import Column
from touchstone.integrations.plan_file.texts import clean_text, fit_name
from touchstone.integrations.spreadsheet import choices as choice
from touchstone.integrations.spreadsheet.cells import Cell, Row, cell_text
from touchstone.integrations.spreadsheet.dates import DateOrder, detect_order
from touchstone.integrations.spreadsheet.durations import Unit, Workday, find_unit
from touchstone.integrations.spreadsheet.header_names import CUSTOM
from touchstone.integrations.spreadsheet.headers import title_hint
from touchstone.integrations.spreadsheet.mapping import Choices, Layout
from touchstone.integrations.spreadsheet.people import parse_people
from touchstone.integrations.spreadsheet.tree import Entry
from touchstone.integrations.spreadsheet.values import RowValues

DATE_FIELDS = ("start", "finish", "deadline", "constraint_date", "actual_start", "actual_finish")
DAY_START, DAY_FINISH = time(8), time(17)
_PERCENTS, _FLAGS, _PRIORITIES, _MODES = "#percents", "#flags", "#priorities", "#modes"
_CONSTRAINTS = "ASAP, ALAP, SNET, SNLT, FNET, FNLT, MSO, MFO"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notation:
    """How this table writes its values."""

    date_order: DateOrder
    duration_unit: Unit
    is_unit_assumed: bool
    work_unit: Unit
    percents_are_fractions: bool
    workday: Workday


def find_notation(layout: Layout, body: Sequence[Row], choices: Choices, log: FindingLog) -> Notation:
    """Date order, units and the scale of percentages, from the whole table and what a person chose."""
    titles = {column.field: column.title for column in layout.columns}
    order = choices.date_order
    if order is None:
        is_chinese = any(not title.isascii() for title in titles.values())
        dates = [cell for name in DATE_FIELDS for cell in _column(layout, body, name)]
        order, example = detect_order(dates, is_chinese=is_chinese)
        if example:
            log.add("import.date_ambiguous", value=example, order=f"#{order}")
    percents = _column(layout, body, "percent_complete")
    unit = choices.duration_unit or find_unit(title_hint(titles.get("duration", "")))
    return Notation(
        date_order=order,
        duration_unit=unit or "days",
        is_unit_assumed=unit is None,
        work_unit=find_unit(title_hint(titles.get("work", ""))) or "hours",
        percents_are_fractions=choice.are_fractions(percents),
        workday=choices.workday,
    )


def _column(layout: Layout, body: Sequence[Row], name: str) -> list[Cell]:
    index = layout.index_of(name)
    return [] if index is None else [row[index] for row in body if index < len(row)]


class TaskBuilder:
    """Builds tasks from rows in one notation."""

    def __init__(self, layout: Layout, notation: Notation, log: FindingLog) -> None:
        self._notation, self._log = notation, log
        fields = {column.field for column in layout.columns}
        self._status = next((column for column in layout.columns if column.field == "status"), None)
        self._infers_percent = self._status is not None and "percent_complete" not in fields
        self._kept = [column for column in layout.columns if column.field in (CUSTOM, "status")]
        if self._infers_percent and self._status is not None:
            log.add("import.status_read", title=self._status.title)

    def heading(self, entry: Entry, uid: str, parent: str | None) -> Task:
        """A summary that exists only because a phase column names it."""
        name, notes = fit_name(entry.name, "", self._log, row=entry.row)
        return Task(uid=uid, name=name, row=entry.row, parent_uid=parent, notes=notes, kind="summary")

    def task(self, entry: Entry, uid: str, parent: str | None, *, has_children: bool) -> Task:
        """The task of a row; dates that a person typed get their meaning in `settling`."""
        values, notation = entry.values, self._notation
        name, notes = fit_name(entry.name, values.text("notes"), self._log, row=entry.row)
        duration = values.duration("duration", notation.workday, notation.duration_unit)
        if duration and not duration.has_unit and notation.is_unit_assumed:
            self._log.add("import.durations_assumed", unit=f"#{notation.duration_unit}")
        work, actual_work = (
            values.duration(tag, notation.workday, notation.work_unit) for tag in ("work", "actual_work")
        )
        people = parse_people(cell_text(values.cell("responsible")))
        return Task(
            uid=uid,
            name=name,
            row=entry.row,
            parent_uid=parent,
            wbs=values.label("wbs"),
            notes=notes,
            kind="summary" if has_children else self._kind(values, duration.minutes if duration else None),
            mode=values.choice("mode", choice.parse_mode, "auto", _MODES),
            is_active=values.choice("active", choice.parse_flag, default=True, choices=_FLAGS),
            duration=duration.minutes if duration else None,
            duration_elapsed=bool(duration and duration.elapsed),
            is_estimated=bool(duration and duration.is_estimated),
            start=self._moment(values, "start", DAY_START),
            finish=self._moment(values, "finish", DAY_FINISH),
            constraint=values.choice("constraint", choice.parse_constraint, "ASAP", _CONSTRAINTS),
            constraint_date=self._moment(values, "constraint_date", DAY_START),
            deadline=self._moment(values, "deadline", DAY_FINISH),
            percent_complete=self._percent(values),
            actual_start=self._moment(values, "actual_start", DAY_START),
            actual_finish=self._moment(values, "actual_finish", DAY_FINISH),
            priority=values.choice("priority", choice.parse_priority, 500, _PRIORITIES),
            work=work.minutes if work else None,
            actual_work=actual_work.minutes if actual_work else None,
            cost=values.money("cost"),
            responsible=people[0].name if people else "",
            values=tuple(self._custom_values(values)),
        )

    def _kind(self, values: RowValues, duration: int | None) -> TaskKind:
        is_milestone = values.choice("milestone", choice.parse_flag, default=False, choices=_FLAGS)
        return (
            "milestone"
            if is_milestone or duration == 0 or choice.says_milestone(values.cell("kind"))
            else "task"
        )

    def _moment(self, values: RowValues, field: str, clock: time) -> datetime | None:
        return values.moment(field, self._notation.date_order, clock)

    def _percent(self, values: RowValues) -> int:
        if self._infers_percent:
            return 100 if choice.says_done(values.cell("status")) else 0
        scale = self._notation.percents_are_fractions
        return values.choice(
            "percent_complete", lambda cell: choice.parse_percent(cell, are_fractions=scale), 0, _PERCENTS
        )

    def _custom_values(self, values: RowValues) -> list[FieldValue]:
        texts = ((column, clean_text(values.text_at(column.index))) for column in self._kept)
        return [FieldValue(field_uid=field_uid(column), value=text) for column, text in texts if text]


def field_uid(column: Column) -> str:
    """The custom field a column becomes."""
    return f"column:{column.title or column.index + 1}"
