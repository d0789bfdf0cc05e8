"""Dependencies between items."""

from typing import ClassVar

from django.db import models

from touchstone.core import clock
from touchstone.work.models.item import Item
from touchstone.work.queries.links import LinkQuerySet


class LinkType(models.TextChoices):
    """Which end of the predecessor drives which end of the successor."""

    FS = "FS"
    SS = "SS"
    FF = "FF"
    SF = "SF"


class Link(models.Model):
    """The successor waits for the predecessor; a negative lag is a lead."""

    predecessor = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="links_out")
    successor = models.ForeignKey(Item, on_delete=models.CASCADE, related_name="links_in")
    type = models.CharField(max_length=2, choices=LinkType.choices, default=LinkType.FS)
    lag = models.IntegerField(
        default=0, help_text="working minutes, or percent of the predecessor's duration"
    )
    lag_unit = models.CharField(
        max_length=10, default="working", help_text="working, elapsed, percent or elapsed_percent"
    )
    is_violated = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=clock.now)
    version = models.PositiveIntegerField(default=1)

    objects = LinkQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["predecessor", "successor"], name="one_link_per_pair"),
            models.CheckConstraint(
                condition=~models.Q(predecessor=models.F("successor")), name="no_link_to_itself"
            ),
        ]

    @property
    def project_id(self) -> int:
        """Links belong to the successor's project: it is the one that waits."""
        return self.successor.project_id
