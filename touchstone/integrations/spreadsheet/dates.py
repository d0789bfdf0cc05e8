"""Dates in the many forms people write them, and the order of day and month in a file."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Literal

from touchstone.integrations.spreadsheet.cells import Cell

DateOrder = Literal["year_month_day", "day_month_year", "month_day_year"]
ORDERS: tuple[DateOrder, ...] = ("year_month_day", "month_day_year", "day_month_year")

_EXCEL_EPOCH = datetime.fromisoformat("1899-12-30")
_SERIALS = (1.0, 200_000.0)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_WEEKDAY = re.compile(
    r"(?:星期|周|礼拜)[一二三四五六日天]|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?,?", re.IGNORECASE
)
_CLOCK = re.compile(
    r"(?:[T ]\s*|^)?(上午|下午|晚上|中午|am|pm)?\s*"
    r"(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?|[时点](?:(\d{1,2})分?)?)\s*(am|pm)?"
    r"\s*(?:z|[+-]\d{2}:?\d{2})?$",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_THREE_NUMBERS = re.compile(r"(\d{1,2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{4}|\d{1,2})(?!\d)\s*[日号]?")
_DAY_MONTH_NAME = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})", re.IGNORECASE
)
_MONTH_NAME_DAY = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})", re.IGNORECASE)


def parse_date(cell: Cell, order: DateOrder) -> tuple[date, time | None]:
    """The day, and the time of day where the cell states one. Raises ValueError."""
    if isinstance(cell, datetime):
        return cell.date(), cell.time().replace(microsecond=0) if cell.time() != time() else None
    if isinstance(cell, date):
        return cell, None
    if isinstance(cell, str):
        return _from_text(cell, order)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _from_serial(float(cell))
    raise ValueError(f"{cell!r} is no date")


def _from_serial(number: float) -> tuple[date, time | None]:
    """Excel counts days from 1899-12-30; a number like 20260302 is a date written without signs."""
    if number.is_integer() and 19840101 <= number <= 21491231:
        return _parse_day(str(int(number)), "year_month_day"), None
    if not _SERIALS[0] <= number <= _SERIALS[1]:
        raise ValueError(number)
    moment = _EXCEL_EPOCH + timedelta(minutes=round(number * 1440))
    return moment.date(), moment.time() if moment.time() != time() else None


def _from_text(text: str, order: DateOrder) -> tuple[date, time | None]:
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    plain = " ".join(_WEEKDAY.sub(" ", plain).split()).replace("( )", "").strip()
    if len(plain) > 60:
        raise ValueError(text)
    clock = _CLOCK.search(plain)
    if clock and clock.start() > 0:
        return _parse_day(plain[: clock.start()].strip(" ,T"), order), _parse_clock(clock)
    return _parse_day(plain, order), None


def _parse_clock(found: re.Match[str]) -> time:
    before, hours, minutes, seconds, spoken, after = found.groups()
    half = (before or after or "").lower()
    hour = int(hours)
    if half in ("下午", "晚上", "pm") and hour < 12:
        hour += 12
    elif half in ("上午", "am") and hour == 12:
        hour = 0
    return time(hour, int(minutes or spoken or 0), int(seconds or 0))


def _parse_day(text: str, order: DateOrder) -> date:
    if found := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return date(*map(int, found.groups()))
    if found := _THREE_NUMBERS.fullmatch(text):
        return _ordered((int(found[1]), int(found[2]), int(found[3])), "年" in text, order)
    if found := _DAY_MONTH_NAME.fullmatch(text):
        return date(_full_year(int(found[3])), _month(found[2]), int(found[1]))
    if found := _MONTH_NAME_DAY.fullmatch(text):
        return date(_full_year(int(found[3])), _month(found[1]), int(found[2]))
    raise ValueError(text)


def _ordered(numbers: tuple[int, int, int], has_year_sign: bool, order: DateOrder) -> date:
    """Three numbers as a date; a year of four digits can only stand last here."""
    if numbers[2] > 99 and order == "year_month_day":
        order = "month_day_year" if numbers[0] <= 12 else "day_month_year"
    if has_year_sign or order == "year_month_day":
        year, month, day = numbers
    elif order == "month_day_year":
        month, day, year = numbers
    else:
        day, month, year = numbers
    return date(_full_year(year), month, day)


def _full_year(year: int) -> int:
    """Two digits as Excel reads them: 00–29 are this century."""
    if year > 99:
        return year
    return year + (2000 if year < 50 else 1900)


def _month(name: str) -> int:
    try:
        return _MONTHS.index(name[:3].lower()) + 1
    except ValueError:
        raise ValueError(name) from None


def detect_order(cells: Iterable[Cell], *, is_chinese: bool) -> tuple[DateOrder, str]:
    """The order all ambiguous dates agree with, and one date that could be read otherwise (or nothing)."""
    orders = list(ORDERS) if is_chinese else [ORDERS[1], ORDERS[2], ORDERS[0]]
    example = ""
    for cell in cells:
        found = _THREE_NUMBERS.match(cell.strip()) if isinstance(cell, str) and "年" not in cell else None
        if found is None or _YEAR_FIRST.match(cell.strip() if isinstance(cell, str) else ""):
            continue
        numbers = (int(found[1]), int(found[2]), int(found[3]))
        fitting = [order for order in orders if _fits(numbers, order)]
        orders = fitting or orders
        if len({_ordered(numbers, has_year_sign=False, order=order) for order in fitting}) > 1:
            example = example or str(cell).strip()
    return orders[0], example if len(orders) > 1 else ""


def _fits(numbers: tuple[int, int, int], order: DateOrder) -> bool:
    if numbers[2] > 99 and order == "year_month_day":
        return False
    try:
        _ordered(numbers, has_year_sign=False, order=order)
    except ValueError:
        return False
    return True
