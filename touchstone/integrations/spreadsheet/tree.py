"""Who is inside whom: from outline levels, WBS codes, phase columns or indents, in this order of trust."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.outline import Outline
from touchstone.integrations.spreadsheet.values import RowValues

PHASES = ("phase1", "phase2", "phase3")

Code = tuple[str, ...]

_CODE = re.compile(r"[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*")
_WIDTHS = {" ": 1, "\u00a0": 1, "\u3000": 2, "\t": 4}


@dataclass(frozen=True, slots=True)
class Entry:
    """One task to be: a row, or the heading that a phase column opens (then without values of its own)."""

    row: int
    name: str
    """As it stands in the cell, indent included."""
    values: RowValues
    is_heading: bool = False
    depth: int = 1


def open_phases(rows: Sequence[tuple[RowValues, str]], phases: Sequence[str]) -> list[Entry]:
    """Entries with a heading wherever a phase column changes; blank phases continue the one above.

    A row that has a phase but no name is the heading itself.
    """
    entries: list[Entry] = []
    current: list[str] = [""] * len(phases)
    for values, name in rows:
        stated = [values.text(phase).strip() for phase in phases]
        for position, phase in enumerate(stated):
            if not phase or phase == current[position]:
                continue
            current[position:] = [phase] + [""] * (len(phases) - position - 1)
            is_own = not name and not any(stated[position + 1 :])
            depth = sum(1 for title in current[:position] if title) + 1
            entries.append(Entry(values.row, phase, values, is_heading=not is_own, depth=depth))
        if name:
            entries.append(Entry(values.row, name, values, depth=sum(1 for title in current if title) + 1))
    return entries


def find_parents(entries: Sequence[Entry], log: FindingLog, *, by: str) -> list[int | None]:
    """The index of each entry's parent. `by` is `level`, `wbs`, `phase` or `indent`."""
    if by == "wbs":
        return _parents_by_code(entries, log)
    if by == "level":
        levels = _levels([entry.values.text("level") for entry in entries])
    elif by == "phase":
        levels = [entry.depth for entry in entries]
    else:
        levels = _levels_by_indent([entry.name for entry in entries])
    outline = Outline(log)
    parents = (outline.place(level, str(index), entries[index].row) for index, level in enumerate(levels))
    return [None if parent is None else int(parent) for parent in parents]


def has_codes(cells: Sequence[str]) -> bool:
    """Whether a WBS column describes a tree: some code has a part after a point."""
    return any(len(code) > 1 for code in map(parse_code, cells) if code)


def parse_code(text: str) -> Code | None:
    """`1.2.3` as its parts; None when it is no code."""
    plain = unicodedata.normalize("NFKC", text).strip().rstrip(".-、 ")
    return tuple(re.split(r"[.-]", plain)) if _CODE.fullmatch(plain) else None


def outline_order(parents: Sequence[int | None]) -> list[int]:
    """Indexes with every parent before its children, siblings as they stood."""
    children: dict[int | None, list[int]] = {}
    for index, parent in enumerate(parents):
        children.setdefault(parent, []).append(index)
    order: list[int] = []
    waiting = children.get(None, [])[::-1]
    while waiting:
        index = waiting.pop()
        order.append(index)
        waiting.extend(reversed(children.get(index, [])))
    return order


def _levels(texts: Sequence[str]) -> list[int]:
    """The numbers in a level column, from 1; a blank one continues the level above."""
    found = [re.search(r"\d{1,4}", text) for text in texts]
    numbers = [int(match.group()) for match in found if match]
    shift = 1 - min(numbers, default=1)
    levels: list[int] = []
    for match in found:
        levels.append(max(1, int(match.group()) + shift) if match else levels[-1] if levels else 1)
    return levels


def _levels_by_indent(names: Sequence[str]) -> list[int]:
    levels: list[int] = []
    widths: list[int] = []
    for name in names:
        width = _indent(name)
        while widths and widths[-1] >= width:
            widths.pop()
        widths.append(width)
        levels.append(len(widths))
    return levels


def _indent(name: str) -> int:
    width = 0
    for character in name:
        if character not in _WIDTHS:
            break
        width += _WIDTHS[character]
    return width


def _parents_by_code(entries: Sequence[Entry], log: FindingLog) -> list[int | None]:
    """The entry with the longest shorter code; a row without a code stands beside the row above it."""
    codes = [parse_code(entry.values.text("wbs")) for entry in entries]
    known: dict[Code, int] = {}
    for index, code in enumerate(codes):
        if code is not None:
            known.setdefault(code, index)
    parents: list[int | None] = []
    for index, code in enumerate(codes):
        if code is None:
            parents.append(parents[-1] if parents else None)
            continue
        prefix = next((code[:length] for length in range(len(code) - 1, 0, -1) if code[:length] in known), ())
        if len(prefix) < len(code) - 1 and (prefix or len(code) > 2):
            log.add("import.parent_missing", row=entries[index].row, field="wbs", value=".".join(code))
        parents.append(known.get(prefix))
    return parents
