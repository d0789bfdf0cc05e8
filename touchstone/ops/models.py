"""What the one who runs the software keeps: evidence."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock


class BackupRun(models.Model):
    """A backup that was made by the product, and the proof that it can be restored."""

    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    job = models.ForeignKey("jobs.Job", null=True, on_delete=models.SET_NULL, related_name="+")
    name = models.CharField(max_length=200, blank=True)
    """Of the file in the backup folder; empty until it is made."""
    size = models.BigIntegerField(default=0)
    is_encrypted = models.BooleanField(default=False)
    proven_at = models.DateTimeField(null=True)
    """When it was restored in rehearsal, whatever that showed."""
    proof = models.JSONField(default=dict)
    """Tables, rows and files that were compared, and `problems`."""
    removed_at = models.DateTimeField(null=True)
    """When the file made way for newer ones."""

    class Meta:
        ordering: ClassVar = ["-id"]

    def __str__(self) -> str:
        return self.name or f"backup {self.pk}"
