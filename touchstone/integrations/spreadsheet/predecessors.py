"""Predecessor cells as Microsoft Project writes them: `3FS+2d,5SS-50%`, `3完成-开始+2 个工作日`."""

import re
import unicodedata
from dataclasses import dataclass

from touchstone.integrations.plan_file.plan import LinkType
from touchstone.integrations.spreadsheet.durations import Workday, parse_duration

_TYPES: dict[str, LinkType] = {
    "fs": "FS", "ss": "SS", "ff": "FF", "sf": "SF",
    "完成-开始": "FS", "开始-开始": "SS", "完成-完成": "FF", "开始-完成": "SF",
    "完成开始": "FS", "开始开始": "SS", "完成完成": "FF", "开始完成": "SF",
    "(fs)": "FS", "(ss)": "SS", "(ff)": "FF", "(sf)": "SF",
}  # fmt: skip
_TYPE_NAMES = "|".join(sorted(map(re.escape, _TYPES), key=len, reverse=True))
_SEPARATORS = re.compile(r"[,;、\n\r]+")
_NUMBERED = re.compile(rf"(\d+(?:[.-]\d+)*)\.?\s*({_TYPE_NAMES})?\s*(?:([+-])\s*(.+))?", re.IGNORECASE)
_PERCENT = re.compile(r"(\d{1,4}(?:\.\d+)?)\s*(e)?\s*%")


@dataclass(frozen=True, slots=True)
class Reference:
    """One predecessor: what it is called in the cell, and how the link works."""

    target: str
    type: LinkType = "FS"
    lag: int = 0
    lag_elapsed: bool = False
    lag_percent: int | None = None


def split_references(text: str) -> list[str]:
    """The single references of a cell."""
    return [part.strip() for part in _SEPARATORS.split(unicodedata.normalize("NFKC", text)) if part.strip()]


def parse_reference(text: str, workday: Workday) -> Reference | None:
    """A reference by number or WBS code; None when it is of another form (a name, perhaps).

    Raises ValueError for lags that cannot be read.
    """
    found = _NUMBERED.fullmatch(text.strip())
    if found is None:
        return None
    target, kind, sign, lag = found.groups()
    link_type = _TYPES[kind.lower()] if kind else "FS"
    if lag is None:
        return Reference(target, link_type)
    factor = -1 if sign == "-" else 1
    percent = _PERCENT.fullmatch(lag.strip().lower())
    if percent:
        return Reference(target, link_type, 0, bool(percent[2]), factor * round(float(percent[1])))
    duration = parse_duration(lag, workday)
    return Reference(target, link_type, factor * duration.minutes, duration.elapsed)
