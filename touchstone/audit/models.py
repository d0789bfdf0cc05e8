"""The event row that feeds history, undo, reports and live updates."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock


class ChangeSet(models.Model):
    """Everything one gesture changed; the unit of undo."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)
    via = models.CharField(max_length=20, default="web")
    undoes = models.OneToOneField("self", null=True, on_delete=models.PROTECT, related_name="undone_by")

    class Meta:
        indexes = [models.Index(fields=["by", "-at"])]


class Event(models.Model):
    """One thing that happened: who, when, to what, with the values before and after."""

    change_set = models.ForeignKey(ChangeSet, on_delete=models.PROTECT, related_name="events")
    name = models.CharField(max_length=60)
    subject_type = models.CharField(max_length=60)
    subject_id = models.BigIntegerField()
    project_id = models.BigIntegerField(null=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)

    class Meta:
        ordering: ClassVar = ["id"]
        indexes = [
            models.Index(fields=["subject_type", "subject_id", "-id"]),
            models.Index(fields=["project_id", "-at"]),
            models.Index(fields=["project_id", "name", "at"]),
            models.Index(fields=["by", "-at"]),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.subject_type}:{self.subject_id}"
