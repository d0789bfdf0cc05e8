"""What a gesture changed, told to the client that made it."""

from itertools import chain
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.gesture import Gesture, last_gesture
from touchstone.core.raw_rows import RowsById
from touchstone.projects.models import Project
from touchstone.projects.queries import project_roles
from touchstone.work.followed import DATE_COLUMNS, followed_in
from touchstone.work.models import Item
from touchstone.work.rows import rows_in_order

_standing = RowsById(lambda: Item.objects.values_list("pk", "project_id", "trashed_at"))


def changed_by_last_gesture(reader: User, *, first: list[int] | None = None) -> dict[str, Any]:
    """Rows acted on (`first` leads), dates that followed, ids that are gone; all as the reader may see."""
    gesture = last_gesture()
    events = gesture.events if gesture else []
    acted = list(dict.fromkeys([*(first or []), *_acted_on(events)]))
    visible = _visible(reader, acted)
    rows = {row["id"]: row for row in rows_in_order(visible)}
    return {
        "items": [rows[item_id] for item_id in acted if item_id in rows],
        "dates": {"columns": list(DATE_COLUMNS), "rows": _dates(reader, gesture, set(acted))},
        "removed_ids": [item_id for item_id in acted if item_id not in rows],
        "change_set": str(gesture.change_set) if gesture else None,
    }


def _acted_on(events: list[Any]) -> list[int]:
    return [event.subject_id for event in events if event.subject_type == "work.item"]


def _visible(reader: User, item_ids: list[int]) -> list[int]:
    """Those of the items that are live, in projects that the reader may see."""
    standing = {
        item_id: project_id for item_id, project_id, trashed_at in _standing.read(item_ids) if not trashed_at
    }
    projects = _visible_projects(reader, set(standing.values()))
    return [item_id for item_id in item_ids if standing.get(item_id) in projects]


def _dates(reader: User, gesture: Gesture | None, known: set[int]) -> list[tuple[Any, ...]]:
    """What the plan moved, and what got other slack or left the critical path without moving."""
    followed = followed_in(gesture) if gesture else []
    visible = _visible_projects(reader, {each.project.pk for each in followed})
    told = (each.told(without=known) for each in followed if each.project.pk in visible)
    return list(chain.from_iterable(told))


def _visible_projects(reader: User, project_ids: set[int]) -> set[int]:
    """What moved may stand in projects that wait for this one; one's own need no question."""
    own = project_ids & project_roles(reader).keys()
    others = project_ids - own
    if not others:
        return own
    found = Project.objects.visible_to(reader).filter(pk__in=others).order_by()
    return own | set(found.values_list("pk", flat=True))
