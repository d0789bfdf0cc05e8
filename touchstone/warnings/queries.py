"""Sentences about warnings."""

from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.warnings.models import ProgressWarning

RELATED = ("item__type", "project__calendar", "owner", "acknowledged_by")


class WarningQuerySet(models.QuerySet["ProgressWarning"]):
    def visible_to(self, user: Any) -> "WarningQuerySet":
        """Of items that one may see; an archived project warns nobody."""
        visible = Project.objects.visible_to(user).active()
        return self.filter(project__in=visible, item__trashed_at=None)

    def active(self) -> "WarningQuerySet":
        """Open or acknowledged."""
        return self.exclude(state="resolved")

    def in_state(self, state: str) -> "WarningQuerySet":
        """`active`, or one of the states."""
        return self.active() if state == "active" else self.filter(state=state)


class StepQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "StepQuerySet":
        visible = Project.objects.visible_to(user)
        return self.filter(warning__project__in=visible, warning__item__trashed_at=None)


def find_warning(user: Any, warning_id: int) -> "ProgressWarning":
    """A warning of an item that the person may see."""
    from touchstone.warnings.models import ProgressWarning

    rows = ProgressWarning.objects.visible_to(user).select_related(*RELATED)
    found = rows.filter(pk=warning_id).first()
    if found is None:
        raise NotFound("core.not_found")
    return found


def find_warnings(user: Any, ids: list[int]) -> "list[ProgressWarning]":
    """Warnings of these ids; one that the person may not see refuses all."""
    from touchstone.warnings.models import ProgressWarning

    wanted = list(dict.fromkeys(ids))
    found = ProgressWarning.objects.visible_to(user).select_related(*RELATED).in_bulk(wanted)
    if len(found) != len(wanted):
        raise NotFound("core.not_found")
    return [found[warning_id] for warning_id in wanted]
