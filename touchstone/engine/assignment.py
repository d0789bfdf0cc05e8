"""Who works on a task: resources of the plan and their parts in tasks."""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum

from touchstone.engine.errors import InvalidTask


class Contour(StrEnum):
    """How the work of an assignment is spread over its time; all but flat make it take longer."""

    FLAT = "flat"
    BACK_LOADED = "back_loaded"
    FRONT_LOADED = "front_loaded"
    DOUBLE_PEAK = "double_peak"
    EARLY_PEAK = "early_peak"
    LATE_PEAK = "late_peak"
    BELL = "bell"
    TURTLE = "turtle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A person, a team or a machine that tasks need.

    id: any hashable, unique among the plan's resources.
    calendar: id of a calendar of the plan; None uses the plan's.
    max_units: how much of it there is at any moment; 1.0 is one full-time person, 2.5 are two and a half.
    """

    id: Hashable
    calendar: Hashable = None
    max_units: float = 1.0

    def __post_init__(self) -> None:
        if self.max_units < 0:
            raise InvalidTask(f"resource {self.id!r}: {self.max_units} units are negative")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A resource's part in a task.

    resource: id of a resource of the plan.
    units: how much of the resource works on the task at a time; 0.5 is half of one person's day.
    work: minutes of work in all; with ``units`` it decides how long the resource is busy. None: as long as
    the task.
    delay: working minutes from the start of the task to the start of this part.
    contour: see Contour.

    Raises InvalidTask for numbers below zero.
    """

    resource: Hashable
    units: float = 1.0
    work: int | None = None
    delay: int = 0
    contour: Contour = Contour.FLAT

    def __post_init__(self) -> None:
        if self.units < 0 or (self.work or 0) < 0 or self.delay < 0:
            raise InvalidTask(f"assignment of {self.resource!r}: units, work and delay may not be negative")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a split task: minutes of work, then a gap.

    Both count in working time of the task; the gap of the last piece means nothing.
    """

    work: int
    gap: int = 0

    def __post_init__(self) -> None:
        if self.work < 0 or self.gap < 0:
            raise InvalidTask(f"a piece of {self.work} minutes with a gap of {self.gap} is negative")
