"""Cursor paging: stable under inserts, and no way to ask for everything."""

import base64
import binascii
import json
import re
from collections.abc import Sequence
from typing import Any

from touchstone.core.errors import Invalid

DEFAULT_LIMIT = 100
MAX_LIMIT = 500
SURROGATE = re.compile("[\ud800-\udfff]")


def encode_cursor(position: Sequence[Any]) -> str:
    """An opaque text for the position of the last row sent."""
    return base64.urlsafe_b64encode(json.dumps(list(position)).encode()).decode().rstrip("=")


def decode_cursor(cursor: str | None) -> list[Any] | None:
    """The position; a cursor that is not ours is refused."""
    if not cursor:
        return None
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        position = json.loads(base64.urlsafe_b64decode(padded))
    except (ValueError, binascii.Error, UnicodeDecodeError) as error:
        raise Invalid("core.cursor_malformed", field="cursor") from error
    if not isinstance(position, list):
        raise Invalid("core.cursor_malformed", field="cursor")
    return position


def decode_position(cursor: str | None, *kinds: type) -> list[Any] | None:
    """The position, whose values must be of `kinds`: a cursor of another list is refused."""
    position = decode_cursor(cursor)
    if position is None:
        return None
    if [type(value) for value in position] != list(kinds) or not all(map(_is_storable, position)):
        raise Invalid("core.cursor_malformed", field="cursor")
    return position


def _is_storable(value: Any) -> bool:
    """Whether a database can compare with it: no NUL, no half of a surrogate pair."""
    return not isinstance(value, str) or ("\x00" not in value and not SURROGATE.search(value))


def check_limit(limit: int) -> int:
    """Between 1 and the maximum, refused otherwise."""
    if not 1 <= limit <= MAX_LIMIT:
        raise Invalid("core.limit_out_of_range", field="limit", maximum=MAX_LIMIT)
    return limit
