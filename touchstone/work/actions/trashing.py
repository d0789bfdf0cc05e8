"""The trash: out of every list at once, back with everything below it."""

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import bulk_action
from touchstone.core.events import record
from touchstone.work.holding import hold_plan
from touchstone.work.models import Item
from touchstone.work.outline import mark_summaries, subtree_ids, tree_changed
from touchstone.work.rules import can_edit_item


@bulk_action(can_edit_item)
def trash_items(items: list[Item], /, *, by: User) -> list[Item]:
    """Move items and all below them to the trash; what is there already stays."""
    live = [item for item in items if not item.is_trashed]
    if not live:
        return []
    project = live[0].project
    hold_plan(project.pk)
    rows = list(Item.objects.filter(pk__in=subtree_ids(project, [item.pk for item in live]), trashed_at=None))
    now = clock.now()
    for row in rows:
        row.project, row.trashed_at, row.version = project, now, row.version + 1
    _write(rows, ["trashed_at", "version"])
    tree_changed(project)
    mark_summaries(project, {item.parent_id for item in live})
    for row in rows:
        record("item.trashed", row, by=by, before={"title": row.title}, after={"parent_id": row.parent_id})
    return rows


@bulk_action(can_edit_item)
def restore_items(items: list[Item], /, *, by: User) -> list[Item]:
    """Bring items back, with what went to the trash in the same moment below them.

    An item whose parent is still in the trash comes back at the top level.
    """
    trashed = [item for item in items if item.is_trashed]
    if not trashed:
        return []
    project = trashed[0].project
    hold_plan(project.pk)
    rows = _with_trashed_below(trashed)
    returning = {row.pk for row in rows}
    for row in rows:
        if row.parent is not None and row.parent.is_trashed and row.parent_id not in returning:
            row.parent = None
        row.trashed_at, row.version = None, row.version + 1
    _write(rows, ["trashed_at", "parent", "version"])
    tree_changed(project)
    mark_summaries(project, {row.parent_id for row in rows} | returning)
    for row in rows:
        record("item.restored", row, by=by, after={"title": row.title, "parent_id": row.parent_id})
    return rows


def _with_trashed_below(items: list[Item]) -> list[Item]:
    """The items and their descendants trashed with them, parents first; one query a level."""
    found: dict[int, Item] = {}
    level = list(items)
    while level:
        found.update({row.pk: row for row in level if row.pk not in found})
        moments = {row.pk: row.trashed_at for row in level}
        below = (
            Item.objects.filter(parent__in=moments)
            .exclude(trashed_at=None)
            .select_related("project", "parent", "type", "status")
        )
        level = [
            row for row in below if row.pk not in found and row.trashed_at == moments[row.parent_id or 0]
        ]
    return list(found.values())


def _write(rows: list[Item], fields: list[str]) -> None:
    Item.objects.bulk_update(rows, fields, batch_size=500)
