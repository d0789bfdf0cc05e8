"""What recurring items do when something happens to the items they made."""

from touchstone.core.events import Happening, on
from touchstone.core.gesture import current_gesture
from touchstone.jobs.enqueuing import enqueue
from touchstone.routines.models import Routine, Trigger


@on("item.edited")
def make_next_after_closing(event: Happening) -> None:
    """Whoever closes the last item need not wait for the next one: a job makes it."""
    gesture = current_gesture()
    if not event.after.get("closed_at") or gesture.via in {"demo", "import"}:
        return
    item_id = event.subject_id
    gesture.at_end(("routines", item_id), lambda: _follow(item_id))


def _follow(item_id: int) -> None:
    waiting = Routine.objects.running().filter(last_item=item_id, trigger=Trigger.CLOSED)
    for routine_id in waiting.values_list("pk", flat=True):
        arguments = {"routine_id": routine_id, "item_id": item_id}
        enqueue("routines.follow", arguments, by=None, unique_key=f"routine:{routine_id}:{item_id}")
