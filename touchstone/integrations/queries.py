"""Sentences about imports, and the guarded way to get one."""

from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import NotFound

if TYPE_CHECKING:
    from touchstone.integrations.models import ImportRun


class ImportRunQuerySet(models.QuerySet["ImportRun"]):
    def visible_to(self, user: Any) -> "ImportRunQuerySet":
        """One's own: what a file holds is nobody else's business before it is in a project."""
        return self.filter(created_by=user) if user.is_active else self.none()

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
