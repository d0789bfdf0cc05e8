"""Reading what happened."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from touchstone.audit.models import Anchor, Event, Verification


@dataclass(frozen=True)
class Asked:
    """What somebody looks for in the audit log; None where it does not matter."""

    by: int | None = None
    name: str | None = None
    project_id: int | None = None
    since: datetime | None = None
    before: datetime | None = None
    address: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Only what was asked for."""
        return {key: _plain(value) for key, value in asdict(self).items() if value is not None}


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


def find_events(asked: Asked) -> QuerySet[Event]:
    """Everything that happened in the company, for who may read the audit log; newest first."""
    wanted = {
        "by_id": asked.by,
        "project_id": asked.project_id,
        "at__gte": asked.since,
        "at__lt": asked.before,
        "change_set__address": asked.address,
    }
    events = Event.objects.filter(**{key: value for key, value in wanted.items() if value is not None})
    if asked.name:  # `item` means all of `item.…`
        events = events.filter(name__startswith=asked.name if "." in asked.name else f"{asked.name}.")
    return events.select_related("by", "change_set").order_by("-id")


def anchors() -> QuerySet[Anchor]:
    """When the end of the chain was told outside, newest first; for who may read the audit log."""
    return Anchor.objects.all()


def verifications() -> QuerySet[Verification]:
    """Checks of the chain, newest first; for who may read the audit log."""
    return Verification.objects.select_related("by", "job")


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


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
