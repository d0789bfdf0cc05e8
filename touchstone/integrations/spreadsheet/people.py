"""Names in a resource or assignee cell: `张三[50%],李四`, `钢材[3 吨]`, `Li Wei; Wang Fang`."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from touchstone.integrations.plan_file.plan import Assignment, Resource

_SEPARATORS = re.compile(r"[,;、/\n]+")
_UNITS = re.compile(r"^(.*?)\s*[\[(]\s*(\d{1,6}(?:\.\d{1,4})?)\s*([^\])]{0,20})[\])]$")
_CHINESE_NAMES = re.compile(r"[\u4e00-\u9fff·]{2,4}(?:\s+[\u4e00-\u9fff·]{2,4})+")


@dataclass(frozen=True, slots=True)
class Share:
    """A resource named in a cell; `unit` is set for material."""

    name: str
    units: float = 1.0
    unit: str = ""


def parse_people(text: str) -> list[Share]:
    """Everyone (and everything) that a cell names, each once."""
    shares: dict[str, Share] = {}
    for part in _SEPARATORS.split(unicodedata.normalize("NFKC", text)):
        names = part.split() if _CHINESE_NAMES.fullmatch(part.strip()) else [part.strip()]
        for name in names:
            share = _parse_share(name)
            if share.name:
                shares.setdefault(share.name, share)
    return list(shares.values())


def _parse_share(text: str) -> Share:
    found = _UNITS.match(text)
    if not found:
        return Share(" ".join(text.split())[:200])
    name, number, unit = " ".join(found[1].split())[:200], float(found[2]), found[3].strip()
    return Share(name, number / 100) if unit == "%" else Share(name, number, unit or "")


@dataclass(slots=True)
class People:
    """The resources and assignments of a table, gathered row by row."""

    resources: dict[str, Resource] = field(default_factory=dict)
    assignments: list[Assignment] = field(default_factory=list)

    def assign(self, task_uid: str, shares: Iterable[Share]) -> None:
        """Note who works on a task, each once."""
        seen: set[str] = set()
        for share in shares:
            if share.name in seen:
                continue
            seen.add(share.name)
            self.resources.setdefault(
                share.name,
                Resource(
                    uid=share.name,
                    name=share.name,
                    row=len(self.resources) + 1,
                    kind="material" if share.unit else "work",
                    material_unit=share.unit,
                ),
            )
            self.assignments.append(Assignment(task_uid=task_uid, resource_uid=share.name, units=share.units))
