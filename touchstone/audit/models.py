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
    address = models.GenericIPAddressField(null=True)
    """From where, as the server saw it; null where nobody's browser was behind it."""
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


class Seal(models.Model):
    """A link of the chain over all events, in the order in which one writer found them.

    `content` is the digest of the event as it was sealed, `chain` the digest of the link before this
    one together with position, event and content: nothing in between can change unnoticed.
    """

    position = models.BigIntegerField(primary_key=True)
    event_id = models.BigIntegerField(unique=True)
    content = models.BinaryField(max_length=32)
    chain = models.BinaryField(max_length=32)

    class Meta:
        ordering: ClassVar = ["position"]


class Anchor(models.Model):
    """That the end of the chain was told outside; the copies outside are what counts."""

    position = models.BigIntegerField()
    chain = models.BinaryField(max_length=32)
    at = models.DateTimeField(default=clock.now)
    told = models.JSONField(default=list)
    """To whom: `file`, `syslog`, `mail`."""

    class Meta:
        ordering: ClassVar = ["-id"]


class Verification(models.Model):
    """A check of the whole chain: when, by whom, over how much, and what it found."""

    at = models.DateTimeField(default=clock.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    job = models.ForeignKey("jobs.Job", null=True, on_delete=models.SET_NULL, related_name="+")
    sealed = models.BigIntegerField(null=True)
    """Links that were checked; null while the check is under way."""
    findings = models.JSONField(default=list)

    class Meta:
        ordering: ClassVar = ["-id"]
