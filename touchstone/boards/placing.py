"""Where a card stands: which items have a value in a field, and what a move changes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from touchstone.core.errors import Conflict, Invalid
from touchstone.work.models import Item
from touchstone.workflow.models import ItemType, Status, Transition

Value = int | str | None

_COLUMNS = {
    "status": "status_id",
    "status_category": "status__category",
    "status_key": "status__key",
    "type": "type_id",
    "type_key": "type__key",
    "assignee": "assignee_id",
    "priority": "priority",
    "parent": "parent_id",
    "project": "project_id",
    "label": "labels",
}


_WANTED = {"status_category": "category", "status_key": "key"}
"""What a status is chosen by where projects have different ones."""


@dataclass(frozen=True)
class Step:
    """One field that a move sets; `instead_of` is the label that the card leaves."""

    field: str
    value: Value
    instead_of: Value = None


def standing_at(field: str, value: Value) -> Q:
    """The items whose `field` has the value; None means that it has none."""
    if key := custom_key(field):
        return Q(**{f"values__{key}": value}) if value is not None else ~Q(values__has_key=key)
    return Q(**{_column(field): value})


def stands_at(item: Item, field: str, value: Value) -> bool:
    """Whether the item has the value already."""
    return Item.objects.filter(standing_at(field, value), pk=item.pk).exists()


def place_of(item: Item, field: str) -> Value:
    """The item's value in a field; of several labels the first."""
    if key := custom_key(field):
        found: Value = item.values.get(key)
        return found
    rows = (
        Item.objects.filter(pk=item.pk).order_by("labels__name")
        if field == "label"
        else Item.objects.filter(pk=item.pk)
    )
    read: Value = rows.values_list(_column(field), flat=True).first()
    return read


def fields_of(item: Item, step: Step) -> dict[str, Any]:
    """What `edit_item` is to change; the parent is none of it."""
    field, value = step.field, step.value
    if key := custom_key(field):
        return {"values": {key: value}}
    if field in _WANTED:
        return _status_for(item, _WANTED[field], value)
    plain: dict[str, Callable[[], dict[str, Any]]] = {
        "status": lambda: {"status_id": value},
        "type": lambda: {"type_id": value},
        "assignee": lambda: {"assignee_id": value},
        "priority": lambda: {"priority": value or 0},
        "label": lambda: {"label_ids": _labels_after(item, step)},
        "type_key": lambda: {"type_id": _type_for(item, value)},
        "parent": dict,
    }
    if field not in plain:
        raise Invalid("boards.cannot_move_there", field="steps")
    return plain[field]()


def key_of(value: Value) -> str:
    """A value as settings name it: its text, empty for none."""
    return "" if value is None else str(value)


def custom_key(field: str) -> str:
    """The key of a custom field, `stage` of `values.stage`; empty for one of the item's own."""
    return field.removeprefix("values.") if field.startswith("values.") else ""


def _column(field: str) -> str:
    column = _COLUMNS.get(field)
    if column is None:
        raise Invalid("boards.unknown_field", field="steps", name=field)
    return column


def _labels_after(item: Item, step: Step) -> list[int]:
    kept = set(item.labels.values_list("pk", flat=True)) - {step.instead_of}
    return sorted(kept | ({int(step.value)} if step.value is not None else set()))


def _status_for(item: Item, wanted: str, value: Value) -> dict[str, Any]:
    """The first fitting status that the workflow allows from here; nothing where it stands so already."""
    if getattr(item.status, wanted) == value:
        return {}
    statuses = Status.objects.filter(workflow_id=item.type.workflow_id, **{wanted: value})
    ways = Transition.objects.filter(workflow_id=item.type.workflow_id)
    if ways.exists():
        fitting = ways.filter(Q(source=None) | Q(source_id=item.status_id))
        statuses = statuses.filter(pk__in=fitting.values("target"))
    found = statuses.order_by("is_cancelled", "position", "pk").values_list("pk", flat=True).first()
    if found is None:
        raise Conflict("boards.no_status_there")
    return {"status_id": found}


def _type_for(item: Item, key: Value) -> int:
    types = ItemType.objects.filter(project=item.project_id, key=key, is_active=True)
    found = types.values_list("pk", flat=True).first()
    if found is None:
        raise Conflict("boards.no_type_there")
    return found
