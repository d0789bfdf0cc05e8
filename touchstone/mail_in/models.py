"""Mails that arrived: each is dealt with once."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock
from touchstone.work.models import Comment


class Outcome(models.TextChoices):
    """What became of a mail."""

    COMMENTED = "commented"
    IGNORED = "ignored"  # written by a machine: answering it would begin a loop
    REFUSED = "refused"


class ReceivedMail(models.Model):
    """One mail by its message id, what became of it and why; its text is kept only as a comment."""

    message_id = models.CharField(max_length=200, unique=True)
    sender = models.CharField(max_length=254, blank=True)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    comment = models.ForeignKey(Comment, null=True, on_delete=models.SET_NULL, related_name="+")
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    reason = models.CharField(max_length=60, blank=True, help_text="code of the sentence that says why")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        ordering: ClassVar = ["-id"]
