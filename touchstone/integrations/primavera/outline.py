"""PROJWBS and TASK → the rows of the outline: WBS elements with their activities inside."""

from collections import defaultdict
from collections.abc import Iterator

from touchstone.integrations.plan_file.finding import FileRefused, FindingLog
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.primavera.record import Record


class Outline:
    """Walks the WBS from the top: an element, its activities by their codes, then the elements inside."""

    def __init__(self, elements: list[Record], activities: list[Record], log: FindingLog) -> None:
        self._log = log
        self._elements = {record.text("wbs_id"): record for record in elements}
        self._inside: dict[str, list[str]] = defaultdict(list)
        for uid, record in self._elements.items():
            parent = record.text("parent_wbs_id")
            self._inside[parent if parent in self._elements and parent != uid else ""].append(uid)
        for siblings in self._inside.values():
            siblings.sort(key=lambda uid: self._elements[uid].number("seq_num"))
        self._activities: dict[str, list[Record]] = defaultdict(list)
        for record in activities:
            wbs = record.text("wbs_id")
            if wbs not in self._elements:
                record.note("import.xer_wbs_missing", "wbs_id")
            self._activities[wbs if wbs in self._elements else ""].append(record)
        self._used = self._with_activities()

    def elements(self) -> set[str]:
        """The WBS elements that have activities somewhere inside."""
        return self._used

    def project_name(self) -> str:
        """What the topmost element is called."""
        for uid in self._inside[""]:
            return self._elements[uid].label("wbs_name")
        return ""

    def rows(self) -> Iterator[tuple[Record, str | None, str, bool]]:
        """Each row with the WBS element around it, its WBS code, and whether it is an element itself.

        Raises FileRefused when the outline is deeper than allowed.
        """
        yield from self._rows_inside("", "", 1)

    def _rows_inside(self, uid: str, path: str, depth: int) -> Iterator[tuple[Record, str | None, str, bool]]:
        if depth > LIMITS.depth:
            raise FileRefused("import.outline_too_deep", limit=LIMITS.depth)
        around = uid or None
        for record in sorted(self._activities[uid], key=lambda each: each.text("task_code")):
            yield record, around, path, False
        for child in self._inside[uid]:
            if child in self._used:
                record = self._elements[child]
                inner = ".".join(part for part in (path, record.text("wbs_short_name")) if part)
                yield record, around, inner, True
                yield from self._rows_inside(child, inner, depth + 1)

    def _with_activities(self) -> set[str]:
        """The elements met when climbing from every activity to the top."""
        used: set[str] = set()
        for start in list(self._activities):
            climbed: list[str] = []
            uid = start
            while uid in self._elements and uid not in used and uid not in climbed:
                climbed.append(uid)
                uid = self._elements[uid].text("parent_wbs_id")
            if uid in climbed:
                self._break_circle(climbed, uid)
            used.update(climbed)
        left_out = len(self._elements) - len(used)
        if left_out:
            self._log.add("import.xer_wbs_empty", times=left_out)
        return used

    def _break_circle(self, climbed: list[str], uid: str) -> None:
        """WBS elements inside each other: the one met twice becomes a topmost one."""
        self._elements[uid].note("import.xer_wbs_circle", "parent_wbs_id")
        for siblings in self._inside.values():
            if uid in siblings:
                siblings.remove(uid)
        self._inside[""].append(uid)
