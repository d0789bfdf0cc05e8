"""Writing a gesture's events: all of them, at once, in its transaction."""

import itertools

from touchstone.audit.models import ChangeSet, Event
from touchstone.core.events import Happening
from touchstone.core.gesture import Gesture

MUCH = 100


def write_events(gesture: Gesture) -> None:
    """Store the change set and its events; a gesture that changed nothing leaves nothing."""
    if not gesture.events:
        return
    first = gesture.events[0]
    change_set = ChangeSet.objects.create(
        id=gesture.change_set,
        by=gesture.by,
        at=first.at,
        via=gesture.via,
        address=gesture.address,
        undoes_id=gesture.undoes,
    )
    rows = (_row(event, change_set) for event in gesture.events)
    for tells_much, together in itertools.groupby(rows, key=_tells_much):
        Event.objects.bulk_create(list(together), batch_size=1 if tells_much else 500)


def _row(event: Happening, change_set: ChangeSet) -> Event:
    return Event(
        change_set=change_set,
        name=event.name,
        subject_type=event.subject_type,
        subject_id=event.subject_id,
        project_id=event.project_id,
        by=event.by,
        at=event.at,
        before=event.before,
        after=event.after,
    )


def _tells_much(event: Event) -> bool:
    """Written alone: among others it would go as an array, and a megabyte be searched for its quotes."""
    return any(isinstance(value, list) and len(value) > MUCH for value in event.after.values())
