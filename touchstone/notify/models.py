"""Rows of what is told to people."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock


class MailState(models.TextChoices):
    """Where a mail stands."""

    QUEUED = "queued"
    SENT = "sent"
    KEPT = "kept"  # no mail server is configured: it lies in the outbox folder
    FAILED = "failed"


class Mail(models.Model):
    """One mail: the whole message until it is on its way, the facts about it for good."""

    to = models.JSONField()
    subject = models.CharField(max_length=500)
    message_id = models.CharField(max_length=200, unique=True)
    message = models.BinaryField()
    state = models.CharField(max_length=10, choices=MailState.choices, default=MailState.QUEUED)
    refusal = models.CharField(max_length=500, blank=True, help_text="the mail server's own words")
    queued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="+"
    )
    queued_at = models.DateTimeField(default=clock.now)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["-id"]


class PushDevice(models.Model):
    """A browser that shows messages: where they are taken, and the keys only it reads with."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="push_devices"
    )
    endpoint = models.CharField(max_length=2_000, unique=True)
    p256dh = models.CharField(max_length=200)
    auth = models.CharField(max_length=100)
    name = models.CharField(max_length=100)
    session_key = models.CharField(max_length=40, help_text="where the person signed in")
    added_at = models.DateTimeField(default=clock.now)
    last_sent_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["-id"]
