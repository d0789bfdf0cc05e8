"""Sentences about templates of items and items that recur."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.routines.models import ItemTemplate, Routine


class ItemTemplateQuerySet(models.QuerySet["ItemTemplate"]):
    def visible_to(self, user: Any) -> "ItemTemplateQuerySet":
        return self.filter(removed_at=None, project__in=Project.objects.visible_to(user))


class RoutineQuerySet(models.QuerySet["Routine"]):
    def visible_to(self, user: Any) -> "RoutineQuerySet":
        return self.filter(project__in=Project.objects.visible_to(user))

    def running(self) -> "RoutineQuerySet":
        """Those that will make items: neither paused nor ended, in projects that are not archived."""
        return self.filter(is_paused=False, ended_at=None, project__archived_at=None)


def find_item_template(user: Any, template_id: int) -> "ItemTemplate":
    """A template of a project that the person may see."""
    from touchstone.routines.models import ItemTemplate

    templates = ItemTemplate.objects.visible_to(user).select_related("project__calendar", "type")
    template = templates.filter(pk=template_id).first()
    if template is None:
        raise NotFound("core.not_found")
    return template


def find_routine(user: Any, routine_id: int) -> "Routine":
    """A recurring item of a project that the person may see."""
    from touchstone.routines.models import Routine

    routines = Routine.objects.visible_to(user).select_related("project__calendar", "type")
    routine = routines.filter(pk=routine_id).first()
    if routine is None:
        raise NotFound("core.not_found")
    return routine


def turns_made(project: Project) -> Counter[int]:
    """How many turns of each of the project's routines were made."""
    from touchstone.routines.models import Occurrence

    return Counter(Occurrence.objects.filter(routine__project=project).values_list("routine", flat=True))
