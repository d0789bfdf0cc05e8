"""Typed access to one row of a table; what cannot be read becomes a finding with its row and column."""

import math
from collections.abc import Callable
from datetime import datetime, time
from decimal import Decimal
from typing import TypeVar

from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.limits import EARLIEST, LATEST
from touchstone.integrations.plan_file.texts import fit_label
from touchstone.integrations.spreadsheet.cells import Cell, Row, cell_text, is_blank, is_error, says_nothing
from touchstone.integrations.spreadsheet.dates import DateOrder, parse_date
from touchstone.integrations.spreadsheet.durations import Duration, Unit, Workday, parse_duration

_Value = TypeVar("_Value")


class RowValues:
    """The cells of a row by field."""

    def __init__(self, cells: Row, columns: dict[str, int], row: int, log: FindingLog) -> None:
        self.row = row
        self._cells, self._columns, self._log = cells, columns, log

    def cell(self, field: str) -> Cell:
        """The cell of a field; None when blank, an Excel error or a mere dash."""
        index = self._columns.get(field)
        cell = self._cells[index] if index is not None and index < len(self._cells) else None
        if is_error(cell):
            self._log.add("import.cell_error", row=self.row, field=field, value=cell)
            return None
        return None if isinstance(cell, str) and says_nothing(cell) else cell

    def text(self, field: str) -> str:
        """The cell as text, dashes included."""
        index = self._columns.get(field)
        return "" if index is None else self.text_at(index)

    def text_at(self, index: int) -> str:
        """The text of a column by its index."""
        return cell_text(self._cells[index]) if index < len(self._cells) else ""

    def filled(self) -> int:
        """How many cells say something."""
        return sum(not is_blank(cell) for cell in self._cells)

    def first_text(self) -> str:
        """The first cell that says something."""
        return next((cell_text(cell) for cell in self._cells if not is_blank(cell)), "")

    def label(self, field: str) -> str:
        """A short text on one line."""
        return fit_label(cell_text(self.cell(field)), self._log, row=self.row, field=field)

    def choice(self, field: str, parse: Callable[[Cell], _Value], default: _Value, choices: str) -> _Value:
        """A value out of a fixed set."""
        cell = self.cell(field)
        if cell is None:
            return default
        try:
            return parse(cell)
        except ValueError:
            text = cell_text(cell)
            self._log.add("import.choice_unreadable", row=self.row, field=field, value=text, choices=choices)
        return default

    def moment(self, field: str, order: DateOrder, clock: time) -> datetime | None:
        """A date; `clock` is the time of day where the cell states none."""
        cell = self.cell(field)
        if cell is None:
            return None
        try:
            day, stated = parse_date(cell, order)
            moment = datetime.combine(day, stated or clock)
        except (ValueError, OverflowError):
            self._log.add("import.date_unreadable", row=self.row, field=field, value=cell_text(cell))
            return None
        if EARLIEST <= moment <= LATEST:
            return moment
        self._log.add("import.date_out_of_range", row=self.row, field=field, value=cell_text(cell))
        return None

    def duration(self, field: str, workday: Workday, unit: Unit) -> Duration | None:
        """A duration; `unit` counts where the cell names none."""
        cell = self.cell(field)
        if cell is None:
            return None
        try:
            return parse_duration(cell, workday, unit)
        except (ValueError, OverflowError):
            self._log.add("import.duration_unreadable", row=self.row, field=field, value=cell_text(cell))
            return None

    def money(self, field: str) -> Decimal | None:
        """An amount, with or without a currency sign and thousands."""
        cell = self.cell(field)
        if cell is None:
            return None
        text = cell_text(cell).strip("¥￥$€£元 ").replace(",", "").replace("，", "")
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            self._log.add("import.number_unreadable", row=self.row, field=field, value=cell_text(cell))
            return None
        if abs(number) > 1e15:
            self._log.add(
                "import.number_out_of_range",
                row=self.row,
                field=field,
                value=text,
                lowest="-10^15",
                highest="10^15",
            )
            return None
        return round(Decimal(repr(number)), 4).normalize() + 0
