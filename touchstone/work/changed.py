"""What a gesture changed, told to the client that made it."""

from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.wall_clock import wall_clock
from touchstone.core.gesture import last_gesture
from touchstone.core.raw_rows import RowsById, as_text
from touchstone.projects.models import Project
from touchstone.projects.queries import project_roles
from touchstone.work.models import Item
from touchstone.work.rows import rows_in_order

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

MOMENTS = [place for place, name in enumerate(DATE_COLUMNS) if name.endswith(("start", "finish"))]

_standing = RowsById(lambda: Item.objects.values_list("pk", "project_id", "trashed_at"))
_rows = RowsById(
    lambda: Item.objects.values_list(*as_text(*DATE_COLUMNS), "project_id", "project__calendar__time_zone")
)


def changed_by_last_gesture(reader: User, *, first: list[int] | None = None) -> dict[str, Any]:
    """Rows acted on (`first` leads), dates that followed, ids that are gone; all as the reader may see."""
    gesture = last_gesture()
    events = gesture.events if gesture else []
    acted = list(dict.fromkeys([*(first or []), *_acted_on(events)]))
    known = set(acted)
    followed = [item_id for item_id in _followed(events) if item_id not in known]
    visible = _visible(reader, acted)
    rows = {row["id"]: row for row in rows_in_order(visible)}
    return {
        "items": [rows[item_id] for item_id in acted if item_id in rows],
        "dates": {"columns": list(DATE_COLUMNS), "rows": _dates(reader, followed)},
        "removed_ids": [item_id for item_id in acted if item_id not in rows],
        "change_set": str(gesture.change_set) if gesture else None,
    }


def _acted_on(events: list[Any]) -> list[int]:
    return [event.subject_id for event in events if event.subject_type == "work.item"]


def _followed(events: list[Any]) -> list[int]:
    """What the plan moved, and what got other slack or left the critical path without moving."""
    told = [event.after for event in events if event.name == "plan.recalculated"]
    moved = [item_id for after in told for item_id, *_ in after["moved"]]
    return list(dict.fromkeys([*moved, *(item_id for after in told for item_id in after["changed"])]))


def _visible(reader: User, item_ids: list[int]) -> list[int]:
    """Those of the items that are live, in projects that the reader may see."""
    standing = {
        item_id: project_id for item_id, project_id, trashed_at in _standing.read(item_ids) if not trashed_at
    }
    projects = _visible_projects(reader, set(standing.values()))
    return [item_id for item_id in item_ids if standing.get(item_id) in projects]


def _dates(reader: User, ids: list[int]) -> list[list[Any]]:
    """The rows as arrays of `DATE_COLUMNS`; a drag can move ten thousand, so nothing is converted twice."""
    found = _rows.read(ids)
    visible = _visible_projects(reader, {project_id for *_, project_id, _ in found})
    rows = []
    for *row, project_id, zone in found:
        if project_id in visible:
            told = wall_clock(zone).told_with_offset
            for index in MOMENTS:
                row[index] = told[row[index]]
            rows.append(row)
    return rows


def _visible_projects(reader: User, project_ids: set[int]) -> set[int]:
    """What moved may stand in projects that wait for this one; one's own need no question."""
    own = project_ids & project_roles(reader).keys()
    others = project_ids - own
    if not others:
        return own
    found = Project.objects.visible_to(reader).filter(pk__in=others).order_by()
    return own | set(found.values_list("pk", flat=True))
