"""Writing a gesture's events: all of them, at once, in its transaction."""

from touchstone.audit.models import ChangeSet, Event
from touchstone.core.gesture import Gesture


def write_events(gesture: Gesture) -> None:
    """Store the change set and its events; a gesture that changed nothing leaves nothing."""
    if not gesture.events:
        return
    first = gesture.events[0]
    change_set = ChangeSet.objects.create(
        id=gesture.change_set, by=gesture.by, at=first.at, via=gesture.via, undoes_id=gesture.undoes
    )
    Event.objects.bulk_create(
        [
            Event(
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
            for event in gesture.events
        ],
        batch_size=500,
    )
