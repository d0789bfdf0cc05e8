"""Sentences about sprints, and the guarded ways to get one."""

from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import Invalid, NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.sprints.models import Sprint


class SprintQuerySet(models.QuerySet["Sprint"]):
    def visible_to(self, user: Any) -> "SprintQuerySet":
        """Those of visible projects that were not removed."""
        return self.filter(project__in=Project.objects.visible_to(user), removed_at=None)

    def open(self) -> "SprintQuerySet":
        """Planned or active."""
        return self.exclude(state="closed")

    def closed(self) -> "SprintQuerySet":
        return self.filter(state="closed")


def find_sprint(user: Any, sprint_id: int) -> "Sprint":
    """A sprint that the person may see, with its project."""
    from touchstone.sprints.models import Sprint

    rows = Sprint.objects.visible_to(user).select_related("project__calendar", "board")
    sprint = rows.filter(pk=sprint_id).first()
    if sprint is None:
        raise NotFound("core.not_found")
    return sprint


def optional_sprint(user: Any, project: Project, sprint_id: int | None, *, field: str) -> "Sprint | None":
    """The project's sprint named in a request's field; a foreign one is a mistake in that field."""
    from touchstone.sprints.models import Sprint

    if sprint_id is None:
        return None
    rows = Sprint.objects.visible_to(user).filter(project=project).select_related("project__calendar")
    sprint = rows.filter(pk=sprint_id).first()
    if sprint is None:
        raise Invalid("sprints.unknown", field=field)
    return sprint
