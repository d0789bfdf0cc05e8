"""What a simulation is asked: kept with its result, so that it can be asked again."""

from dataclasses import asdict, dataclass
from typing import Any, Literal

Shape = Literal["pert", "triangular"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventInput:
    """Something that may happen: with what chance, to which items, and what it does to them.

    added_minutes: of work on each; factor_percent: of what is left of each, 150 makes it half as long again.
    """

    name: str
    probability_percent: int
    item_ids: tuple[int, ...]
    added_minutes: int = 0
    factor_percent: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """How often and how the plan is varied.

    optimistic_percent, pessimistic_percent: of the planned duration, for items without a range of their own.
    use_history: take those instead from how long finished items of the project took, where enough have.
    """

    runs: int = 5_000
    seed: int = 1
    shape: Shape = "pert"
    optimistic_percent: int = 90
    pessimistic_percent: int = 130
    use_history: bool = False
    events: tuple[EventInput, ...] = ()

    def kept(self) -> dict[str, Any]:
        """As JSON."""
        return asdict(self) | {"events": [asdict(event) for event in self.events]}

    @classmethod
    def of(cls, kept: dict[str, Any]) -> "Inputs":
        """From JSON."""
        events = tuple(
            EventInput(**event | {"item_ids": tuple(event["item_ids"])}) for event in kept["events"]
        )
        return cls(**kept | {"events": events})
