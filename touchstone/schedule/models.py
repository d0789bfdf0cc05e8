"""What is kept about a plan beside its items: how it looked when it was agreed, and its stamp."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock
from touchstone.core.stamps import new_stamp
from touchstone.projects.models import Project
from touchstone.schedule.queries import BaselineQuerySet
from touchstone.work.models import Item


class PlanStamp(models.Model):
    """A number that is new after every recalculation of the project's plan."""

    project = models.OneToOneField(Project, primary_key=True, on_delete=models.CASCADE, related_name="+")
    stamp = models.BigIntegerField(default=new_stamp)


class Baseline(models.Model):
    """A frozen copy of a plan's dates; removing one hides it, so that it can come back."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="baselines")
    name = models.CharField(max_length=100)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    frozen_at = models.DateTimeField(default=clock.now)
    removed_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)

    objects = BaselineQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["frozen_at", "id"]

    def __str__(self) -> str:
        return self.name


class BaselineItem(models.Model):
    """One item's dates when the baseline was frozen."""

    baseline = models.ForeignKey(Baseline, on_delete=models.CASCADE, related_name="items")
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="baseline_items")
    start = models.DateTimeField()
    finish = models.DateTimeField()
    duration = models.PositiveIntegerField(null=True, help_text="working minutes; empty: not estimated")
    estimate = models.PositiveIntegerField(null=True, help_text="minutes of work")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["baseline", "item"], name="one_row_per_baseline")]
