"""Ids in a query: `ids=1,2,3`."""

from touchstone.core.errors import Invalid

MOST_IDS = 2_000


def ids_of(text: str | None) -> list[int] | None:
    """The ids, each once; None when the query names none."""
    if text is None:
        return None
    parts = [part for part in text.split(",") if part]
    if len(parts) > MOST_IDS or not all(part.isdecimal() and len(part) <= 15 for part in parts):
        raise Invalid("schedule.ids_malformed", field="ids", maximum=MOST_IDS)
    return list(dict.fromkeys(map(int, parts)))
