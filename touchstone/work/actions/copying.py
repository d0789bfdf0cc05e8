"""Copying items with everything below them and the dependencies among them."""

from touchstone.accounts.models import User
from touchstone.core.actions import bulk_action
from touchstone.work.actions.creating import NewItem, create_items
from touchstone.work.actions.linking import NewLink, add_links
from touchstone.work.models import Item, Link
from touchstone.work.outline import subtree_ids
from touchstone.work.rules import can_edit_item

COPIED = (
    "description",
    "assignee_id",
    "priority",
    "mode",
    "duration",
    "duration_elapsed",
    "constraint",
    "constraint_date",
    "deadline",
    "calendar_id",
    "levelling_delay",
    "levelling_delay_elapsed",
    "estimate",
    "values",
)


@bulk_action(can_edit_item)
def copy_items(
    items: list[Item], /, *, by: User, parent: Item | None, after: Item | None = None
) -> list[Item]:
    """Copy items below `parent`; copies start afresh: no progress, no comments, first status."""
    if not items:
        return []
    project = items[0].project
    ids = subtree_ids(project, [item.pk for item in items])
    rows = Item.objects.select_related("type").prefetch_related("labels").in_bulk(ids)
    sources = [rows[item_id] for item_id in ids]
    index_of = {row.pk: index for index, row in enumerate(sources)}
    news = [_copy_of(row, index_of.get(row.parent_id or 0, parent)) for row in sources]
    copies = create_items(project, news, by=by, after=after)
    inside = Link.objects.filter(predecessor__in=ids, successor__in=ids)
    add_links(
        project,
        [
            NewLink(
                copies[index_of[link.predecessor_id]],
                copies[index_of[link.successor_id]],
                link.type,
                link.lag,
                link.lag_unit,
            )
            for link in inside
        ],
        by=by,
    )
    return copies


def _copy_of(row: Item, parent: Item | int | None) -> NewItem:
    fields = {name: getattr(row, name) for name in COPIED}
    fields["label_ids"] = [label.pk for label in row.labels.all()]
    if row.mode == "manual":
        fields |= {"start": row.start, "finish": row.finish}
    return NewItem(row.title, row.type, None, parent, fields)
