"""Checking the values of custom fields."""

from datetime import date
from typing import Any
from urllib.parse import urlsplit

from touchstone.accounts.models import User
from touchstone.core.errors import Invalid
from touchstone.workflow.models import Field, FieldKind

LONGEST_TEXT = 4000


def checked_values(project_id: int, values: dict[str, Any], *, by: User) -> dict[str, Any]:
    """The values as they are kept; None clears a field. Unknown keys and wrong values are refused."""
    fields = {field.key: field for field in Field.objects.filter(project_id=project_id)}
    checked: dict[str, Any] = {}
    for key, value in values.items():
        field = fields.get(key)
        if field is None:
            raise Invalid("workflow.unknown_field", field=f"values.{key}", key=key)
        if value is not None and not _fits(field, value, by):
            raise Invalid("workflow.value_malformed", field=f"values.{key}", name=field.label)
        checked[key] = value
    return checked


def _fits(field: Field, value: Any, by: User) -> bool:
    options = {option["key"] for option in field.options}
    match field.kind:
        case FieldKind.TEXT:
            return isinstance(value, str) and len(value) <= LONGEST_TEXT
        case FieldKind.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15
        case FieldKind.DATE:
            return isinstance(value, str) and _is_date(value)
        case FieldKind.CHOICE:
            return isinstance(value, str) and value in options
        case FieldKind.CHOICES:
            return isinstance(value, list) and all(isinstance(one, str) and one in options for one in value)
        case FieldKind.PERSON:
            return isinstance(value, int) and User.objects.visible_to(by).filter(pk=value).exists()
        case FieldKind.CHECK:
            return isinstance(value, bool)
        case _:
            return isinstance(value, str) and len(value) <= 2000 and _is_web_address(value)


def _is_date(text: str) -> bool:
    try:
        return 1984 <= date.fromisoformat(text).year <= 2149
    except ValueError:
        return False


def _is_web_address(text: str) -> bool:
    try:
        return urlsplit(text).scheme in {"http", "https", "mailto"}
    except ValueError:
        return False
