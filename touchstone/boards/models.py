"""Boards, and since when each card has had its status."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.boards.queries.boards import BoardQuerySet
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.work.models import Item


class Board(models.Model):
    """A way to look at items as cards in columns; private until shared.

    A board of one project has `project`. Without it the board is over projects: those of
    `projects`, or all that its reader may see where none is named.
    """

    project = models.ForeignKey(Project, null=True, on_delete=models.CASCADE, related_name="boards")
    projects = models.ManyToManyField(Project, related_name="shared_boards")
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="boards")
    name = models.CharField(max_length=100)
    is_shared = models.BooleanField(default=False)
    position = models.PositiveIntegerField(default=0)
    settings = models.JSONField(default=dict, help_text="see BoardSettings")
    created_at = models.DateTimeField(default=clock.now)
    version = models.PositiveIntegerField(default=1)

    objects = BoardQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position", "id"]

    def __str__(self) -> str:
        return self.name

    @property
    def is_private(self) -> bool:
        """A private board has no place in the history that a project's members read."""
        return not self.is_shared

    @property
    def is_over_projects(self) -> bool:
        return self.project_id is None


class StatusSpell(models.Model):
    """Since when an item has had its status; an item that never changed it has no row."""

    item = models.OneToOneField(Item, primary_key=True, on_delete=models.CASCADE, related_name="status_spell")
    since = models.DateTimeField()
