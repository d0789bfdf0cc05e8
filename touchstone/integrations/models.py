"""Imports under way and done."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock
from touchstone.integrations.queries import ImportRunQuerySet
from touchstone.projects.models import Project


class ImportState(models.TextChoices):
    """Where an import stands."""

    READING = "reading"
    READY = "ready"
    APPLYING = "applying"
    APPLIED = "applied"
    UNDONE = "undone"


class ImportRun(models.Model):
    """One file on its way into a project.

    `choices` is how a person wants a table read, `people` who the file's resources are (resource uid → user
    id or None). The reading is kept as JSON in the file store: what was previewed is what is written, and the
    next import of the same plan is compared with it. `source` is the external source of the items it made.
    """

    project = models.ForeignKey(Project, null=True, on_delete=models.CASCADE, related_name="imports")
    makes_project = models.BooleanField(default=False)
    project_name = models.CharField(max_length=200, blank=True)
    project_key = models.CharField(max_length=10, blank=True)
    state = models.CharField(max_length=10, choices=ImportState.choices, default=ImportState.READING)
    file_name = models.CharField(max_length=255)
    file_path = models.CharField(max_length=200)
    size = models.PositiveBigIntegerField()
    reading_path = models.CharField(max_length=200, blank=True)
    is_importable = models.BooleanField(default=False)
    choices = models.JSONField(default=dict)
    people = models.JSONField(default=dict)
    source = models.CharField(max_length=60, blank=True)
    counts = models.JSONField(default=dict)
    change_set = models.UUIDField(null=True)
    job_id = models.BigIntegerField(null=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=clock.now)
    applied_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)

    objects = ImportRunQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-id"]
        indexes = [models.Index(fields=["created_by", "-id"]), models.Index(fields=["project", "-id"])]

    def __str__(self) -> str:
        return self.file_name
