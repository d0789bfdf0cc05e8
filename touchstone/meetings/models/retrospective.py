"""Retrospectives. Nothing here says who wrote a card."""

import uuid
from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock
from touchstone.meetings.queries import CardQuerySet, RetrospectiveQuerySet
from touchstone.projects.models import Project
from touchstone.work.models import Item


class Phase(models.TextChoices):
    """The order of a retrospective; going back is allowed until it is closed."""

    WRITE = "write"
    GROUP = "group"
    VOTE = "vote"
    DISCUSS = "discuss"
    CLOSED = "closed"


class Retrospective(models.Model):
    """One retrospective; `columns` are `{key, name}` as the team words them."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="retrospectives")
    title = models.CharField(max_length=200)
    columns = models.JSONField(default=list)
    phase = models.CharField(max_length=8, choices=Phase.choices, default=Phase.WRITE)
    votes_each = models.PositiveSmallIntegerField(default=5)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=clock.now)
    closed_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)

    objects = RetrospectiveQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-created_at", "-id"]


class Card(models.Model):
    """An anonymous card: no author, no time, a random id and place, so that nothing orders or links cards.

    Who knows the secret whose hash is kept, a different one for each card, may change it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    retrospective = models.ForeignKey(Retrospective, on_delete=models.CASCADE, related_name="cards")
    column = models.CharField(max_length=40)
    text = models.CharField(max_length=1000)
    lead = models.ForeignKey("self", null=True, on_delete=models.SET_NULL, related_name="followers")
    secret_hash = models.CharField(max_length=64)

    objects = CardQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["id"]


class Vote(models.Model):
    """Votes of one voter for one card; the voter is a keyed hash, told to nobody."""

    card = models.ForeignKey(Card, on_delete=models.CASCADE, related_name="votes")
    voter = models.CharField(max_length=64)
    count = models.PositiveSmallIntegerField(default=1)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["card", "voter"], name="one_vote_row_per_card")]


class RetrospectiveAction(models.Model):
    """What the team will do: an item of the project, followed up in the next retrospective."""

    retrospective = models.ForeignKey(Retrospective, on_delete=models.CASCADE, related_name="actions")
    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="+")
    card = models.ForeignKey(Card, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering: ClassVar = ["id"]
        constraints = [models.UniqueConstraint(fields=["retrospective", "item"], name="one_action_per_item")]

    @property
    def project_id(self) -> int:
        """For the event's project."""
        return self.retrospective.project_id
