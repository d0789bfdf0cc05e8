"""Durations and lags as people write them: `5d`, `3 个工作日`, `16h`, `1 mon`, `半天`, `3ed`, `5 days?`."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from touchstone.integrations.spreadsheet.cells import Cell

Unit = Literal["minutes", "hours", "days", "weeks", "months"]

_UNITS: dict[Unit, tuple[str, ...]] = {
    "minutes": ("m", "min", "mins", "minute", "minutes", "分", "分钟", "分钟工时"),
    "hours": ("h", "hr", "hrs", "hour", "hours", "时", "小时", "工时", "钟头"),
    "days": (
        "d",
        "dy",
        "dys",
        "day",
        "days",
        "天",
        "日",
        "工作日",
        "工日",
        "人天",
        "自然日",
        "自然天",
        "日历天",
        "日历日",
    ),
    "weeks": ("w", "wk", "wks", "week", "weeks", "周", "星期", "礼拜", "周工时"),
    "months": ("mo", "mon", "mons", "month", "months", "月", "月工时"),
}
_UNIT_OF = {name: unit for unit, names in _UNITS.items() for name in names}
_ELAPSED_NAMES = frozenset({"自然日", "自然天", "日历天", "日历日"})
_DIGITS = {
    "半": 0.5,
    "一": 1,
    "两": 2,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
}

_NAMES = "|".join(sorted(map(re.escape, _UNIT_OF), key=len, reverse=True))
_BARE = re.compile(r"\d[\d.,]*")
_PART = re.compile(
    rf"(?P<number>\d[\d.,]*|[{''.join(_DIGITS)}])\s*个?\s*(?P<half>半)?\s*"
    rf"(?P<elapsed>连续|日历|自然|e(?:lapsed)?)?\s*(?P<unit>{_NAMES})(?![a-z])\s*"
)
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_MOST = 10**8


@dataclass(frozen=True, slots=True)
class Workday:
    """What days, weeks and months mean in minutes of work."""

    minutes_per_day: int = 480
    minutes_per_week: int = 2400
    days_per_month: int = 20

    def minutes_in(self, unit: Unit, *, elapsed: bool) -> int:
        """Minutes in one unit; an elapsed month has thirty days."""
        if unit in ("minutes", "hours"):
            return 60 if unit == "hours" else 1
        if elapsed:
            return {"days": 1, "weeks": 7, "months": 30}[unit] * 1440
        if unit == "days":
            return self.minutes_per_day
        return self.minutes_per_week if unit == "weeks" else self.days_per_month * self.minutes_per_day


@dataclass(frozen=True, slots=True)
class Duration:
    """Minutes of work, or of the clock when elapsed."""

    minutes: int
    elapsed: bool = False
    is_estimated: bool = False
    has_unit: bool = True


def parse_duration(cell: Cell, workday: Workday, unit: Unit = "days") -> Duration:
    """A duration; `unit` counts where none is written. Raises ValueError."""
    if isinstance(cell, str):
        return _parse_text(cell, workday, unit)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return Duration(_minutes(float(cell), workday.minutes_in(unit, elapsed=False)), has_unit=False)
    raise ValueError(f"{cell!r} is no duration")


def _parse_text(cell: str, workday: Workday, unit: Unit) -> Duration:
    text = unicodedata.normalize("NFKC", cell).strip().lower()
    is_estimated = text.endswith("?")
    text = text.removesuffix("?").strip()
    if _BARE.fullmatch(text):
        minutes = _minutes(_number(text), workday.minutes_in(unit, elapsed=False))
        return Duration(minutes, is_estimated=is_estimated, has_unit=False)
    parts = list(_PART.finditer(text))
    if not parts or "".join(part.group() for part in parts) != text:
        raise ValueError(f"{cell!r} is no duration")
    elapsed = [bool(part["elapsed"]) or part["unit"] in _ELAPSED_NAMES for part in parts]
    minutes = sum(
        _part_minutes(part, workday, is_elapsed) for part, is_elapsed in zip(parts, elapsed, strict=True)
    )
    return Duration(minutes, any(elapsed), is_estimated)


def _part_minutes(part: re.Match[str], workday: Workday, is_elapsed: bool) -> int:
    number = _number(part["number"]) + (0.5 if part["half"] else 0)
    return _minutes(number, workday.minutes_in(_UNIT_OF[part["unit"]], elapsed=is_elapsed))


def find_unit(title_hint: str) -> Unit | None:
    """The unit that a column's title names in brackets, if any."""
    return _UNIT_OF.get(unicodedata.normalize("NFKC", title_hint).strip().lower().removeprefix("个"))


def _number(text: str) -> float:
    if text in _DIGITS:
        return _DIGITS[text]
    return float(text.replace(",", ".") if _DECIMAL_COMMA.fullmatch(text) else text.replace(",", ""))


def _minutes(number: float, size: int) -> int:
    if not 0 <= number * size <= _MOST:
        raise ValueError(number)
    return round(number * size)
