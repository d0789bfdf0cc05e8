"""What a gesture changed, told to the client that made it."""

from typing import Any

from touchstone.accounts.models import User
from touchstone.core.gesture import last_gesture
from touchstone.work.models import Item
from touchstone.work.rows import item_rows

DATE_COLUMNS = (
    "id",
    "start",
    "finish",
    "duration",
    "percent_complete",
    "early_start",
    "early_finish",
    "late_start",
    "late_finish",
    "total_slack",
    "free_slack",
    "is_critical",
    "is_violated",
    "is_summary",
)


def changed_by_last_gesture(reader: User, *, first: list[int] | None = None) -> dict[str, Any]:
    """Rows acted on (`first` leads), dates that followed, ids that are gone; all as the reader may see."""
    gesture = last_gesture()
    events = gesture.events if gesture else []
    acted = list(dict.fromkeys([*(first or []), *_acted_on(events)]))
    moved = [item_id for item_id in _moved(events) if item_id not in set(acted)]
    live = Item.objects.visible_to(reader).live()
    rows = {row["id"]: row for row in item_rows(live.filter(pk__in=acted))}
    return {
        "items": [rows[item_id] for item_id in acted if item_id in rows],
        "dates": {"columns": list(DATE_COLUMNS), "rows": _dates(live, moved)},
        "removed_ids": [item_id for item_id in acted if item_id not in rows],
        "change_set": str(gesture.change_set) if gesture else None,
    }


def _acted_on(events: list[Any]) -> list[int]:
    return [event.subject_id for event in events if event.subject_type == "work.item"]


def _moved(events: list[Any]) -> list[int]:
    return [
        item_id
        for event in events
        if event.name == "plan.recalculated"
        for item_id, *_ in event.after["moved"]
    ]


def _dates(live: Any, ids: list[int]) -> list[list[Any]]:
    rows = item_rows(live.filter(pk__in=ids))
    return [[row[column] for column in DATE_COLUMNS] for row in rows]
