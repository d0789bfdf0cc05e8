"""Stand-ups: when they are, and what is kept of each day."""

from datetime import time
from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.projects.models import Project


class StandupPlan(models.Model):
    """When a project's stand-up is, on the plan's clock; `is_on` reminds and keeps minutes."""

    project = models.OneToOneField(Project, on_delete=models.CASCADE, related_name="standup_plan")
    is_on = models.BooleanField(default=False)
    at = models.TimeField(default=time(9, 30))
    seconds_each = models.PositiveSmallIntegerField(default=120)
    reminded_on = models.DateField(null=True)
    version = models.PositiveIntegerField(default=1)


class Standup(models.Model):
    """One day's stand-up; `notes` are the minutes beside what each person says, in Markdown."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="standups")
    date = models.DateField()
    notes = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering: ClassVar = ["-date"]
        constraints = [models.UniqueConstraint(fields=["project", "date"], name="one_standup_per_day")]


class StandupEntry(models.Model):
    """What one person says; without a row it is gathered from events. Lines of Markdown."""

    standup = models.ForeignKey(Standup, on_delete=models.CASCADE, related_name="entries")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    done = models.TextField(blank=True)
    next = models.TextField(blank=True)
    blocked = models.TextField(blank=True)
    is_edited = models.BooleanField(default=True, help_text="written by a person, not only kept")
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["standup", "person"], name="one_entry_per_person")]

    @property
    def project_id(self) -> int:
        """For the event's project."""
        return self.standup.project_id
