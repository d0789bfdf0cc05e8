"""Sentences about items, and the guarded way to get one."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.work.models import Item


class ItemQuerySet(models.QuerySet["Item"]):
    def visible_to(self, user: Any) -> "ItemQuerySet":
        return self.filter(project__in=Project.objects.visible_to(user))

    def live(self) -> "ItemQuerySet":
        """Not in the trash."""
        return self.filter(trashed_at=None)

    def trashed(self) -> "ItemQuerySet":
        return self.exclude(trashed_at=None)

    def open(self) -> "ItemQuerySet":
        return self.filter(trashed_at=None, closed_at=None)

    def in_outline_order(self) -> "ItemQuerySet":
        """Siblings in order; the tree itself is walked by `Outline`."""
        return self.order_by("rank", "id")


def find_item(user: Any, item_id: int) -> "Item":
    """A live item that the person may see, with its project, type and status."""
    from touchstone.work.models import Item

    item = (
        Item.objects.visible_to(user)
        .live()
        .select_related("project", "type", "status", "parent")
        .filter(pk=item_id)
        .first()
    )
    if item is None:
        raise NotFound("core.not_found")
    return item


def find_items(user: Any, project: Project, ids: Iterable[int], *, trashed: bool = False) -> "list[Item]":
    """The project's items of these ids, in that order; one foreign id refuses all."""
    from touchstone.work.models import Item

    wanted = list(dict.fromkeys(ids))
    rows = Item.objects.visible_to(user).filter(project=project).select_related("project", "type", "status")
    found = (rows.trashed() if trashed else rows.live()).in_bulk(wanted)
    if len(found) != len(wanted):
        raise NotFound("work.items_missing")
    return [found[item_id] for item_id in wanted]
