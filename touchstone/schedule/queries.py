"""Sentences about baselines, and the guarded way to get one."""

from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.schedule.models import Baseline


class BaselineQuerySet(models.QuerySet["Baseline"]):
    def visible_to(self, user: Any) -> "BaselineQuerySet":
        """Those of visible projects that were not removed."""
        return self.filter(project__in=Project.objects.visible_to(user), removed_at=None)


def find_baseline(user: Any, baseline_id: int) -> "Baseline":
    """A baseline that the person may see."""
    from touchstone.schedule.models import Baseline

    rows = Baseline.objects.visible_to(user).select_related("project__calendar", "by")
    baseline = rows.filter(pk=baseline_id).first()
    if baseline is None:
        raise NotFound("core.not_found")
    return baseline


def find_other_baseline(user: Any, baseline: "Baseline", other_id: int | None) -> "Baseline | None":
    """Another baseline of the same project to compare with; None where none is named."""
    if other_id is None:
        return None
    other = find_baseline(user, other_id)
    if other.project_id != baseline.project_id:
        raise NotFound("core.not_found")
    return other
