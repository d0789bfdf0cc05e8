"""What happened to items, in words: ids become the names people know."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet

from touchstone.accounts.models import User
from touchstone.audit.models import Event
from touchstone.core.paging import check_limit, decode_position, encode_cursor
from touchstone.core.texts import say
from touchstone.projects.models import Project
from touchstone.work.models import Item
from touchstone.workflow.models import ItemType, Label, Status

HIDDEN = {"rank", "closed_at", "item_id", "number"}


def history_of_item(item: Item, limit: int, cursor: str | None) -> dict[str, Any]:
    """An item's own events, and those of its comments, files and links."""
    own = Q(subject_type="work.item", subject_id=item.pk)
    hanging = Q(subject_type="work.comment", subject_id__in=item.comments.values("pk"))
    hanging |= Q(subject_type="work.attachment", subject_id__in=item.attachments.values("pk"))
    hanging |= Q(subject_type="work.link", subject_id__in=item.links_in.values("pk"))
    return _page(Event.objects.filter(own | hanging), limit, cursor)


def history_of_project(project: Project, limit: int, cursor: str | None) -> dict[str, Any]:
    """All events of a project except recalculations, which follow from others."""
    events = Event.objects.filter(project_id=project.pk).exclude(name="plan.recalculated")
    return _page(events, limit, cursor)


def _page(events: QuerySet[Event], limit: int, cursor: str | None) -> dict[str, Any]:
    if position := decode_position(cursor, int):
        events = events.filter(pk__lt=position[0])
    found = list(events.select_related("by").order_by("-pk")[: check_limit(limit) + 1])
    page = found[:limit]
    names = _Names(page)
    return {
        "items": [_told(event, names) for event in page],
        "next": encode_cursor([page[-1].pk]) if len(found) > limit else None,
    }


def _told(event: Event, names: "_Names") -> dict[str, Any]:
    item = names.item_of(event)
    return {
        "id": event.pk,
        "name": event.name,
        "sentence": say(f"event.{event.name}"),
        "at": event.at,
        "by_id": event.by_id,
        "by_name": event.by.name,
        "item_id": item.pk if item else None,
        "item_key": item.key if item else "",
        "item_title": item.title if item else "",
        "changes": [
            {
                "field": field.removesuffix("_id"),
                "before": names.readable(field, event.before.get(field)),
                "after": names.readable(field, event.after.get(field)),
            }
            for field in dict.fromkeys([*event.before, *event.after])
            if field not in HIDDEN
        ],
        "change_set": event.change_set_id,
    }


class _Names:
    """The names behind the ids of some events: one query per kind."""

    def __init__(self, events: list[Event]) -> None:
        self.items = self._items(events)
        self.known = {
            "assignee_id": self._read(User.objects, "assignee_id", events),
            "user_id": self._read(User.objects, "user_id", events),
            "status_id": self._read(Status.objects, "status_id", events, "label"),
            "type_id": self._read(ItemType.objects, "type_id", events, "label"),
            "label_ids": self._read(Label.objects, "label_ids", events),
        }

    def item_of(self, event: Event) -> Item | None:
        if event.subject_type == "work.item":
            return self.items.get(event.subject_id)
        told = event.after | event.before
        return self.items.get(told.get("item_id") or told.get("successor_id") or 0)

    def readable(self, field: str, value: Any) -> Any:
        if field == "parent_id" or field in ("predecessor_id", "successor_id"):
            item = self.items.get(value or 0)
            return f"{item.key} {item.title}" if item else None
        names = self.known.get(field)
        if names is None:
            return value
        return [names.get(one, one) for one in value] if isinstance(value, list) else names.get(value)

    def _read(self, rows: Any, field: str, events: list[Event], name: str = "name") -> dict[int, str]:
        ids = {
            pk for event in events for told in (event.before, event.after) for pk in _as_list(told.get(field))
        }
        return {pk: getattr(row, name) for pk, row in rows.in_bulk(ids).items()} if ids else {}

    def _items(self, events: list[Event]) -> dict[int, Item]:
        """Of the events' own projects only: an item elsewhere stays unnamed."""
        ids = {event.subject_id for event in events if event.subject_type == "work.item"}
        for event in events:
            for told in (event.before, event.after):
                for field in ("item_id", "parent_id", "predecessor_id", "successor_id"):
                    ids.update(_as_list(told.get(field)))
        projects = {event.project_id for event in events}
        return Item.objects.filter(project__in=projects).select_related("project").in_bulk(ids)


def _as_list(value: Any) -> Iterable[int]:
    if isinstance(value, list):
        return [one for one in value if isinstance(one, int)]
    return [value] if isinstance(value, int) else []
