"""Sentences about saved views."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Q

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project
from touchstone.projects.queries import role_in

if TYPE_CHECKING:
    from touchstone.work.models import SavedView


class SavedViewQuerySet(models.QuerySet["SavedView"]):
    def visible_to(self, user: Any) -> "SavedViewQuerySet":
        """One's own, and what others shared."""
        return self.filter(Q(owner=user) | Q(is_shared=True), project__in=Project.objects.visible_to(user))


def defaults_among(views: "Iterable[SavedView]", reader: Any) -> set[int]:
    """The views that the reader meets first, one a page: that of their role, else that of everyone."""
    from touchstone.work.models.view import EVERYONE

    found: dict[str, tuple[bool, int]] = {}
    for view in views:
        is_of_role = role_in(reader, view.project_id) in view.default_for
        if view.is_shared and (is_of_role or EVERYONE in view.default_for):
            found[view.page] = max(found.get(view.page, (False, 0)), (is_of_role, view.pk))
    return {view_id for _, view_id in found.values()}


def find_view(user: Any, view_id: int) -> "SavedView":
    """A view that the person may see."""
    from touchstone.work.models import SavedView

    view = SavedView.objects.visible_to(user).select_related("project").filter(pk=view_id).first()
    if view is None:
        raise NotFound("core.not_found")
    return view
