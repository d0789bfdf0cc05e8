"""What is kept about how uncertain a plan is, and the simulations of it."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock
from touchstone.forecasts.queries import EstimateRangeQuerySet, RiskSimulationQuerySet
from touchstone.jobs.models import Job
from touchstone.projects.models import Project
from touchstone.work.models import Item


class EstimateRange(models.Model):
    """How short and how long an item may take; its planned duration is the most likely one."""

    item = models.OneToOneField(Item, on_delete=models.CASCADE, related_name="estimate_range")
    optimistic = models.PositiveIntegerField(help_text="working minutes")
    pessimistic = models.PositiveIntegerField(help_text="working minutes")

    objects = EstimateRangeQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(optimistic__lte=models.F("pessimistic")), name="estimate_range_in_order"
            )
        ]

    @property
    def project_id(self) -> int:
        """Where its events belong."""
        return self.item.project_id


class RiskSimulation(models.Model):
    """One simulation of a plan: what was asked, and what came out. The same inputs give the same result."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="risk_simulations")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    inputs = models.JSONField(help_text="runs, seed, spreads and risk events")
    job = models.ForeignKey(Job, null=True, on_delete=models.SET_NULL, related_name="+")
    result = models.JSONField(null=True)
    created_at = models.DateTimeField(default=clock.now)
    finished_at = models.DateTimeField(null=True)

    objects = RiskSimulationQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-id"]
