"""A task as the plan describes it: what a person typed or recorded, no computed date."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from touchstone.engine.assignment import Assignment, Piece
from touchstone.engine.errors import InvalidTask


class Mode(StrEnum):
    """Who decides the dates."""

    AUTO = "auto"
    """The engine."""
    MANUAL = "manual"
    """A person; links and constraints may be broken, which is reported."""
    EXTERNAL = "external"
    """Another plan: start and finish are given, nothing here moves them, and they do not extend this plan."""


class ConstraintType(StrEnum):
    """The eight constraints of Microsoft Project."""

    ASAP = "ASAP"
    ALAP = "ALAP"
    SNET = "SNET"
    SNLT = "SNLT"
    FNET = "FNET"
    FNLT = "FNLT"
    MSO = "MSO"
    MFO = "MFO"


DATELESS = frozenset((ConstraintType.ASAP, ConstraintType.ALAP))


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One row of the plan. A task with children is a summary: its dates, duration and progress are rolled up.

    id: any hashable, unique in the plan.
    parent: id of the summary that holds it.
    duration: working minutes; calendar minutes when ``elapsed``. Zero makes a milestone.
    start, finish: what a person typed; read for manual and external tasks only.
    constraint, constraint_date: the date is needed except for ASAP and ALAP.
    deadline: never moves the task; it limits the late finish.
    percent_complete: 0–100, of the duration.
    actual_start, actual_finish: what happened; they outrank links and constraints.
    resume: when the remaining work of a started task goes on, if later than where it stopped.
    calendar: id of a calendar of the plan; None uses the plan's.
    assignments: who works on it. Work goes on while any of them works; the last one decides the finish.
    ignores_resource_calendars: the task's own calendar alone says when its resources work.
    pieces: where the work is interrupted. The last piece is as long as the duration asks.
    levelling_delay: minutes by which levelling holds the task back, of the clock or of its working time.
    priority: 0–1000, kept for levelling; higher is moved last.
    active: an inactive task is ignored together with its links.

    Raises InvalidTask for values outside these ranges.
    """

    id: Hashable
    parent: Hashable = None
    duration: int = 0
    elapsed: bool = False
    mode: Mode = Mode.AUTO
    start: datetime | None = None
    finish: datetime | None = None
    constraint: ConstraintType = ConstraintType.ASAP
    constraint_date: datetime | None = None
    deadline: datetime | None = None
    percent_complete: float = 0
    actual_start: datetime | None = None
    actual_finish: datetime | None = None
    resume: datetime | None = None
    calendar: Hashable = None
    assignments: tuple[Assignment, ...] = ()
    ignores_resource_calendars: bool = False
    pieces: tuple[Piece, ...] = ()
    levelling_delay: int = 0
    levelling_delay_elapsed: bool = True
    priority: int = 500
    active: bool = True

    def __post_init__(self) -> None:
        if self.duration < 0:
            raise InvalidTask(f"task {self.id!r}: duration {self.duration} is negative")
        if self.levelling_delay < 0:
            raise InvalidTask(f"task {self.id!r}: levelling delay {self.levelling_delay} is negative")
        if not 0 <= self.percent_complete <= 100:
            raise InvalidTask(f"task {self.id!r}: {self.percent_complete} % complete is not within 0–100")
        if self.constraint_date is None and self.constraint not in DATELESS:
            raise InvalidTask(f"task {self.id!r}: constraint {self.constraint} needs a date")
        if self.mode is Mode.EXTERNAL and (self.start is None or self.finish is None):
            raise InvalidTask(f"task {self.id!r}: an external task needs start and finish")
        if self.id is None or self.id == self.parent:
            raise InvalidTask(f"task {self.id!r} needs an id that is not its parent's")
