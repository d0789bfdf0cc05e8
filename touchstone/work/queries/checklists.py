"""Sentences about checklists."""

from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import Invalid, NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.work.models import ChecklistPoint, Item


class ChecklistQuerySet(models.QuerySet["ChecklistPoint"]):
    def visible_to(self, user: Any) -> "ChecklistQuerySet":
        visible = Project.objects.visible_to(user)
        return self.kept().filter(item__project__in=visible, item__trashed_at=None)

    def kept(self) -> "ChecklistQuerySet":
        return self.filter(removed_at=None)


def find_point(user: Any, point_id: int) -> "ChecklistPoint":
    """A point of an item that the person may see."""
    from touchstone.work.models import ChecklistPoint

    points = ChecklistPoint.objects.visible_to(user)
    point = points.select_related("item__project__calendar", "item__type").filter(pk=point_id).first()
    if point is None:
        raise NotFound("core.not_found")
    return point


def point_of(item: "Item", point_id: int | None) -> "ChecklistPoint | None":
    """The point of this item named in a request; a foreign one is a mistake."""
    if point_id is None:
        return None
    point = item.checklist.filter(removed_at=None, pk=point_id).first()
    if point is None:
        raise Invalid("work.point_elsewhere", field="after_id")
    return point
