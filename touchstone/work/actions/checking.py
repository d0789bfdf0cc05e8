"""Checklists: adding, ticking, ordering points, and growing one into an item."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Count, Q

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Invalid
from touchstone.core.events import record
from touchstone.core.ranks import rank_between, ranks_between
from touchstone.core.versions import save_next_version
from touchstone.work.actions.creating import create_item
from touchstone.work.models import ChecklistPoint, Item
from touchstone.work.rules import can_edit_item, can_edit_point

MOST_POINTS = 200
LONGEST_POINT = 500


@action(can_edit_item)
def add_points(item: Item, /, texts: Sequence[str], *, by: User) -> list[ChecklistPoint]:
    """Put points at the end of the checklist, in this order."""
    wanted = [_checked(text) for text in texts]
    standing = item.checklist.filter(removed_at=None)
    if standing.count() + len(wanted) > MOST_POINTS:
        raise Invalid("work.checklist_full", field="texts", maximum=MOST_POINTS)
    last = standing.order_by("-rank").values_list("rank", flat=True).first()
    ranks = ranks_between(last, None, len(wanted))
    points = [
        ChecklistPoint(item=item, text=text, rank=rank, created_at=clock.now())
        for text, rank in zip(wanted, ranks, strict=True)
    ]
    ChecklistPoint.objects.bulk_create(points)
    count_points(item)
    for point in points:
        record("checklist.added", point, by=by, after={"item_id": item.pk, "text": point.text})
    return points


@action(can_edit_point)
def edit_point(point: ChecklistPoint, /, *, by: User, **changes: Any) -> ChecklistPoint:
    """Change the `text`, or tick and untick it with `is_done`."""
    if "text" in changes:
        changes["text"] = _checked(changes["text"])
    before, after = apply_changes(point, changes, ("text", "is_done"))
    if not after:
        return point
    save_next_version(point, after)
    name = "checklist.edited"
    if "is_done" in after:
        count_points(point.item)
        name = "checklist.ticked" if point.is_done else "checklist.unticked"
    record(name, point, by=by, before=before, after=after | {"item_id": point.item_id, "text": point.text})
    return point


@action(can_edit_point)
def move_point(point: ChecklistPoint, /, *, by: User, after: ChecklistPoint | None) -> ChecklistPoint:
    """Put a point behind another, or first."""
    others = point.item.checklist.filter(removed_at=None).exclude(pk=point.pk)
    lower = after.rank if after else None
    following = others.filter(rank__gt=lower) if lower else others
    upper = following.order_by("rank").values_list("rank", flat=True).first()
    return put_point_at(point, by=by, rank=rank_between(lower, upper))


@action(can_edit_point)
def put_point_at(point: ChecklistPoint, /, *, by: User, rank: str) -> ChecklistPoint:
    """Give a point its place."""
    before, after = apply_changes(point, {"rank": rank}, ("rank",))
    if after:
        save_next_version(point, after)
        record("checklist.moved", point, by=by, before=before, after=after | {"item_id": point.item_id})
    return point


@action(can_edit_point)
def remove_point(point: ChecklistPoint, /, *, by: User) -> None:
    """Take a point away; it can be restored."""
    _set_removed(point, True)
    record("checklist.removed", point, by=by, before={"item_id": point.item_id, "text": point.text})


@action(can_edit_point)
def restore_point(point: ChecklistPoint, /, *, by: User) -> None:
    """Bring a point back to where it was."""
    _set_removed(point, False)
    record("checklist.restored", point, by=by, after={"item_id": point.item_id, "text": point.text})


@action(can_edit_point)
def grow_point(point: ChecklistPoint, /, *, by: User) -> Item:
    """Make a point an item below its own; the checklist loses it."""
    child = create_item(point.item.project, by=by, title=point.text, parent=point.item)
    remove_point(point, by=by)
    return child


def count_points(item: Item) -> None:
    """Keep "3 of 7" beside the item, where lists read it; nobody edited the item, so its version stays."""
    counted = item.checklist.filter(removed_at=None).aggregate(
        checklist_total=Count("pk"), checklist_done=Count("pk", filter=Q(is_done=True))
    )
    Item.objects.filter(pk=item.pk).update(**counted)
    item.checklist_done, item.checklist_total = counted["checklist_done"], counted["checklist_total"]


def _set_removed(point: ChecklistPoint, removed: bool) -> None:
    point.removed_at = clock.now() if removed else None
    save_next_version(point, ["removed_at"])
    count_points(point.item)


def _checked(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise Invalid("work.checklist_empty", field="text")
    if len(text) > LONGEST_POINT:
        raise Invalid("work.text_too_long", field="text", maximum=LONGEST_POINT)
    return text
