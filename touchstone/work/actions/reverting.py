"""Putting an item back exactly as it was: no consequences are drawn a second time."""

from typing import Any

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action, bulk_action
from touchstone.core.changes import apply_changes
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.work.actions.editing import EDITABLE
from touchstone.work.holding import hold_plan, hold_plan_for
from touchstone.work.models import Item
from touchstone.work.outline import check_depth, mark_summaries, tree_changed
from touchstone.work.rules import can_edit_item


@action(can_edit_item)
def put_back_fields(item: Item, /, *, by: User, fields: dict[str, Any]) -> Item:
    """Set fields to values they had before."""
    hold_plan_for(item.project_id, fields)
    labels = fields.pop("label_ids", None)
    before, after = apply_changes(item, fields, EDITABLE)
    if labels is not None:
        before["label_ids"] = sorted(item.labels.values_list("pk", flat=True))
        item.labels.set(item.project.labels.filter(pk__in=labels))
        after["label_ids"] = sorted(item.labels.values_list("pk", flat=True))
    if after:
        item.updated_at = clock.now()
        save_next_version(item, [*(after.keys() - {"label_ids"}), "updated_at"])
        record("item.edited", item, by=by, before=before, after=after)
    return item


@action(can_edit_item)
def put_back_place(item: Item, /, *, by: User, parent: Item | None, rank: str) -> Item:
    """Return an item to the place it had in the tree."""
    hold_plan(item.project_id)
    before = {"parent_id": item.parent_id, "rank": item.rank}
    touched = {item.parent_id, parent.pk if parent else None}
    item.parent, item.rank = parent, rank
    item.version += 1
    item.save(update_fields=["parent", "rank", "version"])
    tree_changed(item.project)
    mark_summaries(item.project, touched)
    check_depth([item])
    record("item.moved", item, by=by, before=before, after={"parent_id": item.parent_id, "rank": rank})
    return item


@bulk_action(can_edit_item)
def put_back_from_trash(items: list[Item], /, *, by: User) -> list[Item]:
    """Bring items back to where they were."""
    trashed = [item for item in items if item.is_trashed]
    if not trashed:
        return []
    hold_plan(trashed[0].project_id)
    for item in trashed:
        item.trashed_at, item.version = None, item.version + 1
    Item.objects.bulk_update(trashed, ["trashed_at", "version"], batch_size=500)
    tree_changed(trashed[0].project)
    mark_summaries(trashed[0].project, {item.parent_id for item in trashed})
    for item in trashed:
        record("item.restored", item, by=by, after={"title": item.title, "parent_id": item.parent_id})
    return trashed
