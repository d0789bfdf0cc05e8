"""What people do with labels and custom fields."""

import itertools
import re
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.versions import save_next_version
from touchstone.projects.models import Project
from touchstone.projects.rules import can_contribute, can_edit_settings
from touchstone.workflow.models import Field, FieldKind, Label
from touchstone.workflow.rules import can_edit_field, can_edit_label

PALETTE = ("grey", "red", "orange", "gold", "green", "teal", "blue", "purple", "pink")


@action(can_contribute)
def create_label(project: Project, /, *, by: User, name: str, colour: str = "grey") -> Label:
    """Make a label for the project's items."""
    label = Label(project=project, name=_free_label_name(project, name), colour=_checked_colour(colour))
    label.save()
    record("label.created", label, by=by, after={"name": label.name, "colour": label.colour})
    return label


@action(can_edit_label)
def edit_label(label: Label, /, *, by: User, **changes: Any) -> Label:
    """Rename or recolour a label."""
    if "name" in changes and changes["name"].strip() != label.name:
        changes["name"] = _free_label_name(label.project, changes["name"], besides=label)
    if "colour" in changes:
        _checked_colour(changes["colour"])
    before, after = apply_changes(label, changes, ("name", "colour"))
    if after:
        label.save(update_fields=list(after))
        record("label.edited", label, by=by, before=before, after=after)
    return label


@action(can_edit_label)
def remove_label(label: Label, /, *, by: User) -> None:
    """Take a label away from the project and its items."""
    hung = list(label.items.order_by("pk").values_list("pk", flat=True))
    told = {"name": label.name, "colour": label.colour, "item_ids": hung}
    record("label.removed", label, by=by, before=told)
    label.delete()


@action(can_contribute)
def restore_label(project: Project, /, *, by: User, name: str, colour: str, item_ids: list[int]) -> Label:
    """Make a removed label again, and hang it where it hung."""
    label = create_label(project, by=by, name=name, colour=colour)
    label.items.set(project.items.filter(pk__in=item_ids))
    return label


@action(can_edit_settings)
def create_field(
    project: Project,
    /,
    *,
    by: User,
    name: str,
    kind: str,
    name_en: str = "",
    key: str = "",
    options: list[dict[str, str]] | None = None,
    is_required: bool = False,
) -> Field:
    """Add a custom field to the project's items."""
    if kind not in FieldKind.values:
        raise Invalid("workflow.kind_unknown", field="kind")
    if not name.strip():
        raise Invalid("workflow.name_empty", field="name")
    field = Field(
        project=project,
        name=name.strip(),
        name_en=name_en.strip(),
        kind=kind,
        is_required=is_required,
        key=_free_field_key(project, key or name_en),
        options=_checked_options(kind, options or []),
        position=project.fields.count(),
    )
    field.save()
    record("field.created", field, by=by, after={"name": field.name, "kind": kind})
    return field


@action(can_edit_field)
def edit_field(field: Field, /, *, by: User, **changes: Any) -> Field:
    """Rename a field, change its options or whether it is required; its kind stays."""
    if "options" in changes:
        changes["options"] = _checked_options(field.kind, changes["options"])
    if "name" in changes and not changes["name"].strip():
        raise Invalid("workflow.name_empty", field="name")
    before, after = apply_changes(field, changes, ("name", "name_en", "options", "is_required", "position"))
    if after:
        save_next_version(field, after)
        record("field.edited", field, by=by, before=before, after=after)
    return field


@action(can_edit_field)
def remove_field(field: Field, /, *, by: User) -> None:
    """Remove a field; the values stay in the items' history."""
    told = ("name", "name_en", "kind", "key", "options", "is_required")
    record("field.removed", field, by=by, before={name: getattr(field, name) for name in told})
    field.delete()


def _free_label_name(project: Project, name: str, besides: Label | None = None) -> str:
    name = name.strip()
    if not name:
        raise Invalid("workflow.name_empty", field="name")
    others = Label.objects.filter(project=project, name__iexact=name)
    if besides is not None:
        others = others.exclude(pk=besides.pk)
    if others.exists():
        raise Conflict("workflow.name_taken", field="name")
    return name


def _checked_colour(colour: str) -> str:
    if colour not in PALETTE:
        raise Invalid("projects.unknown_choice", field="colour")
    return colour


def _free_field_key(project: Project, wish: str) -> str:
    taken = set(Field.objects.filter(project=project).values_list("key", flat=True))
    key = re.sub(r"[^a-z0-9]+", "_", wish.casefold()).strip("_")[:30]
    if key and key not in taken:
        return key
    number = len(taken) + 1
    while f"field_{number}" in taken:
        number += 1
    return f"field_{number}"


def _checked_options(kind: str, options: list[dict[str, str]]) -> list[dict[str, str]]:
    if kind not in (FieldKind.CHOICE, FieldKind.CHOICES):
        return []
    taken = {str(option.get("key", "")) for option in options}
    free = (str(number) for number in itertools.count(1) if str(number) not in taken)
    kept = [
        {
            "key": str(option.get("key") or next(free)),
            "name": str(option["name"]),
            "name_en": str(option.get("name_en", "")),
        }
        for option in options
        if str(option.get("name", "")).strip()
    ]
    if not kept:
        raise Invalid("workflow.options_missing", field="options")
    return kept
