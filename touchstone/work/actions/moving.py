"""Moving items in the tree: another parent, another place among siblings."""

from typing import Any

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import bulk_action
from touchstone.core.errors import Invalid
from touchstone.core.events import record
from touchstone.core.ranks import ranks_between
from touchstone.work.holding import hold_plan
from touchstone.work.models import Item
from touchstone.work.outline import ancestors_of, check_depth, mark_summaries, sibling_gap, tree_changed
from touchstone.work.rules import can_edit_item
from touchstone.workflow.models import TypeKind


@bulk_action(can_edit_item)
def move_items(
    items: list[Item],
    /,
    *,
    by: User,
    parent: Item | None,
    after: Item | None = None,
    before: Item | None = None,
) -> list[Item]:
    """Put the items, in their order, below `parent`: after or before a sibling, else at the end.

    Of an item and something inside it only the outer one is moved.
    """
    moving = _outermost(items)
    if not moving:
        return items
    project = moving[0].project
    hold_plan(project.pk)
    _check_target(moving, parent)
    ids = [item.pk for item in moving]
    lower, upper = sibling_gap(
        project.pk, parent.pk if parent else None, after=after, before=before, without=ids
    )
    touched = {item.parent_id for item in moving} | {parent.pk if parent else None}
    for item, rank in zip(moving, ranks_between(lower, upper, len(moving)), strict=True):
        _move(item, parent, rank, by)
    tree_changed(project)
    mark_summaries(project, touched)
    check_depth(moving)
    return items


def _outermost(items: list[Item]) -> list[Item]:
    chosen = {item.pk for item in items}
    return [item for item in items if not chosen & {parent.pk for parent in ancestors_of(item)}]


def _check_target(moving: list[Item], parent: Item | None) -> None:
    if parent is None:
        return
    if parent.project_id != moving[0].project_id or parent.is_trashed:
        raise Invalid("work.unknown_parent", field="parent_id")
    if parent.type.kind == TypeKind.MILESTONE:
        raise Invalid("work.milestone_has_children", field="parent_id")
    line = {parent.pk} | {ancestor.pk for ancestor in ancestors_of(parent)}
    for item in moving:
        if item.pk in line:
            raise Invalid("work.parent_cycle", field="parent_id", title=item.title)


def _move(item: Item, parent: Item | None, rank: str, by: User) -> None:
    before: dict[str, Any] = {"parent_id": item.parent_id, "rank": item.rank}
    item.parent = parent
    item.rank = rank
    after = {"parent_id": item.parent_id, "rank": rank}
    if after == before:
        return
    item.version += 1
    item.updated_at = clock.now()
    item.save(update_fields=["parent", "rank", "version", "updated_at"])
    record("item.moved", item, by=by, before=before, after=after)
