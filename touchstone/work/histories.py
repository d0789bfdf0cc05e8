"""What happened to items, in words: ids become the names people know."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet

from touchstone.accounts.models import User
from touchstone.audit.models import Event
from touchstone.core.paging import check_limit, decode_position, encode_cursor
from touchstone.core.texts import localised, say
from touchstone.projects.models import Project
from touchstone.work.models import Comment, Item
from touchstone.workflow.models import Field, FieldKind, ItemType, Label, Status

HIDDEN = {"rank", "closed_at", "item_id", "number", "size", "reply_to_id", "reaction"}


def history_of_item(item: Item, limit: int, cursor: str | None) -> dict[str, Any]:
    """An item's own events, and those of its comments, files and links."""
    own = Q(subject_type="work.item", subject_id=item.pk)
    hanging = Q(subject_type="work.comment", subject_id__in=item.comments.values("pk"))
    hanging |= Q(subject_type="work.attachment", subject_id__in=item.attachments.values("pk"))
    hanging |= Q(subject_type="work.checklistpoint", subject_id__in=item.checklist.values("pk"))
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
        "changes": _changes(event, names),
        "change_set": event.change_set_id,
    }


def _changes(event: Event, names: "_Names") -> list[dict[str, Any]]:
    """Each changed field; the custom ones, which events keep together, one by one."""
    told = [
        {
            "field": field.removesuffix("_id"),
            "label": "",
            "before": names.readable(field, event.before.get(field)),
            "after": names.readable(field, event.after.get(field)),
        }
        for field in dict.fromkeys([*event.before, *event.after])
        if field not in HIDDEN and field != "values" and not names.is_taken_away(event, field)
    ]
    before, after = (side.get("values") or {} for side in (event.before, event.after))
    return told + [
        {
            "field": f"values.{key}",
            "label": names.label_of(event, key),
            "before": names.readable_value(event, key, before.get(key)),
            "after": names.readable_value(event, key, after.get(key)),
        }
        for key in dict.fromkeys([*before, *after])
        if before.get(key) != after.get(key)
    ]


class _Names:
    """The names behind the ids of some events: one query per kind."""

    def __init__(self, events: list[Event]) -> None:
        self.items = self._items(events)
        self.fields = self._fields(events)
        self.removed_comments = self._removed_comments(events)
        self.known = {
            "assignee_id": self._read(User.objects, "assignee_id", events),
            "user_id": self._read(User.objects, "user_id", events),
            "values": self._people_in_fields(events),
            "status_id": self._read(Status.objects, "status_id", events, "label"),
            "type_id": self._read(ItemType.objects, "type_id", events, "label"),
            "label_ids": self._read(Label.objects, "label_ids", events),
        }

    def item_of(self, event: Event) -> Item | None:
        if event.subject_type == "work.item":
            return self.items.get(event.subject_id)
        told = event.after | event.before
        return self.items.get(told.get("item_id") or told.get("successor_id") or 0)

    def is_taken_away(self, event: Event, field: str) -> bool:
        """The words of a comment that was removed are told no more; that it was there is."""
        is_comment = event.subject_type == "work.comment"
        return is_comment and field == "body" and event.subject_id in self.removed_comments

    def readable(self, field: str, value: Any) -> Any:
        if field == "parent_id" or field in ("predecessor_id", "successor_id"):
            item = self.items.get(value or 0)
            return f"{item.key} {item.title}" if item else None
        names = self.known.get(field)
        if names is None:
            return value
        return [names.get(one, one) for one in value] if isinstance(value, list) else names.get(value)

    def label_of(self, event: Event, key: str) -> str:
        """A custom field's name; its key once the field is gone."""
        field = self.fields.get((event.project_id, key))
        return field.label if field else key

    def readable_value(self, event: Event, key: str, value: Any) -> Any:
        """The value of a custom field: options and people by their names."""
        field = self.fields.get((event.project_id, key))
        if field is None:
            return value
        names = {one["key"]: localised(one["name"], one.get("name_en", "")) for one in field.options}
        if field.kind == FieldKind.PERSON:
            names = self.known["values"]
        return [names.get(one, one) for one in value] if isinstance(value, list) else names.get(value, value)

    def _removed_comments(self, events: list[Event]) -> set[int]:
        told = {event.subject_id for event in events if event.subject_type == "work.comment"}
        removed = (
            Comment.objects.filter(pk__in=told).exclude(removed_at=None) if told else Comment.objects.none()
        )
        return set(removed.values_list("pk", flat=True))

    def _fields(self, events: list[Event]) -> dict[tuple[int | None, str], Field]:
        """By project and key, where an event tells of any."""
        projects = {event.project_id for event in events if "values" in event.before | event.after}
        found = Field.objects.filter(project__in=projects) if projects else ()
        return {(field.project_id, field.key): field for field in found}

    def _people_in_fields(self, events: list[Event]) -> dict[Any, str]:
        people = {key for key, field in self.fields.items() if field.kind == FieldKind.PERSON}
        ids = {
            value
            for event in events
            for side in (event.before, event.after)
            for key, value in (side.get("values") or {}).items()
            if (event.project_id, key) in people and isinstance(value, int)
        }
        return {pk: person.name for pk, person in User.objects.in_bulk(ids).items()} if ids else {}

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
