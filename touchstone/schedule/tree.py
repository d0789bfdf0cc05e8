"""The tree of a plan: which items hold which, and which of them take part."""

from collections import defaultdict
from typing import Any, NamedTuple

from touchstone.schedule.loading import ItemRow
from touchstone.workflow.models import TypeKind


class Tree(NamedTuple):
    """Parents in the plan by item id; items dropped from it; items with something inside."""

    parents: dict[int, int | None]
    dropped: set[int]
    summaries: frozenset[int]


def tree_of(items: dict[int, ItemRow], rows: dict[int, ItemRow]) -> Tree:
    """The tree of the `rows` in the plan, among all `items`."""
    parents = _parents_in_plan(items, rows)
    dropped = _dropped(rows, parents)
    return Tree(
        parents, dropped, frozenset(parents[item_id] or 0 for item_id in rows if item_id not in dropped)
    )


def standing(row: ItemRow) -> tuple[Any, ...]:
    """What the tree is made of."""
    return row.parent_id, row.kind == TypeKind.LOG, row.is_cancelled


def _parents_in_plan(items: dict[int, ItemRow], rows: dict[int, ItemRow]) -> dict[int, int | None]:
    """Whoever hangs below a risk or another item outside the plan belongs to what is above that."""
    parents = {item_id: row.parent_id for item_id, row in items.items()}
    for item_id, row in items.items():
        parent = row.parent_id
        while parent is not None and parent not in rows:
            parent = parents.get(parent)
        parents[item_id] = parent
    return parents


def _dropped(rows: dict[int, ItemRow], parents: dict[int, int | None]) -> set[int]:
    """Cancelled work, and summaries of nothing else; a cancelled summary with live work inside stays."""
    if not any(row.is_cancelled for row in rows.values()):
        return set()
    inside: dict[int | None, list[int]] = defaultdict(list)
    for item_id in rows:
        inside[parents[item_id]].append(item_id)
    dropped = {row.id for row in rows.values() if row.is_cancelled and row.id not in inside}
    waiting = list(dropped)
    while waiting:
        parent = parents[waiting.pop()]
        if parent is not None and dropped.issuperset(inside[parent]):
            dropped.add(parent)
            waiting.append(parent)
    return dropped
