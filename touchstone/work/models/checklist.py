"""Checklists: the small steps of an item that are worth a tick but no item of their own."""

from typing import ClassVar

from django.db import models

from touchstone.core import clock
from touchstone.core.ranks import RankField
from touchstone.work.models.item import Item
from touchstone.work.queries.checklists import ChecklistQuerySet


class ChecklistPoint(models.Model):
    """One point of an item's checklist; removing it hides it, so that it can come back."""

    item = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="checklist")
    text = models.CharField(max_length=500)
    is_done = models.BooleanField(default=False)
    rank = RankField()
    created_at = models.DateTimeField(default=clock.now)
    removed_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)

    objects = ChecklistQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["rank", "id"]

    @property
    def project_id(self) -> int:
        return self.item.project_id
