"""What is sealed of an event, and the links of the chain: SHA-256 over a text that has one form only."""

import hashlib
from datetime import UTC, datetime
from typing import Any

import orjson

from touchstone.audit.models import Event

GENESIS = bytes(32)
"""What the first link is chained to."""

COLUMNS = (
    "id",
    "change_set_id",
    "change_set__by_id",
    "change_set__at",
    "change_set__via",
    "change_set__address",
    "change_set__undoes_id",
    "name",
    "subject_type",
    "subject_id",
    "project_id",
    "by_id",
    "at",
    "before",
    "after",
)
"""All of an event and of its change set: who, when, from where, what, before and after."""


def content_digest(values: tuple[Any, ...]) -> bytes:
    """The digest of an event's `COLUMNS`; the same on every database and in every process."""
    told = [_plain(value) for value in values]
    return hashlib.sha256(orjson.dumps(told, option=orjson.OPT_SORT_KEYS)).digest()


def chain_digest(previous: bytes, position: int, event_id: int, content: bytes) -> bytes:
    """The link at `position`, after the link whose digest is `previous`."""
    return hashlib.sha256(previous + b"%d:%d:" % (position, event_id) + content).digest()


def events_to_digest() -> Any:
    """Events as `COLUMNS`, in no order."""
    return Event.objects.order_by().values_list(*COLUMNS)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, float) and value.is_integer():
        return int(value)  # a database may give 1.0 back as 1
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value
