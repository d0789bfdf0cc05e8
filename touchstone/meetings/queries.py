"""Sentences about meetings."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db import models

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.meetings.models import Card, Retrospective, RetrospectiveAction


class RetrospectiveQuerySet(models.QuerySet["Retrospective"]):
    def visible_to(self, user: Any) -> "RetrospectiveQuerySet":
        return self.filter(project__in=Project.objects.visible_to(user), removed_at=None)


class CardQuerySet(models.QuerySet["Card"]):
    def visible_to(self, user: Any) -> "CardQuerySet":
        visible = Project.objects.visible_to(user)
        return self.filter(retrospective__project__in=visible, retrospective__removed_at=None)


def find_retrospective(user: Any, retrospective_id: int, *, removed: bool = False) -> "Retrospective":
    """A retrospective of a project that the person may see."""
    from touchstone.meetings.models import Retrospective

    visible = Retrospective.objects.filter(project__in=Project.objects.visible_to(user))
    rows = visible.exclude(removed_at=None) if removed else visible.filter(removed_at=None)
    found = rows.select_related("project__calendar", "by").filter(pk=retrospective_id).first()
    if found is None:
        raise NotFound("core.not_found")
    return found


def find_card(user: Any, card_id: UUID) -> "Card":
    """A card of a retrospective that the person may see."""
    from touchstone.meetings.models import Card

    rows = Card.objects.visible_to(user).select_related("retrospective__project__calendar")
    found = rows.filter(pk=card_id).first()
    if found is None:
        raise NotFound("core.not_found")
    return found


def find_action(user: Any, action_id: int) -> "RetrospectiveAction":
    """An action of a retrospective that the person may see."""
    from touchstone.meetings.models import RetrospectiveAction

    rows = RetrospectiveAction.objects.filter(
        retrospective__project__in=Project.objects.visible_to(user), retrospective__removed_at=None
    )
    found = rows.select_related("retrospective__project", "item").filter(pk=action_id).first()
    if found is None:
        raise NotFound("core.not_found")
    return found
