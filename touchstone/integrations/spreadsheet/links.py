"""Whom a predecessor cell means: a task's number, WBS code, place in the list, or name."""

from collections import defaultdict
from collections.abc import Sequence

from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.plan import Link, Task
from touchstone.integrations.plan_file.texts import clean_line
from touchstone.integrations.spreadsheet.durations import Workday
from touchstone.integrations.spreadsheet.predecessors import Reference, parse_reference, split_references
from touchstone.integrations.spreadsheet.tree import Entry, parse_code


class LinkResolver:
    """Finds tasks by what a cell calls them."""

    def __init__(
        self, entries: Sequence[Entry], tasks: Sequence[Task], workday: Workday, log: FindingLog
    ) -> None:
        self._workday, self._log = workday, log
        self._by_number: dict[str, list[str]] = defaultdict(list)
        self._by_code: dict[str, list[str]] = defaultdict(list)
        self._by_name: dict[str, list[str]] = defaultdict(list)
        self._by_place = [
            task.uid for entry, task in zip(entries, tasks, strict=True) if not entry.is_heading
        ]
        for entry, task in zip(entries, tasks, strict=True):
            if not entry.is_heading:
                self._by_number[_key(entry.values.text("row"))].append(task.uid)
                code = parse_code(entry.values.text("wbs"))
                self._by_code[".".join(code or ())].append(task.uid)
            self._by_name[clean_line(task.name).casefold()].append(task.uid)
        self._has_numbers = any(self._by_number)

    def links(self, entry: Entry, uid: str) -> list[Link]:
        """The links that a row states, before and after it."""
        if entry.is_heading:
            return []
        before = [
            self._link(text, entry, uid, "predecessors") for text in self._references(entry, "predecessors")
        ]
        after = [self._link(text, entry, uid, "successors") for text in self._references(entry, "successors")]
        return [link for link in (*before, *after) if link is not None]

    def _references(self, entry: Entry, field: str) -> list[str]:
        cell = entry.values.cell(field)
        if cell is None:
            return []
        text = entry.values.text(field)
        return [text] if self._named(text) else split_references(text)

    def _link(self, text: str, entry: Entry, uid: str, field: str) -> Link | None:
        try:
            reference = parse_reference(text, self._workday)
        except ValueError:
            self._log.add("import.link_unreadable", row=entry.row, field=field, value=text)
            return None
        named = self._named(text)
        if named or reference is None:
            found, reference = named, Reference(text)
        else:
            found = self._numbered(reference.target)
        if len(set(found)) != 1:
            self._report(text, found, entry.row, field)
            return None
        ends = (found[0], uid) if field == "predecessors" else (uid, found[0])
        return Link(
            predecessor_uid=ends[0],
            successor_uid=ends[1],
            type=reference.type,
            lag=reference.lag,
            lag_elapsed=reference.lag_elapsed,
            lag_percent=reference.lag_percent,
        )

    def _report(self, text: str, found: Sequence[str], row: int, field: str) -> None:
        if found:
            code = "import.link_ambiguous"
        else:
            code = (
                "import.link_dangling"
                if any(character.isalnum() for character in text)
                else "import.link_unreadable"
            )
        self._log.add(code, row=row, field=field, value=text)

    def _named(self, text: str) -> list[str]:
        return self._by_name.get(clean_line(text).casefold(), [])

    def _numbered(self, target: str) -> list[str]:
        """A dotted target is a WBS code; a plain one the task's number, else its code, else its place."""
        code = target.replace("-", ".")
        if "." in code:
            return self._by_code.get(code, [])
        by_number = self._by_number.get(_key(target)) or self._by_code.get(code)
        if by_number or self._has_numbers:
            return by_number or []
        place = int(target)
        return [self._by_place[place - 1]] if 1 <= place <= len(self._by_place) else []


def _key(text: str) -> str:
    """`007` and `7.0` are the number 7."""
    plain = text.strip().removesuffix(".0").lstrip("0")
    return plain or text.strip()
