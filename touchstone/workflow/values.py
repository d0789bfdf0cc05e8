"""Checking the values of custom fields."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from touchstone.accounts.models import User
from touchstone.core.errors import Invalid
from touchstone.workflow.models import Field, FieldKind

LONGEST_TEXT = 4000


def checked_values(fields: Mapping[str, Field], values: dict[str, Any], *, by: User) -> dict[str, Any]:
    """The values as they are kept (`fields` by key); None clears one, unknown keys are refused."""
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
    """Whether the value is of the field's kind."""
    options = {option["key"] for option in field.options}
    checks: dict[str, Callable[[], bool]] = {
        FieldKind.TEXT: lambda: isinstance(value, str) and len(value) <= LONGEST_TEXT,
        FieldKind.NUMBER: lambda: _is_number(value),
        FieldKind.DATE: lambda: isinstance(value, str) and _is_date(value),
        FieldKind.CHOICE: lambda: isinstance(value, str) and value in options,
        FieldKind.CHOICES: lambda: isinstance(value, list) and options.issuperset(map(str, value)),
        FieldKind.PERSON: lambda: (
            type(value) is int and User.objects.visible_to(by).filter(pk=value).exists()
        ),
        FieldKind.CHECK: lambda: isinstance(value, bool),
        FieldKind.LINK: lambda: isinstance(value, str) and len(value) <= 2000 and _is_web_address(value),
    }
    return checks[field.kind]()


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15


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
