"""Sprints and the backlog: which item is done in which of them, and in what order."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.boards.models import Board
from touchstone.core import clock
from touchstone.core.ranks import RankField
from touchstone.projects.models import Project
from touchstone.sprints.queries import SprintQuerySet
from touchstone.work.models import Item


class SprintState(models.TextChoices):
    """Where a sprint is in its life."""

    PLANNED = "planned"
    ACTIVE = "active"
    CLOSED = "closed"


class Unit(models.TextChoices):
    """What a project estimates in: the custom field `points`, or the hours of `Item.estimate`."""

    POINTS = "points"
    HOURS = "hours"


class SprintSettings(models.Model):
    """How a project plans its sprints; a project without a row has the defaults of its template.

    type_keys: the types of items in the backlog, empty for all that are work.
    """

    project = models.OneToOneField(Project, on_delete=models.CASCADE, related_name="sprint_settings")
    unit = models.CharField(max_length=6, choices=Unit.choices, default=Unit.POINTS)
    type_keys = models.JSONField(default=list)
    days = models.PositiveSmallIntegerField(default=14, help_text="calendar days of a new sprint")
    version = models.PositiveIntegerField(default=1)


class Sprint(models.Model):
    """A stretch of days with a goal. The last day belongs to it.

    shares: percent of each person's working time by the person's id; who is not named gives all of it.
    target: how much the team means to take in, in the project's unit (points, or minutes of work); empty
    where capacity or velocity says.
    board: made when the sprint first started, empty before and where somebody removed it.
    """

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="sprints")
    name = models.CharField(max_length=100)
    goal = models.TextField(blank=True)
    first_day = models.DateField()
    last_day = models.DateField()
    shares = models.JSONField(default=dict)
    target = models.PositiveIntegerField(null=True)
    state = models.CharField(max_length=10, choices=SprintState.choices, default=SprintState.PLANNED)
    board = models.ForeignKey(Board, null=True, on_delete=models.SET_NULL, related_name="+")
    started_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=clock.now)
    version = models.PositiveIntegerField(default=1)

    objects = SprintQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["first_day", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(first_day__lte=models.F("last_day")), name="sprint_ends_after_it_begins"
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_closed(self) -> bool:
        return self.state == SprintState.CLOSED


class SprintEntry(models.Model):
    """Where an item stands: its sprint (none: the backlog), and its rank there."""

    item = models.OneToOneField(Item, on_delete=models.CASCADE, related_name="sprint_entry")
    sprint = models.ForeignKey(Sprint, null=True, on_delete=models.CASCADE, related_name="entries")
    rank = RankField()
