"""Reading what happened."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet

from touchstone.audit.models import Event


def events_about(subject_type: str, subject_ids: Iterable[int]) -> QuerySet[Event]:
    """The history of rows that the caller has already been allowed to see, newest first."""
    return (
        Event.objects.filter(subject_type=subject_type, subject_id__in=list(subject_ids))
        .select_related("by")
        .order_by("-id")
    )


def events_in_project(project_id: int) -> QuerySet[Event]:
    """Everything that happened in a project that the caller may see."""
    return Event.objects.filter(project_id=project_id).select_related("by").order_by("-id")


def event_row(event: Event) -> dict[str, Any]:
    """An event as the history shows it."""
    return {
        "id": event.pk,
        "name": event.name,
        "subject_type": event.subject_type,
        "subject_id": event.subject_id,
        "at": event.at,
        "by_id": event.by_id,
        "by_name": event.by.name,
        "before": event.before,
        "after": event.after,
        "change_set": event.change_set_id,
    }
