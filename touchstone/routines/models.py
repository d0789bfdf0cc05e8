"""What is written down once and used again and again: templates of items, and items that recur."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.routines.queries import ItemTemplateQuerySet, RoutineQuerySet
from touchstone.work.models import Item
from touchstone.workflow.models import ItemType


class ItemTemplate(models.Model):
    """How items of a type usually look: `content` holds fields, checklist and items below."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="item_templates")
    type = models.ForeignKey(ItemType, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=100)
    title = models.CharField(max_length=500, help_text="with {title}, {date}, {week}, {month}, {project}")
    content = models.JSONField(default=dict)
    created_at = models.DateTimeField(default=clock.now)
    removed_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)

    objects = ItemTemplateQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name", "id"]

    def __str__(self) -> str:
        return self.name


class Shift(models.TextChoices):
    """Where an occurrence goes that falls on a day without work."""

    NONE = "none"
    NEXT = "next"
    PREVIOUS = "previous"


class Trigger(models.TextChoices):
    """When the next item is made: at its time, or once the last one is closed."""

    TIME = "time"
    CLOSED = "closed"


class Routine(models.Model):
    """An item that recurs. `next_on` is the day of the next one by the rule, before any shift."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="routines")
    type = models.ForeignKey(ItemType, on_delete=models.CASCADE, related_name="+")
    title = models.CharField(max_length=500, help_text="with {date}, {week}, {month}, {project}")
    content = models.JSONField(default=dict)
    rule = models.CharField(max_length=200, help_text="RRULE of RFC 5545, whole days only")
    starts_on = models.DateField()
    shift = models.CharField(max_length=8, choices=Shift.choices, default=Shift.NEXT)
    trigger = models.CharField(max_length=6, choices=Trigger.choices, default=Trigger.TIME)
    lead_days = models.PositiveSmallIntegerField(
        default=0, help_text="calendar days before the due day at which the item is made"
    )
    next_on = models.DateField(null=True)
    last_item = models.ForeignKey(Item, null=True, on_delete=models.SET_NULL, related_name="+")
    is_paused = models.BooleanField(default=False)
    ended_at = models.DateTimeField(null=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=clock.now)
    version = models.PositiveIntegerField(default=1)

    objects = RoutineQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["ended_at", "next_on", "id"]

    def __str__(self) -> str:
        return self.title


class Occurrence(models.Model):
    """One turn of a routine; the constraint is why no turn is made twice, whoever is killed."""

    routine = models.ForeignKey(Routine, on_delete=models.CASCADE, related_name="occurrences")
    day = models.DateField(help_text="by the rule, before any shift")
    item = models.ForeignKey(Item, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["routine", "day"], name="one_item_per_turn")]


class DismissedSteps(models.Model):
    """A person wants to see a project's first steps no more."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["project", "person"], name="first_steps_dismissed_once")
        ]
