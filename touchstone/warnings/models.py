"""What is warned of, by which thresholds, and what became of each warning."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models.functions import Coalesce

from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.warnings.queries import StepQuerySet, WarningQuerySet
from touchstone.work.models import Item


class Kind(models.TextChoices):
    """What may be wrong with an item."""

    LATE = "late"
    AT_RISK = "at_risk"
    BLOCKED = "blocked"
    STALE = "stale"
    OVER_ESTIMATE = "over_estimate"
    AGEING = "ageing"
    MILESTONE = "milestone"


class State(models.TextChoices):
    """Where a warning stands. Only the end of its condition resolves it."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"


class Level(models.TextChoices):
    """To whom an unanswered warning goes."""

    MANAGER = "manager"
    OWNER = "owner"
    SUPERIOR = "superior"


class WarningPolicy(models.Model):
    """What differs from the organisation's rules in a project; without a project, from the shipped ones.

    `rules` holds `{kind: {"is_on": …, "threshold": …}}`; what is not named is inherited, as is an empty
    `escalate_after` (working days) and empty `levels`.
    """

    project = models.OneToOneField(
        Project, null=True, on_delete=models.CASCADE, related_name="warning_policy"
    )
    rules = models.JSONField(default=dict)
    escalate_after = models.PositiveSmallIntegerField(null=True, help_text="working days")
    levels = models.JSONField(null=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = [
            models.UniqueConstraint(Coalesce("project", 0), name="one_policy_per_project"),
        ]


class ProgressWarning(models.Model):
    """One item and one thing wrong with it: a row that stays, and opens again when the condition returns.

    `since` is when the condition began, `raised_at` when it was noticed (the last time), `days` how bad it is
    in working days (percent for work over its estimate), `figures` what its sentence says.
    """

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="warnings")
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="warnings")
    kind = models.CharField(max_length=16, choices=Kind.choices)
    state = models.CharField(max_length=12, choices=State.choices, default=State.OPEN)
    since = models.DateTimeField()
    days = models.FloatField(default=0)
    figures = models.JSONField(default=dict)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="owned_warnings"
    )
    raised_at = models.DateTimeField(default=clock.now)
    told_at = models.DateTimeField(null=True)
    level = models.PositiveSmallIntegerField(default=0, help_text="how often it was escalated")
    acknowledged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    acknowledged_at = models.DateTimeField(null=True)
    note = models.CharField(max_length=500, blank=True)
    until = models.DateField(null=True)
    resolved_at = models.DateTimeField(null=True)

    objects = WarningQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["since", "id"]
        constraints = [models.UniqueConstraint(fields=["item", "kind"], name="one_warning_per_kind")]
        indexes = [
            models.Index(fields=["project", "state"], name="warning_by_project"),
            models.Index(
                fields=["owner"], condition=~models.Q(state=State.RESOLVED), name="warning_by_owner"
            ),
        ]


class What(models.TextChoices):
    """What became of a warning."""

    RAISED = "raised"
    TOLD = "told"
    ACKNOWLEDGED = "acknowledged"
    LAPSED = "lapsed"
    REOPENED = "reopened"
    ESCALATED = "escalated"
    RETURNED = "returned"
    RESOLVED = "resolved"


class Step(models.Model):
    """One line of a warning's history; `by` is empty where the software did it, `person` whom it went to."""

    warning = models.ForeignKey(ProgressWarning, on_delete=models.CASCADE, related_name="steps")
    what = models.CharField(max_length=12, choices=What.choices)
    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="+"
    )
    note = models.CharField(max_length=500, blank=True)

    objects = StepQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["id"]
