"""Custom fields of the file as fields of the project."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.texts import say
from touchstone.integrations.plan_file.finding import shorten
from touchstone.integrations.plan_file.plan import CustomField, FieldKind, Plan, Task
from touchstone.projects.models import Project
from touchstone.workflow.actions import create_field
from touchstone.workflow.models import Field
from touchstone.workflow.models import FieldKind as OurKind
from touchstone.workflow.values import LONGEST_TEXT

_KINDS: dict[FieldKind, str] = {
    "text": OurKind.TEXT,
    "number": OurKind.NUMBER,
    "cost": OurKind.NUMBER,
    "duration": OurKind.NUMBER,
    "date": OurKind.DATE,
    "flag": OurKind.CHECK,
}
"""Durations are kept in hours."""

_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class FieldKeys:
    """Where values go: the key of each custom field by uid, with its kind in the file."""

    fields: Mapping[str, tuple[str, FieldKind]]
    resources: str | None = None
    """The key of the field that keeps resource names, where it is needed."""


def find_keys(project: Project, plan: Plan, *, wants_resources: bool) -> tuple[FieldKeys, list[CustomField]]:
    """Keys of fields that the project has by name and kind, and the fields it lacks."""
    existing = {
        (field.name.casefold(), field.kind): field.key for field in Field.objects.filter(project=project)
    }
    wanted = [*plan.fields, *([resources_field()] if wants_resources else [])]
    found = {field.uid: existing.get(_identity(field)) for field in wanted}
    keys = {field.uid: (key, field.kind) for field in wanted if (key := found[field.uid])}
    resources = keys.pop(resources_field().uid, (None, None))[0]
    return FieldKeys(keys, resources), [field for field in wanted if found[field.uid] is None]


def make_fields(project: Project, missing: Iterable[CustomField], *, by: User) -> None:
    """Give the project the fields it lacks."""
    for field in missing:
        create_field(project, by=by, name=shorten(field.name, _LONGEST_NAME), kind=_KINDS[field.kind])


def resources_field() -> CustomField:
    """The field that keeps the names of resources beside the one assignee an item has."""
    return CustomField(uid="resources", name=say("imports.resources_field"))


def field_values(task: Task, keys: FieldKeys) -> dict[str, Any]:
    """Values of custom fields by key, in our notation."""
    values: dict[str, Any] = {}
    for entry in task.values:
        if entry.field_uid in keys.fields:
            key, kind = keys.fields[entry.field_uid]
            values[key] = _ours(kind, entry.value)
    return values


def _ours(kind: FieldKind, value: str) -> Any:
    if kind == "flag":
        return value == "1"
    if kind == "date":
        return value[:10]
    if kind in ("number", "cost"):
        return _number(float(value))
    if kind == "duration":
        return _number(round(int(value) / 60, 2))
    return shorten(value, LONGEST_TEXT)


def _number(number: float) -> float | int:
    return int(number) if number.is_integer() else number


def _identity(field: CustomField) -> tuple[str, str]:
    return shorten(field.name, _LONGEST_NAME).casefold(), _KINDS[field.kind]
