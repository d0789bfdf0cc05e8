"""At the end of a gesture, whoever it concerns is told."""

from touchstone.core.gesture import Gesture, write_events_with
from touchstone.inbox.concerns import item_of
from touchstone.inbox.delivering import deliver
from touchstone.jobs.enqueuing import enqueue

MOST_AT_ONCE = 20
MOST_MOVED_AT_ONCE = 200
"""Items of one gesture, acted on or moved by the plan, beyond which telling is left to a job."""
TELLING = ("web", "undo", "routine", "mail")


def tell(gesture: Gesture) -> None:
    """A gesture on the page or by mail; imports, told history and the software itself tell nobody."""
    if gesture.via not in TELLING:
        return
    touched = {item for item in map(item_of, gesture.events) if item is not None}
    recalculated = (event for event in gesture.events if event.name == "plan.recalculated")
    moved = sum(len(event.after["moved"]) for event in recalculated)
    if not touched and not moved:
        return
    if len(touched) > MOST_AT_ONCE or moved > MOST_MOVED_AT_ONCE:
        enqueue("inbox.deliver", {"change_set": str(gesture.change_set)}, by=None)
    else:
        deliver(str(gesture.change_set), gesture.by.pk, gesture.events)


write_events_with(tell)
