"""Setting fields and telling what really changed, in values that JSON can hold."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.db import models


def apply_changes(
    row: models.Model, changes: Mapping[str, Any], editable: Iterable[str]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Set `changes` on `row` (not saved); answers the values before and after of those that differ.

    A field outside `editable` is a programming mistake, never a silent no-op.
    """
    unknown = set(changes) - set(editable)
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for field, value in changes.items():
        old = getattr(row, field)
        if old != value:
            before[field], after[field] = plain(old), plain(value)
            setattr(row, field, value)
    return before, after


def plain(value: Any) -> Any:
    """A value as JSON keeps it: dates as ISO 8601, decimals as text."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return value
