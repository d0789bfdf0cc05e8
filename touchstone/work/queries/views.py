"""Sentences about saved views."""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Q

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.work.models import SavedView


class SavedViewQuerySet(models.QuerySet["SavedView"]):
    def visible_to(self, user: Any) -> "SavedViewQuerySet":
        """One's own, and what others shared."""
        return self.filter(Q(owner=user) | Q(is_shared=True), project__in=Project.objects.visible_to(user))


def find_view(user: Any, view_id: int) -> "SavedView":
    """A view that the person may see."""
    from touchstone.work.models import SavedView

    view = SavedView.objects.visible_to(user).select_related("project").filter(pk=view_id).first()
    if view is None:
        raise NotFound("core.not_found")
    return view
