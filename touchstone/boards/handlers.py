"""Since when a card has its status: noted when it changes."""

from touchstone.boards.models import StatusSpell
from touchstone.core.events import Happening, on
from touchstone.core.gesture import current_gesture


@on("item.edited")
def note_status(happening: Happening) -> None:
    """A change of status is noted once the gesture ends, however many items it touches."""
    if "status_id" in happening.after:
        current_gesture().at_end(("boards", "status spells"), _note_spells)


def _note_spells() -> None:
    since = {
        event.subject_id: event.at
        for event in current_gesture().events
        if event.name == "item.edited" and "status_id" in event.after
    }
    StatusSpell.objects.bulk_create(
        [StatusSpell(item_id=item_id, since=at) for item_id, at in since.items()],
        update_conflicts=True,
        unique_fields=["item"],
        update_fields=["since"],
        batch_size=400,
    )
