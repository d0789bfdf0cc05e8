"""The index follows what people write, in the same transaction."""

from collections import defaultdict

from touchstone.core.events import Happening, on
from touchstone.core.gesture import Gesture, current_gesture
from touchstone.jobs.enqueuing import enqueue
from touchstone.search.indexing import index, index_items_and_what_they_hold
from touchstone.search.models import Kind
from touchstone.search.sources import SOURCE_OF

MOST_AT_ONCE = 50
"""More texts of one gesture are left to a job: an import is not kept waiting."""
TEXTS = {"title", "description", "body", "name", "key", "pinyin"}
COME_AND_GO = ("item.trashed", "item.restored")


HEARD = (
    "item.created",
    "item.edited",
    *COME_AND_GO,
    "comment.added",
    "comment.edited",
    "comment.removed",
    "comment.restored",
    "attachment.added",
    "attachment.removed",
    "attachment.restored",
    "project.created",
    "project.edited",
    "person.created",
    "person.edited",
    "person.suspended",
    "person.reinstated",
    "organisation.set_up",
)
"""What changes a text, or whether it may be found."""


@on(*HEARD)
def follow(event: Happening) -> None:
    """Index at the end of the gesture; the demo's teller does it once at the end of the year."""
    gesture = current_gesture()
    if gesture.via == "demo" or (event.name.endswith(".edited") and not TEXTS & event.after.keys()):
        return
    gesture.at_end(("search",), lambda: _index_what_happened(gesture))


def _index_what_happened(gesture: Gesture) -> None:
    touched: dict[Kind, set[int]] = defaultdict(set)
    moved: set[int] = set()
    for event in gesture.events:
        source = SOURCE_OF.get(event.subject_type)
        if source is not None and event.name in HEARD:
            (moved if event.name in COME_AND_GO else touched[source.kind]).add(event.subject_id)
    if moved:
        _now_or_later(None, moved)
    for kind, ids in touched.items():
        _now_or_later(kind, ids - moved if kind == Kind.ITEM else ids)


def _now_or_later(kind: Kind | None, ids: set[int]) -> None:
    if len(ids) > MOST_AT_ONCE:
        enqueue("search.index", {"kind": kind, "ids": sorted(ids)}, by=None)
    elif kind is None:
        index_items_and_what_they_hold(ids)
    else:
        index(kind, ids)
