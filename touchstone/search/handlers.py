"""The index follows what people write, in the same transaction."""

from collections import defaultdict
from typing import Any

from touchstone.core.events import Happening, on
from touchstone.core.gesture import Gesture, current_gesture
from touchstone.jobs.enqueuing import enqueue
from touchstone.search.indexing import index, index_items_and_what_they_hold, index_rows
from touchstone.search.models import Kind
from touchstone.search.sources import SOURCE_OF

MOST_AT_ONCE = 50
"""More texts of one gesture are left to a job: an import is not kept waiting."""
TEXTS = {"title", "description", "body", "name", "key", "pinyin"}
COME_AND_GO = ("item.trashed", "item.restored")
WRITTEN = (
    "item.created",
    "item.edited",
    "comment.added",
    "comment.edited",
    "attachment.added",
    "project.created",
    "project.edited",
)
HEARD = (
    *COME_AND_GO,
    *WRITTEN,
    "comment.removed",
    "comment.restored",
    "attachment.removed",
    "attachment.restored",
    "person.created",
    "person.edited",
    "person.suspended",
    "person.reinstated",
)
"""What changes a text, or whether it may be found."""


@on(*HEARD)
def follow(event: Happening) -> None:
    """Index at the end of the gesture; the demo's teller does it once at the end of the year."""
    gesture = current_gesture()
    if gesture.via != "demo" and _changes_words(event):
        gesture.at_end(("search",), lambda: _index_what_happened(gesture))


def _changes_words(event: Happening) -> bool:
    if event.name not in HEARD or event.subject_type not in SOURCE_OF:
        return False
    return not event.name.endswith(".edited") or bool(TEXTS & event.after.keys())


def _index_what_happened(gesture: Gesture) -> None:
    """What was written in this gesture is in hand and is not read again; for the rest, the rows decide."""
    events = [event for event in gesture.events if _changes_words(event)]
    moved = {event.subject_id for event in events if event.name in COME_AND_GO}
    written: dict[Kind, dict[int, Any]] = defaultdict(dict)
    others: dict[Kind, set[int]] = defaultdict(set)
    for event in events:
        kind = SOURCE_OF[event.subject_type].kind
        if event.name in WRITTEN:
            written[kind][event.subject_id] = event.subject
        elif event.name not in COME_AND_GO:
            others[kind].add(event.subject_id)
    if moved:
        _now_or_later(None, moved)
    for kind, ids in others.items():
        _now_or_later(kind, ids)
    for kind, rows in written.items():
        gone = moved if kind == Kind.ITEM else others[kind]
        live = {row_id: row for row_id, row in rows.items() if row_id not in gone}
        if len(live) > MOST_AT_ONCE:
            _now_or_later(kind, set(live))
        else:
            index_rows(kind, live.values())


def _now_or_later(kind: Kind | None, ids: set[int]) -> None:
    if len(ids) > MOST_AT_ONCE:
        enqueue("search.index", {"kind": kind, "ids": sorted(ids)}, by=None)
    elif kind is None:
        index_items_and_what_they_hold(ids)
    else:
        index(kind, ids)
