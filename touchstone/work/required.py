"""Required fields: an item may be written down without them, but not begun, finished or emptied."""

from typing import Any

from touchstone.core.errors import FieldProblem, Invalid
from touchstone.core.gesture import current_gesture
from touchstone.work.models import Item
from touchstone.workflow.models import Field, Status, StatusCategory

EMPTY: tuple[Any, ...] = (None, "", [])


def refuse_missing_values(item: Item, settled: dict[str, Any]) -> None:
    """Raise `Invalid` naming each required field that has no value although the change needs one.

    What undoes a change is let through: it was possible before. So is what a file brings, whose values a
    person may complete here.
    """
    if ("values" not in settled and "status_id" not in settled) or _is_exempt():
        return
    required = list(Field.objects.filter(project_id=item.project_id, is_required=True))
    if not required:
        return
    values = settled.get("values", item.values)
    emptied = {key for key, value in item.values.items() if value not in EMPTY and values.get(key) in EMPTY}
    is_needed = _needs_values(item, settled.get("status_id"))
    missing = [
        field for field in required if values.get(field.key) in EMPTY and (is_needed or field.key in emptied)
    ]
    if missing:
        problems = [
            FieldProblem("work.value_required", f"values.{field.key}", params={"names": field.label})
            for field in missing
        ]
        names = "、".join(field.label for field in missing)
        raise Invalid("work.value_required", problems=problems, names=names)


def _is_exempt() -> bool:
    gesture = current_gesture()
    return gesture.undoes is not None or gesture.via in {"import", "demo"}


def _needs_values(item: Item, status_id: int | None) -> bool:
    """Whether the item is begun or finished now."""
    was = item.status.category if item.pk else StatusCategory.TODO
    target = item.status if status_id is None else Status.objects.get(pk=status_id)
    begins = was == StatusCategory.TODO and target.category != StatusCategory.TODO
    finishes = was != StatusCategory.DONE and target.category == StatusCategory.DONE
    return (begins or finishes) and not target.is_cancelled
