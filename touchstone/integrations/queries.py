"""Sentences about imports, and the guarded way to get one."""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Q

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.integrations.models import ImportRun


class ImportRunQuerySet(models.QuerySet["ImportRun"]):
    def visible_to(self, user: Any) -> "ImportRunQuerySet":
        """One's own, as long as one sees where they go: before that a file is nobody else's business."""
        if not user.is_active:
            return self.none()
        goes_somewhere_seen = Q(project=None) | Q(project__in=Project.objects.visible_to(user))
        return self.filter(goes_somewhere_seen, created_by=user)

    def applied_to(self, project: Any) -> "ImportRunQuerySet":
        """What went into a project and was not taken back, the newest first."""
        return self.filter(project=project, state="applied").order_by("-applied_at", "-id")


def find_import(user: Any, import_id: int) -> "ImportRun":
    """The import, if it is the person's own."""
    from touchstone.integrations.models import ImportRun

    run = ImportRun.objects.visible_to(user).select_related("project__calendar").filter(pk=import_id).first()
    if run is None:
        raise NotFound("core.not_found")
    return run
