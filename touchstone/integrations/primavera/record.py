"""Typed access to one row; what cannot be read becomes a finding with its line, table and column."""

import math
from datetime import datetime
from decimal import Decimal, InvalidOperation

from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.limits import EARLIEST, LATEST, LIMITS
from touchstone.integrations.plan_file.texts import clean_text, fit_label

MINUTES_IN_HOUR = 60
MOST_NUMBER = 10**12


class Record:
    """The values of one row; absent and unreadable ones are answered by None or the default."""

    __slots__ = ("_log", "_table", "_values", "line")

    def __init__(self, table: str, line: int, values: dict[str, str], log: FindingLog) -> None:
        self._table, self._values, self._log = table, values, log
        self.line = line

    def text(self, column: str) -> str:
        """The bare text, blanks at the ends removed."""
        return self._values.get(column, "").strip()

    def notes(self, column: str) -> str:
        """A longer text, lines kept; P6 writes a line break as the character 127."""
        return clean_text(self._values.get(column, "").replace("\x7f", "\n"))[: LIMITS.notes]

    def label(self, column: str) -> str:
        """A short text made to fit."""
        return fit_label(self.text(column), self._log, row=self.line, field=self._place(column))

    def flag(self, column: str, *, default: bool = False) -> bool:
        """Y or N."""
        text = self.text(column)
        return text in ("Y", "y", "1") if text else default

    def number(self, column: str, default: float = 0.0) -> float:
        """A number; its decimal sign may be a comma, as the currency of the writer has it."""
        text = self.text(column)
        if not text:
            return default
        try:
            number = float(_with_point(text))
        except ValueError:
            number = math.nan
        if math.isnan(number) or abs(number) > MOST_NUMBER:
            self.note("import.number_unreadable", column)
            return default
        return number

    def money(self, column: str) -> Decimal | None:
        """An amount."""
        text = self.text(column)
        if not text:
            return None
        try:
            amount = Decimal(_with_point(text))
        except InvalidOperation:
            amount = Decimal("NaN")
        if not amount.is_finite() or abs(amount) > 10**15:
            self.note("import.number_unreadable", column)
            return None
        return round(amount, 4).normalize() + 0

    def minutes(self, column: str) -> int | None:
        """A span that the file states in hours."""
        if not self.text(column):
            return None
        minutes = round(self.number(column) * MINUTES_IN_HOUR)
        if abs(minutes) > LIMITS.minutes:
            self.note("import.duration_unreadable", column)
            return None
        return minutes

    def moment(self, column: str) -> datetime | None:
        """A wall-clock time between 1984 and 2149, to the minute."""
        text = self.text(column)
        if not text:
            return None
        try:
            moment = datetime.fromisoformat(text).replace(tzinfo=None, second=0, microsecond=0)
        except ValueError:
            self.note("import.date_unreadable", column)
            return None
        if EARLIEST <= moment <= LATEST:
            return moment
        self.note("import.date_out_of_range", column)
        return None

    def note(self, code: str, column: str) -> None:
        """Note that a value is not what it should be."""
        self._log.add(code, row=self.line, field=self._place(column), value=self.text(column))

    def _place(self, column: str) -> str:
        return f"{self._table}.{column}"


def _with_point(text: str) -> str:
    """The number with a point before its fraction and nothing between thousands."""
    if "," not in text:
        return text
    if text.rfind(",") > text.rfind("."):
        return text.replace(".", "").replace(",", ".")
    return text.replace(",", "")
