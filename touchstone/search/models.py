"""The index: one entry for each text that can be found."""

from typing import ClassVar

from django.db import models

from touchstone.projects.models import Project
from touchstone.search.queries import EntryQuerySet
from touchstone.work.models import Item


class Kind(models.TextChoices):
    """What an entry stands for."""

    ITEM = "item"
    COMMENT = "comment"
    FILE = "file"
    PROJECT = "project"
    PERSON = "person"


class Entry(models.Model):
    """Words of one text; ids grow with the time of writing.

    `item` is where an item, comment or file is opened; people have no project. Beside these columns, each
    database keeps its own full-text index of the words (see the migration).
    """

    kind = models.CharField(max_length=8, choices=Kind.choices)
    object_id = models.BigIntegerField()
    project = models.ForeignKey(Project, null=True, on_delete=models.CASCADE, related_name="+")
    item = models.ForeignKey(Item, null=True, on_delete=models.CASCADE, related_name="+")
    title_words = models.TextField()
    body_words = models.TextField(blank=True)
    at = models.DateTimeField()

    objects = EntryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["id"]
        constraints = [models.UniqueConstraint(fields=["kind", "object_id"], name="one_entry_per_text")]

    def __str__(self) -> str:
        return f"{self.kind} {self.object_id}"
