"""Sentences about forecasts, and the guarded way to get one."""

from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.forecasts.models import RiskSimulation


class EstimateRangeQuerySet(models.QuerySet[Any]):
    def live_in(self, project: Project) -> "EstimateRangeQuerySet":
        """Those of the project's items that are not in the trash."""
        return self.filter(item__project=project, item__trashed_at=None)


class RiskSimulationQuerySet(models.QuerySet["RiskSimulation"]):
    def visible_to(self, user: Any) -> "RiskSimulationQuerySet":
        """Those of visible projects."""
        return self.filter(project__in=Project.objects.visible_to(user))


def find_simulation(user: Any, simulation_id: int) -> "RiskSimulation":
    """A simulation of a project that the person may see."""
    from touchstone.forecasts.models import RiskSimulation

    rows = RiskSimulation.objects.visible_to(user).select_related("project__calendar", "by", "job")
    found = rows.filter(pk=simulation_id).first()
    if found is None:
        raise NotFound("core.not_found")
    return found
