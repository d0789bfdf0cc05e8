"""Saved views: a filter, columns and grouping under a name."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.work.queries.views import SavedViewQuerySet

EVERYONE = "everyone"


class SavedView(models.Model):
    """A way to look at a project's items; private until shared."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="views")
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="views")
    name = models.CharField(max_length=100)
    page = models.CharField(max_length=20, default="plan")
    definition = models.JSONField(
        default=dict, help_text="what the address bar holds: filter, sort, group, columns"
    )
    is_shared = models.BooleanField(default=False)
    default_for = models.JSONField(
        default=list,
        help_text="roles of the project who meet it first; everyone: those without their own",
    )
    created_at = models.DateTimeField(default=clock.now)
    version = models.PositiveIntegerField(default=1)

    objects = SavedViewQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name", "id"]

    def __str__(self) -> str:
        return self.name
