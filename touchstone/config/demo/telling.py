"""The words in which the year of a demo project is told. Days are working days of the project."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from touchstone.projects.library.definition import Template

Moment = Literal["start", "late", "finish"]
StageKey = Literal["start", "plan", "execute", "monitor", "close", "review"]
Ending = Literal["running", "finished", "archived"]
Outcome = Literal["approved", "rejected", "open"]


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody says, `days` after the line before; `@name` mentions people."""

    who: str
    text: str
    days: int = 0


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation on an item, beginning when the item starts, slips or finishes."""

    on: str
    moment: Moment
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """The item really takes this many days longer; the lines explain it when it shows."""

    on: str
    days: int
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Defect:
    """A fault found `days` after item `on` started; `takes` is None while nobody has fixed it."""

    title: str
    on: str
    by: str
    to: str
    text: str
    days: int = 1
    takes: int | None = 2
    priority: int = 2
    values: Mapping[str, str] | None = None
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A change request raised `days` after item `on` started."""

    title: str
    on: str
    by: str
    to: str
    text: str
    outcome: Outcome
    days: int = 1
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class RiskNote:
    """What became of a risk `days` after item `on` started."""

    risk: str
    on: str
    outcome: Literal["watched", "closed"]
    line: Line
    days: int = 0


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that somebody attaches when an item finishes, made by the writer named `kind`."""

    on: str
    who: str
    name: str
    title: str
    rows: tuple[tuple[str | int | float, ...], ...]
    moment: Moment = "finish"


@dataclass(frozen=True, slots=True)
class Story:
    """One project of the demo company, from its start to today.

    `weeks` is how long ago it began. `pace` stretches every duration. `roles` gives each role of the
    template a person; who is in `forgetful` often does not report progress. `deadlines` puts a deadline on
    an item, in working days from the project's start. The plan is agreed and frozen when `baseline_after` is
    done, and frozen again under another name after the items of `later_baselines`. `blocked` says what holds
    an item up today.
    """

    key: str
    name: str
    english: str
    about: str
    template: Template
    department: str
    weeks: int
    manager: str
    roles: Mapping[str, str]
    stage: StageKey
    ending: Ending = "running"
    pace: float = 1.0
    is_confidential: bool = False
    blocked: Mapping[str, str] | None = None
    guests: tuple[str, ...] = ()
    sponsor: str = "林婉清"
    followed_by: tuple[str, ...] = ()
    forgetful: tuple[str, ...] = ()
    deadlines: Mapping[str, int] | None = None
    baseline_after: str = ""
    later_baselines: Mapping[str, str] | None = None
    threads: tuple[Thread, ...] = ()
    slips: tuple[Slip, ...] = ()
    defects: tuple[Defect, ...] = ()
    changes: tuple[Change, ...] = ()
    risk_notes: tuple[RiskNote, ...] = ()
    papers: tuple[Paper, ...] = ()


def thread(on: str, moment: Moment, *lines: Line) -> Thread:
    return Thread(on, moment, lines)


def slip(on: str, days: int, *lines: Line) -> Slip:
    return Slip(on, days, lines)
