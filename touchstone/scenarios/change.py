"""One difference from the plan, as plain values."""

import dataclasses
from types import NoneType
from typing import Any

ITEM_FIELDS: dict[str, tuple[type, ...]] = {
    "duration": (int, NoneType),
    "mode": (str,),
    "constraint": (str,),
    "constraint_date": (str, NoneType),
    "assignee_id": (int, NoneType),
    "levelling_delay": (int,),
    "levelling_delay_elapsed": (bool,),
}
"""What of an item can differ, and the kinds of its values."""

LINK_FIELDS: dict[str, tuple[type, ...]] = {"type": (str,), "lag": (int,), "lag_unit": (str,)}
"""The same of a dependency."""

Key = tuple[int, int | None, str]
"""Item, predecessor where a dependency differs, field."""


@dataclasses.dataclass(frozen=True, slots=True)
class Change:
    """An item, or its dependency on `predecessor_id`, has another value in one field.

    Values are as JSON keeps them: minutes, names, ids; a constraint date is an instant in ISO 8601.
    reason, params: why, as the code of a sentence; empty for what a person drew.
    """

    item_id: int
    field: str
    value: Any
    predecessor_id: int | None = None
    reason: str = ""
    params: dict[str, Any] = dataclasses.field(default_factory=dict)

    @property
    def key(self) -> Key:
        """What differs; a scenario holds each once."""
        return self.item_id, self.predecessor_id, self.field
