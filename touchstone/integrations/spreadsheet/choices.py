"""Cells with a fixed set of meanings: yes and no, percentages, priorities, modes, constraints, states."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TypeVar

from touchstone.integrations.plan_file.plan import Constraint, TaskMode
from touchstone.integrations.spreadsheet.cells import Cell, cell_text

_Choice = TypeVar("_Choice")

_YES = frozenset(["1", "y", "yes", "true", "t", "是", "有", "对", "√", "✓", "✔", "●", "■", "★", "◆", "x"])
_NO = frozenset(["0", "n", "no", "false", "f", "否", "无", "没有", "不是", "×", "✗", "○", "□", "-"])

_PRIORITIES: dict[int, tuple[str, ...]] = {
    900: ("紧急", "最高", "特急", "非常高", "urgent", "critical", "highest", "blocker", "p0"),
    700: ("高", "重要", "较高", "加急", "high", "major", "important", "p1"),
    550: ("中", "普通", "一般", "正常", "中等", "medium", "normal", "moderate", "p2"),
    300: ("低", "较低", "low", "minor", "p3"),
    100: ("最低", "非常低", "lowest", "trivial", "p4"),
}
_RANKS = tuple(_PRIORITIES)
_PRIORITY_OF = {word: number for number, words in _PRIORITIES.items() for word in words}

_AUTO = ("自动", "自动计划", "自动安排", "auto", "autoscheduled", "automatic")
_MANUAL = ("手动", "手动计划", "手动安排", "manual", "manuallyscheduled")
_MODES: dict[str, TaskMode] = {
    **dict.fromkeys(_AUTO, "auto"),
    **dict.fromkeys(_MANUAL, "manual"),
}

_CONSTRAINTS: dict[Constraint, tuple[str, ...]] = {
    "ASAP": ("越早越好", "assoonaspossible", "asap"),
    "ALAP": ("越晚越好", "aslateaspossible", "alap"),
    "MSO": ("必须开始于", "muststarton", "mso"),
    "MFO": ("必须完成于", "mustfinishon", "mfo"),
    "SNET": ("不得早于...开始", "不得早于开始", "startnoearlierthan", "snet"),
    "SNLT": ("不得晚于...开始", "不得晚于开始", "startnolaterthan", "snlt"),
    "FNET": ("不得早于...完成", "不得早于完成", "finishnoearlierthan", "fnet"),
    "FNLT": ("不得晚于...完成", "不得晚于完成", "finishnolaterthan", "fnlt"),
}
_CONSTRAINT_OF = {word: constraint for constraint, words in _CONSTRAINTS.items() for word in words}

_DONE = frozenset(
    ("已完成", "完成", "完结", "已完结", "已结束", "结束", "关闭", "已关闭", "已上线", "已交付")
)
_DONE_EN = frozenset(("done", "complete", "completed", "closed", "finished", "resolved"))
_MILESTONES = frozenset(["里程碑", "milestone"])
_PERCENT = re.compile(r"([\d.]{1,12})\s*%?")


def _folded(cell: Cell) -> str:
    return re.sub(r"[\s_-]", "", unicodedata.normalize("NFKC", cell_text(cell)).casefold())


def parse_flag(cell: Cell) -> bool:
    """Yes or no. Raises ValueError."""
    word = _folded(cell) or "-"
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise ValueError(cell)


def parse_percent(cell: Cell, *, are_fractions: bool) -> int:
    """0–100; bare numbers are fractions of one when those of the whole column are. Raises ValueError."""
    text = unicodedata.normalize("NFKC", cell_text(cell)).strip()
    found = _PERCENT.fullmatch(text)
    if found is None:
        raise ValueError(cell)
    number = float(found[1])
    if are_fractions and not text.endswith("%"):
        number *= 100
    if not 0 <= number <= 100:
        raise ValueError(cell)
    return round(number)


def are_fractions(cells: Iterable[Cell]) -> bool:
    """Whether a column of percentages holds 0–1 as Excel stores them."""
    numbers = [cell for cell in cells if isinstance(cell, (int, float)) and not isinstance(cell, bool)]
    return bool(numbers) and max(numbers) <= 1


def parse_priority(cell: Cell) -> int:
    """0–1000, 500 ordinary; words and the ranks 1–5 count in steps of 200. Raises ValueError."""
    word = _folded(cell)
    if word in _PRIORITY_OF:
        return _PRIORITY_OF[word]
    number = float(word)
    if not number.is_integer() or not 0 <= number <= 1000:
        raise ValueError(cell)
    return _RANKS[int(number) - 1] if 1 <= number <= 5 else int(number)


def parse_mode(cell: Cell) -> TaskMode:
    """Automatic or manual. Raises ValueError."""
    return _pick(_MODES, cell)


def parse_constraint(cell: Cell) -> Constraint:
    """One of the eight constraints. Raises ValueError."""
    return _pick(_CONSTRAINT_OF, cell)


def _pick(words: Mapping[str, _Choice], cell: Cell) -> _Choice:
    word = _folded(cell).replace("…", "...").replace("......", "...")
    if word not in words:
        raise ValueError(cell)
    return words[word]


def says_done(cell: Cell) -> bool:
    """Whether a status means that the task is over."""
    return _folded(cell) in _DONE | _DONE_EN


def says_milestone(cell: Cell) -> bool:
    """Whether a kind of row is a milestone."""
    return _folded(cell) in _MILESTONES
