"""Sentences about dependencies."""

from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.work.models import Link


class LinkQuerySet(models.QuerySet["Link"]):
    def visible_to(self, user: Any) -> "LinkQuerySet":
        """Links whose waiting side is visible; the other side's title is checked where it is shown."""
        return self.filter(successor__project__in=Project.objects.visible_to(user))

    def live(self) -> "LinkQuerySet":
        return self.filter(predecessor__trashed_at=None, successor__trashed_at=None)


def find_link(user: Any, link_id: int) -> "Link":
    """A link between live items that the person may see."""
    from touchstone.work.models import Link

    link = (
        Link.objects.visible_to(user)
        .live()
        .select_related("predecessor__project", "successor__project")
        .filter(pk=link_id)
        .first()
    )
    if link is None:
        raise NotFound("core.not_found")
    return link
