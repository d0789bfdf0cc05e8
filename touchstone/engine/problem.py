"""Reasons why a plan has no dates at all, in codes that the product words in its own languages."""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum

from touchstone.engine.link import Link


class ProblemCode(StrEnum):
    """What is wrong with the plan."""

    CYCLE = "cycle"
    """``tasks`` in order, each waiting for the one before it, the first for the last."""
    DANGLING_LINK = "dangling_link"
    """``link`` names ``tasks`` that the plan does not hold."""
    DANGLING_PARENT = "dangling_parent"
    """``tasks``: the child, then the parent that the plan does not hold."""
    NESTED_IN_ITSELF = "nested_in_itself"
    """``tasks``: each is inside the next, the last inside the first."""
    FINISH_BEFORE_START = "finish_before_start"
    """``tasks``: one whose typed or actual finish is before its start."""
    FINISHED_WITHOUT_START = "finished_without_start"
    """``tasks``: one with an actual finish and no actual start."""
    OUT_OF_RANGE = "out_of_range"
    """The dates run past 1950–2199, or a calendar has no working time."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason; see ProblemCode for what ``tasks`` and ``link`` mean."""

    code: ProblemCode
    tasks: tuple[Hashable, ...] = ()
    link: Link | None = None
