"""What people are told, and how they want to be told."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock
from touchstone.inbox.queries import NoticeQuerySet
from touchstone.projects.models import Project
from touchstone.work.models import Item


class Kind(models.TextChoices):
    """What happened, the more personal first."""

    MENTIONED = "mentioned"
    ASSIGNED = "assigned"
    UNASSIGNED = "unassigned"
    COMMENTED = "commented"
    CHANGED = "changed"
    MOVED = "moved"
    TRASHED = "trashed"
    DUE = "due"
    WARNED = "warned"
    INVITED = "invited"


class Reason(models.TextChoices):
    """Why this person is told."""

    MENTION = "mention"
    ASSIGNEE = "assignee"
    REPORTER = "reporter"
    WATCHER = "watcher"
    OWNER = "owner"
    MEMBER = "member"


class Notice(models.Model):
    """One thing to know. What one gesture did to many items is one notice: `count` items, `item` the first.

    `told` holds what the line says: names of changed fields, an excerpt, dates. What is about no item in
    particular has a `page`.
    """

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notices")
    cause = models.CharField(max_length=60, help_text="change set, or the day of what is due")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    reason = models.CharField(max_length=10, choices=Reason.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="+")
    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="+")
    item = models.ForeignKey(Item, null=True, on_delete=models.CASCADE, related_name="+")
    page = models.CharField(max_length=200, blank=True, help_text="where it leads; empty: to its item")
    count = models.PositiveIntegerField(default=1)
    in_inbox = models.BooleanField(default=True, help_text="otherwise it is told in other ways only")
    told = models.JSONField(default=dict)
    at = models.DateTimeField(default=clock.now)
    read_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    snoozed_until = models.DateTimeField(null=True)
    mailed_at = models.DateTimeField(null=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "cause", "kind", "project"], name="one_notice_per_cause"
            )
        ]
        indexes = [
            models.Index(fields=["person", "-id"], condition=models.Q(done_at=None), name="notice_inbox"),
            models.Index(
                fields=["person"], condition=models.Q(done_at=None, read_at=None), name="notice_unread"
            ),
        ]

    @property
    def leads_to(self) -> str:
        """The page behind it, from the root: `/items/ERP-12`; the inbox where it is about several items."""
        if self.page:
            return self.page
        return f"/items/{self.item.key}" if self.item and self.count == 1 else "/inbox"


class Mute(models.Model):
    """A person wants to hear no more of an item, unless named."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "item"], name="one_mute_per_item")]


class MailPace(models.TextChoices):
    """How often a person gets what is gathered; never is no mail at all."""

    NEVER = "never"
    DAILY = "daily"
    HOURLY = "hourly"


class MailChoice(models.TextChoices):
    """What becomes of one kind by mail."""

    NEVER = "never"
    DIGEST = "digest"
    AT_ONCE = "at_once"


class Preference(models.Model):
    """How a person wants to be told; without a row, by the defaults below."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="inbox_preference"
    )
    channels = models.JSONField(default=dict, help_text="by kind, where it differs from the defaults")
    mail = models.CharField(max_length=8, choices=MailPace.choices, default=MailPace.DAILY)
    quiet_from = models.TimeField(null=True, help_text="no mail from here, on the person's clock")
    quiet_until = models.TimeField(null=True)
