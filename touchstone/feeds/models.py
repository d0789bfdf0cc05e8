"""Private links of people's calendar programs, and how often each entry has changed."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.work.models import Item


class Kind(models.TextChoices):
    """What a link shows."""

    MY_WORK = "my_work"
    PROJECT = "project"
    MILESTONES = "milestones"


class Form(models.TextChoices):
    """As what a calendar program takes it: events in its grid, or tasks in its list."""

    EVENTS = "events"
    TASKS = "tasks"


class Feed(models.Model):
    """One private link. Only its hash is kept: whoever reads the database reads nobody's calendar."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="feeds")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    project = models.ForeignKey(Project, null=True, on_delete=models.CASCADE, related_name="+")
    form = models.CharField(max_length=6, choices=Form.choices, default=Form.EVENTS)
    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(default=clock.now)
    last_read_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind="project") | Q(project__isnull=False), name="a_project_feed_has_its_project"
            )
        ]


class Revision(models.Model):
    """How often what calendars show of an item changed: a recalculation leaves its version alone."""

    item = models.OneToOneField(Item, on_delete=models.CASCADE, related_name="+", primary_key=True)
    facts = models.CharField(max_length=64, help_text="hash of what is shown")
    sequence = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField(default=clock.now)
