"""Typed access to the texts of one element; what cannot be read becomes a finding with its row and field."""

import math
from datetime import datetime, time
from decimal import Decimal, InvalidOperation

from touchstone.integrations.msproject.values import parse_minutes, parse_seconds
from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.limits import EARLIEST, LATEST, LIMITS
from touchstone.integrations.plan_file.texts import fit_label

_TRUE = frozenset({"1", "true", "True", "TRUE"})


class Fields:
    """One element's values; every reader answers None (or the default) for what is absent or wrong."""

    __slots__ = ("_log", "_texts", "row")

    def __init__(self, texts: dict[str, str], log: FindingLog, row: int = 0) -> None:
        self._texts, self._log, self.row = texts, log, row

    def text(self, tag: str) -> str:
        """The bare text, blanks at the ends removed."""
        text = self._texts.get(tag)
        return text.strip() if text else ""

    def label(self, tag: str, field: str) -> str:
        """A short text made to fit."""
        text = self._texts.get(tag)
        return fit_label(text, self._log, row=self.row, field=field) if text else ""

    def flag(self, tag: str, default: bool = False) -> bool:
        """A yes or no."""
        text = self._texts.get(tag)
        return text.strip() in _TRUE if text else default

    def integer(
        self, tag: str, field: str, default: int = 0, *, lowest: int = 0, highest: int = 2**31
    ) -> int:
        """A whole number within bounds."""
        text = self._texts.get(tag)
        if not text:
            return default
        try:
            number = int(text)
        except ValueError:
            return round(self.number(tag, field, default, lowest=lowest, highest=highest))
        if lowest <= number <= highest:
            return number
        self._out_of_range(text, field, lowest, highest)
        return default

    def number(
        self, tag: str, field: str, default: float = 0.0, *, lowest: int = 0, highest: int = 2**31
    ) -> float:
        """A number within bounds; NaN and infinities are not numbers."""
        text = self.text(tag)
        if not text:
            return default
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if math.isnan(number):
            self._log.add("import.number_unreadable", row=self.row, field=field, value=text)
        elif not lowest <= number <= highest:
            self._out_of_range(text, field, lowest, highest)
        else:
            return number
        return default

    def money(self, tag: str, field: str, *, in_hundredths: bool = True) -> Decimal | None:
        """An amount; the format stores most of them in hundredths."""
        text = self.text(tag)
        if not text:
            return None
        try:
            amount = Decimal(text)
        except InvalidOperation:
            amount = Decimal("NaN")
        if not amount.is_finite():
            self._log.add("import.number_unreadable", row=self.row, field=field, value=text)
            return None
        if abs(amount) > 10**15:
            self._out_of_range(text, field, -(10**15), 10**15)
            return None
        return round(amount / 100 if in_hundredths else amount, 4).normalize() + 0

    def minutes(self, tag: str, field: str) -> int | None:
        """A duration in whole minutes."""
        text = self._texts.get(tag)
        if not text:
            return None
        try:
            minutes = parse_minutes(text)
        except ValueError:
            self._log.add("import.duration_unreadable", row=self.row, field=field, value=text)
            return None
        if abs(minutes) > LIMITS.minutes:
            self._out_of_range(text, field, 0, LIMITS.minutes)
            return None
        return minutes

    def seconds_beside(self, tag: str) -> int:
        """By how many seconds a duration is longer than its whole minutes; shorter when negative."""
        try:
            seconds = parse_seconds(self._texts.get(tag) or "PT0S")
        except ValueError:
            return 0
        return seconds - 60 * round(seconds / 60)

    def moment(self, tag: str, field: str) -> datetime | None:
        """A wall-clock time between 1984 and 2149, to the minute."""
        text = self._texts.get(tag)
        if not text or text == "NA":
            return None
        try:
            moment = datetime.fromisoformat(text.strip()).replace(tzinfo=None, microsecond=0)
        except ValueError:
            self._log.add("import.date_unreadable", row=self.row, field=field, value=text)
            return None
        if EARLIEST <= moment <= LATEST:
            return moment
        self._log.add("import.date_out_of_range", row=self.row, field=field, value=text)
        return None

    def clock(self, tag: str, default: time) -> time:
        """A time of day."""
        text = self.text(tag)
        try:
            return time.fromisoformat(text).replace(tzinfo=None) if text else default
        except ValueError:
            self._log.add("import.date_unreadable", row=self.row, field="shift", value=text)
            return default

    def _out_of_range(self, text: str, field: str, lowest: int, highest: int) -> None:
        self._log.add(
            "import.number_out_of_range",
            row=self.row,
            field=field,
            value=text,
            lowest=lowest,
            highest=highest,
        )
