"""Sentences about items, and the guarded way to get one."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import Invalid, NotFound
from touchstone.core.prepared import Given, Prepared
from touchstone.projects.models import Project
from touchstone.projects.queries import is_visible_to

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
    item = _items.first(pk=item_id)
    if item is None or not is_visible_to(user, item.project):
        raise NotFound("core.not_found")
    return item


def _one_item() -> "models.QuerySet[Item, Item]":
    from touchstone.work.models import Item

    rows = Item.objects.live().select_related("project__calendar", "type", "status")
    return rows.order_by().filter(pk=Given("pk"))


_items = Prepared(_one_item)


def find_items(user: Any, project: Project, ids: Iterable[int], *, trashed: bool = False) -> "list[Item]":
    """The project's items of these ids, in that order; one foreign id refuses all."""
    from touchstone.work.models import Item

    wanted = list(dict.fromkeys(ids))
    rows = (
        Item.objects.visible_to(user)
        .filter(project=project)
        .select_related("project__calendar", "type", "status", "parent")
    )
    found = (rows.trashed() if trashed else rows.live()).in_bulk(wanted)
    if len(found) != len(wanted):
        raise NotFound("work.items_missing")
    return [found[item_id] for item_id in wanted]


def find_item_by_key(user: Any, key: str) -> "Item":
    """The live item that people call `ERP-12`, if the person may see it."""
    from touchstone.work.models import Item

    project_key, _, number = key.rpartition("-")
    if not number.isdecimal() or len(number) > 9:
        raise NotFound("core.not_found")
    rows = Item.objects.visible_to(user).live().filter(project__key__iexact=project_key, number=int(number))
    found = rows.values_list("pk", flat=True).first()
    if found is None:
        raise NotFound("core.not_found")
    return find_item(user, found)


def optional_item(user: Any, project: Project, item_id: int | None, *, field: str) -> "Item | None":
    """The project's item named in a request's field; a foreign one is a mistake in that field."""
    from touchstone.work.models import Item

    if item_id is None:
        return None
    rows = Item.objects.visible_to(user).live().filter(project=project)
    item = rows.select_related("project__calendar", "type", "status", "parent").filter(pk=item_id).first()
    if item is None:
        code = "work.unknown_parent" if field == "parent_id" else "work.unknown_neighbour"
        raise Invalid(code, field=field)
    return item
