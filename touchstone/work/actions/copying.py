"""Copying items: with everything below them, or only with what is wanted of what hangs on them."""

from collections.abc import Sequence
from typing import NamedTuple

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import bulk_action
from touchstone.core.events import record
from touchstone.work.actions.checking import add_points
from touchstone.work.actions.creating import NewItem, create_items
from touchstone.work.actions.linking import NewLink, add_links
from touchstone.work.models import Attachment, ChecklistPoint, Item, Link
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


class Parts(NamedTuple):
    """What comes along with a copy; `predecessors` are those that are not copied themselves."""

    children: bool = True
    checklist: bool = True
    predecessors: bool = False
    attachments: bool = False


USUAL = Parts()


@bulk_action(can_edit_item)
def copy_items(
    items: list[Item], /, *, by: User, parent: Item | None, after: Item | None = None, parts: Parts = USUAL
) -> list[Item]:
    """Copy items below `parent`; copies start afresh: no progress, no comments, first status, no ticks."""
    if not items:
        return []
    project = items[0].project
    chosen = [item.pk for item in items]
    ids = subtree_ids(project, chosen) if parts.children else chosen
    rows = Item.objects.select_related("type").prefetch_related("labels").in_bulk(ids)
    sources = [rows[item_id] for item_id in ids]
    index_of = {row.pk: index for index, row in enumerate(sources)} if parts.children else {}
    news = [_copy_of(row, index_of.get(row.parent_id or 0, parent)) for row in sources]
    copies = create_items(project, news, by=by, after=after)
    copied = dict(zip(ids, copies, strict=True))
    add_links(project, _links(copied, parts, by), by=by)
    if parts.checklist:
        _copy_checklists(copied, by)
    if parts.attachments:
        _copy_attachments(copied, by)
    return copies


def _copy_of(row: Item, parent: Item | int | None) -> NewItem:
    fields = {name: getattr(row, name) for name in COPIED}
    fields["label_ids"] = [label.pk for label in row.labels.all()]
    if row.mode == "manual":
        fields |= {"start": row.start, "finish": row.finish}
    return NewItem(row.title, row.type, None, parent, fields)


def _links(copied: dict[int, Item], parts: Parts, by: User) -> Sequence[NewLink]:
    """Dependencies among the copies, and on what the originals wait for outside, as far as one sees it."""
    links = Link.objects.live().filter(successor__in=copied).order_by("pk")
    outside = {link.predecessor_id for link in links} - copied.keys() if parts.predecessors else set()
    known = Item.objects.visible_to(by).select_related("type").in_bulk(outside) | copied
    return [
        NewLink(known[link.predecessor_id], copied[link.successor_id], link.type, link.lag, link.lag_unit)
        for link in links
        if link.predecessor_id in known
    ]


def _copy_checklists(copied: dict[int, Item], by: User) -> None:
    points = ChecklistPoint.objects.kept().filter(item__in=copied).order_by("item", "rank")
    texts: dict[int, list[str]] = {}
    for point in points:
        texts.setdefault(point.item_id, []).append(point.text)
    for item_id, wanted in texts.items():
        add_points(copied[item_id], wanted, by=by)


def _copy_attachments(copied: dict[int, Item], by: User) -> None:
    """The files are kept once, however many items they hang on."""
    for kept in Attachment.objects.filter(item__in=copied, removed_at=None):
        same = {name: getattr(kept, name) for name in ("name", "content_type", "size", "sha256", "path")}
        attachment = Attachment(item=copied[kept.item_id], author=by, created_at=clock.now(), **same)
        attachment.save()
        told = {"item_id": attachment.item_id, "name": attachment.name, "size": attachment.size}
        record("attachment.added", attachment, by=by, after=told)
