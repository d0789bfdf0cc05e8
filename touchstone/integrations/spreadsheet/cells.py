"""Cell values as they come out of a table, and their plain text."""

from datetime import date, datetime, time, timedelta

Cell = str | int | float | bool | datetime | date | time | timedelta | None
Row = list[Cell]

_ERRORS = frozenset(
    {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#GETTING_DATA", "#SPILL!"}
)
_NOTHING = frozenset(
    {"", "-", "--", "—", "——", "–", "/", "\\", "NA", "N/A", "n/a", "无", "暂无", "空", "none", "None"}
)


def cell_text(cell: Cell) -> str:
    """What a person sees, roughly: whole numbers without a point, dates in ISO form."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    return str(cell)


def is_error(cell: Cell) -> bool:
    """Whether the cell holds one of Excel's error values."""
    return isinstance(cell, str) and cell in _ERRORS


def is_blank(cell: Cell) -> bool:
    """Whether the cell holds nothing, not even a blank."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def says_nothing(text: str) -> bool:
    """Whether a text stands for "no value", such as a dash."""
    return text.strip() in _NOTHING
