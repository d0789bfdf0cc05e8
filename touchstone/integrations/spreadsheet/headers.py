"""Which row holds the titles, and which field each column is."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from touchstone.integrations.spreadsheet.cells import Row, cell_text, is_blank
from touchstone.integrations.spreadsheet.header_names import CUSTOM, FIELDS, LEFT_OUT

_ROWS_SEARCHED = 30
_SURE, _NEARLY, _LIKELY = 1.0, 0.95, 0.6
_PUNCTUATION = re.compile(r"[\s_\-*:.,;/\\|'\"“”‘’、。：；，·!?？！]+")
_BRACKETS = re.compile(r"[(\[【〔{<《](.*?)[)\]】〕}>》]")

_BY_TITLE = {title: field for field, titles in FIELDS.items() for title in titles}
_TOO_VAGUE = frozenset(
    (
        "完成",
        "开始",
        "结束",
        "任务",
        "内容",
        "活动",
        "级别",
        "编号",
        "编码",
        "人员",
        "项目内容",
        "一级",
        "二级",
        "三级",
    )
)
"""These mean the field only when they are the whole title."""

_PARTS = sorted(
    (title for title in _BY_TITLE if len(title) >= (4 if title.isascii() else 2) and title not in _TOO_VAGUE),
    key=len,
    reverse=True,
)


class Guess(NamedTuple):
    """The field a title stands for; confidence 1 is an exact title."""

    field: str
    confidence: float


def normal_title(title: str) -> str:
    """The title folded for comparison: width, case, blanks and punctuation do not matter."""
    return _PUNCTUATION.sub("", unicodedata.normalize("NFKC", title).casefold())


def title_hint(title: str) -> str:
    """What stands in brackets in a title, such as the unit in `工期(天)`."""
    found = _BRACKETS.search(unicodedata.normalize("NFKC", title))
    return found.group(1).strip() if found else ""


def guess_field(title: str) -> Guess:
    """The field of one title, alone."""
    folded = unicodedata.normalize("NFKC", title)
    whole, bare = normal_title(folded), normal_title(_BRACKETS.sub("", folded))
    if whole in _BY_TITLE:
        return Guess(_BY_TITLE[whole], _SURE)
    if bare in _BY_TITLE:
        return Guess(_BY_TITLE[bare], _NEARLY)
    part = next((part for part in _PARTS if part in bare), "")
    if part:
        return Guess(_BY_TITLE[part], round(_LIKELY * (0.5 + 0.5 * len(part) / len(bare)), 2))
    return Guess(CUSTOM if bare else LEFT_OUT, 0.0)


def guess_columns(titles: Sequence[str]) -> list[Guess]:
    """The field of every column; no field is given twice, the surest title (then the first) has it."""
    guesses = [guess_field(title) for title in titles]
    best: dict[str, int] = {}
    for index, guess in enumerate(guesses):
        if guess.confidence and (
            guess.field not in best or guess.confidence > guesses[best[guess.field]].confidence
        ):
            best[guess.field] = index
    guesses = [
        guess if not guess.confidence or best[guess.field] == index else Guess(CUSTOM, 0.0)
        for index, guess in enumerate(guesses)
    ]
    if "start" in best and "deadline" in best and "finish" not in best and "duration" not in best:
        # 开始日期 beside 截止日期 and nothing else: the second is when the task is planned to finish.
        guesses[best["deadline"]] = Guess("finish", _LIKELY)
    return guesses


def find_header_row(rows: Sequence[Row]) -> int | None:
    """Index of the row whose titles are known best; None where no row has a sure title."""
    best, best_score = None, _NEARLY - 0.01
    for index in range(min(_ROWS_SEARCHED, len(rows))):
        score = sum(guess.confidence for guess in guess_columns(header_titles(rows, index)))
        if score > best_score:
            best, best_score = index, score
    return best


def header_titles(rows: Sequence[Row], index: int) -> list[str]:
    """Titles of a header row, completed from the row above where titles span two rows.

    A blank title is taken from above (a cell merged downwards); a title that stands several times gets the
    group title above it in front, as in 计划 | 实际 over 开始时间 | 开始时间.
    """
    own = [cell_text(cell).strip() for cell in rows[index]]
    if index == 0 or not any(own):
        return own
    above = [cell_text(cell).strip() for cell in rows[index - 1]]
    above += [""] * (len(own) - len(above))
    own += [""] * (len(above) - len(own))
    filled = [cell for cell in above if cell]
    if len(filled) < 2:
        return own
    titles: list[str] = []
    group = ""
    for position, title in enumerate(own):
        group = above[position] or group
        is_repeated = bool(title) and own.count(title) > 1
        titles.append(group + title if is_repeated and group != title else title or above[position])
    return titles


def blank_columns(rows: Sequence[Row], width: int) -> set[int]:
    """Columns without any content below the titles."""
    return {index for index in range(width) if all(index >= len(row) or is_blank(row[index]) for row in rows)}
