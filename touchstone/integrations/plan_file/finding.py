"""Findings: what is wrong with a file, and what of it is left out, in a form machines can read.

`FileRefused` is the only exception the readers raise for what a file contains.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.message import Severity
from touchstone.integrations.plan_file.messages import MESSAGES


class Place(NamedTuple):
    """One row of the file and the text found there; row 0 is the file as a whole."""

    row: int
    value: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of trouble; `places` shows the first rows, `count` says how many there are."""

    severity: Severity
    code: str
    field: str = ""
    count: int = 1
    places: tuple[Place, ...] = ()
    params: tuple[tuple[str, str | int], ...] = ()


class FileRefused(Exception):
    """The file cannot be read at all; `finding` says why."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.finding = Finding("error", code, params=tuple(sorted(params.items())))


class FindingLog:
    """Collects findings while a file is read and groups those of one kind."""

    def __init__(self) -> None:
        self._groups: dict[tuple[object, ...], _Group] = {}

    def add(
        self,
        code: str,
        *,
        row: int = 0,
        field: str = "",
        value: object = "",
        times: int = 1,
        **params: str | int,
    ) -> None:
        """Note one place, or several at once; the same code, field and parameters share a finding."""
        key = (code, field, *sorted(params.items()))
        group = self._groups.get(key)
        if group is None:
            if len(self._groups) >= LIMITS.findings:
                code, field, params = "import.more_findings", "", {}
                key = (code, field)
            group = self._groups.setdefault(key, _Group(code, field, params))
        group.count += times
        if (row or value) and len(group.places) < LIMITS.places:
            group.places.append(Place(row, shorten(str(value), LIMITS.shown_value)))

    def refuse(self, refusal: FileRefused) -> None:
        """Note why the file cannot be read."""
        finding = refusal.finding
        self._groups[finding.code, *finding.params] = _Group(finding.code, "", dict(finding.params), count=1)

    def has_errors(self) -> bool:
        """Whether anything so far forbids the import."""
        return any(MESSAGES[group.code].severity == "error" for group in self._groups.values())

    def findings(self) -> tuple[Finding, ...]:
        """All findings, errors first, otherwise in the order they were met."""
        made = (group.finding() for group in self._groups.values())
        return tuple(sort_findings(made))


class _Group:
    def __init__(self, code: str, field: str, params: dict[str, str | int], count: int = 0) -> None:
        self.code, self.field, self.params, self.count = code, field, params, count
        self.places: list[Place] = []

    def finding(self) -> Finding:
        return Finding(
            MESSAGES[self.code].severity,
            self.code,
            self.field,
            self.count,
            tuple(self.places),
            tuple(sorted(self.params.items())),
        )


_ORDER: dict[Severity, int] = {"error": 0, "warning": 1, "info": 2}


def sort_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Errors, then warnings, then what is only worth knowing."""
    return sorted(findings, key=lambda finding: _ORDER[finding.severity])


def shorten(text: str, length: int) -> str:
    """The text, cut with an ellipsis where it is longer than `length`."""
    return text if len(text) <= length else text[: length - 1] + "…"
