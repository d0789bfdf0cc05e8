"""How a scenario's differences stand against the plan as it is now: what was drawn from may have changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from touchstone.core.changes import plain
from touchstone.scenarios.change import LINK_FIELDS, Change
from touchstone.scenarios.models import Difference
from touchstone.work.models import Item, Link

Owner = tuple[int, int | None]
"""An item, or its dependency on a predecessor."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A difference beside the plan.

    row: the item or dependency as it is now; None when it is gone.
    current: what the plan holds now.
    """

    difference: Difference
    row: Item | Link | None
    current: Any

    @property
    def is_done(self) -> bool:
        """Whether the plan has this value already."""
        return self.row is not None and self.current == self.difference.value

    @property
    def is_conflict(self) -> bool:
        """Whether the plan was changed here since the scenario was drawn."""
        if self.row is None:
            return True
        return not self.is_done and self.current != self.difference.drawn_from


def standings_of(differences: Iterable[Difference]) -> list[Standing]:
    """Each difference beside what the plan holds now."""
    given = list(differences)
    rows = rows_of((each.item_id, each.predecessor_id) for each in given)
    standings = []
    for each in given:
        row = rows.get((each.item_id, each.predecessor_id))
        standings.append(Standing(each, row, plain(getattr(row, each.field)) if row else None))
    return standings


def rows_of(owners: Iterable[Owner]) -> dict[Owner, Item | Link]:
    """The live items and dependencies, by what names them."""
    wanted = set(owners)
    items = Item.objects.live().filter(pk__in={item_id for item_id, before in wanted if before is None})
    rows: dict[Owner, Item | Link] = {
        (item.pk, None): item
        for item in items.select_related("project__calendar", "type__workflow", "status", "parent")
    }
    waiting = {item_id for item_id, before in wanted if before is not None}
    if waiting:
        links = Link.objects.live().filter(successor__in=waiting)
        for link in links.select_related("predecessor__project", "successor__project"):
            rows[link.successor_id, link.predecessor_id] = link
    return rows


def changes_of(differences: Iterable[Difference]) -> list[Change]:
    """Differences as plain changes."""
    return [
        Change(
            each.item_id,
            each.field,
            each.value,
            predecessor_id=each.predecessor_id,
            reason=each.reason,
            params=each.reason_params,
        )
        for each in differences
    ]


def is_of_link(change: Change) -> bool:
    """Whether a dependency differs and not the item itself."""
    return change.predecessor_id is not None and change.field in LINK_FIELDS
