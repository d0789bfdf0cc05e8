"""What-if: ways a plan could be otherwise, kept as differences from it and never as a copy."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock
from touchstone.jobs.models import Job
from touchstone.projects.models import Project
from touchstone.scenarios.queries import ProposalRoundQuerySet, ScenarioQuerySet
from touchstone.work.models import Item


class ProposalRound(models.Model):
    """One search for better schedules: what was asked for, and the job that looks for it."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="proposal_rounds")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    goals = models.JSONField(help_text="what to aim for and within which bounds")
    job = models.ForeignKey(Job, null=True, on_delete=models.SET_NULL, related_name="+")
    remarks = models.JSONField(default=list, help_text="ways that were tried and led nowhere, with reasons")
    created_at = models.DateTimeField(default=clock.now)
    finished_at = models.DateTimeField(null=True)

    objects = ProposalRoundQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-id"]


class Scenario(models.Model):
    """A name and some differences; removing one hides it, so that it can come back.

    way: which generator found it, empty for one made by hand.
    """

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="scenarios")
    round = models.ForeignKey(ProposalRound, null=True, on_delete=models.CASCADE, related_name="scenarios")
    name = models.CharField(max_length=100, blank=True, help_text="empty: named after its way")
    way = models.CharField(max_length=40, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=clock.now)
    applied_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)

    objects = ScenarioQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return self.name


class Difference(models.Model):
    """One field of one item that the scenario has otherwise.

    predecessor: names the dependency of the item that differs instead; by its ends, because a dependency
    that is removed and brought back has another id.
    drawn_from: what the plan held when the difference was drawn.
    reason, reason_params: why a generator proposes it, as the code of a sentence.
    """

    scenario = models.ForeignKey(Scenario, on_delete=models.CASCADE, related_name="differences")
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="+")
    predecessor = models.ForeignKey(Item, null=True, on_delete=models.CASCADE, related_name="+")
    field = models.CharField(max_length=30)
    value = models.JSONField(null=True)
    drawn_from = models.JSONField(null=True)
    reason = models.CharField(max_length=60, blank=True)
    reason_params = models.JSONField(default=dict)

    class Meta:
        ordering: ClassVar = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["scenario", "item", "field"],
                condition=models.Q(predecessor=None),
                name="one_difference_per_item_field",
            ),
            models.UniqueConstraint(
                fields=["scenario", "item", "predecessor", "field"],
                condition=~models.Q(predecessor=None),
                name="one_difference_per_link_field",
            ),
        ]
