"""What a person asks of a search for better schedules, and within which bounds."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

EARLIER_FINISH = "earlier_finish"
LESS_OVERLOAD = "less_overload"
PROTECT_MILESTONE = "protect_milestone"
AIMS = (EARLIER_FINISH, LESS_OVERLOAD, PROTECT_MILESTONE)
WAYS = ("relaxing", "overlapping", "shortening", "reassigning", "levelling")


@dataclass(frozen=True, slots=True)
class Goals:
    """Aims and bounds.

    milestone_id: what to protect, with PROTECT_MILESTONE.
    buffer_days: working days that shall be left before the milestone's deadline.
    overlap_percent: how much of a task may still be undone when its successor starts.
    shorten_percent: by how much a task may be shortened.
    ways: what may be changed at all.
    seed: the same plan and seed give the same proposals.
    """

    aims: tuple[str, ...] = (EARLIER_FINISH, LESS_OVERLOAD)
    milestone_id: int | None = None
    buffer_days: int = 3
    overlap_percent: int = 25
    shorten_percent: int = 20
    ways: tuple[str, ...] = WAYS
    seed: int = 0

    def kept(self) -> dict[str, Any]:
        """The goals as a round keeps them."""
        return asdict(self)

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> "Goals":
        """The goals of a round."""
        return cls(**{**kept, "aims": tuple(kept["aims"]), "ways": tuple(kept["ways"])})
