"""Taking a recalculation back: undoing its cause is enough, but for what it wrote over."""

from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import undoes
from touchstone.core.gesture import current_gesture
from touchstone.schedule.typed_values import put_typed_values_back


@undoes("plan.recalculated")
def recalculated_back(event: Event, by: Any) -> None:
    """Once the gesture's other events are undone, and before the plan is computed again."""
    current_gesture().at_end(("typed values", event.pk), lambda: put_typed_values_back(event))
