"""Item rows as the API tells them: one query for the rows, one for their labels, dates in the plan's zone."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from operator import attrgetter
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import QuerySet

from touchstone.calendars.working_time import zone_of
from touchstone.projects.models import Project
from touchstone.work.models import Item
from touchstone.work.outline import Place, known_outline, outline_of
from touchstone.work.places import NOWHERE, Spot, spots_of

PLAIN = (
    "id",
    "number",
    "project_id",
    "type_id",
    "status_id",
    "title",
    "parent_id",
    "rank",
    "assignee_id",
    "reporter_id",
    "priority",
    "mode",
    "duration",
    "duration_elapsed",
    "constraint",
    "calendar_id",
    "percent_complete",
    "estimate",
    "total_slack",
    "free_slack",
    "is_critical",
    "is_violated",
    "is_summary",
    "blocked_reason",
    "version",
    "values",
)
PLAN_DATES = (
    "start",
    "finish",
    "constraint_date",
    "deadline",
    "actual_start",
    "actual_finish",
    "early_start",
    "early_finish",
    "late_start",
    "late_finish",
)
INSTANTS = ("closed_at", "created_at", "updated_at")
SOURCES = (
    "type__kind",
    "project__key",
    "project__calendar__time_zone",
    "project__outline_stamp",
)
COLUMNS = (*PLAIN, *PLAN_DATES, *INSTANTS)
FIELDS = (*COLUMNS, *SOURCES)
ASKED_BY_ID = 500
_read = attrgetter(*[name.replace("__", ".") for name in FIELDS])

Raw = tuple[Any, ...]
"""The values of `FIELDS`."""


def item_rows(items: QuerySet[Item]) -> list[dict[str, Any]]:
    """The rows of a query the caller has already scoped, in its order."""
    return _rows(list(items.values_list(*FIELDS)))


def item_row(item: Item, place: Spot) -> dict[str, Any]:
    """The row of an item that was read with its type, its project and their calendar."""
    return _row(_read(item), labels_of([item.pk])[item.pk], place)


def labels_of(item_ids: Iterable[int]) -> dict[int, list[int]]:
    """Label ids by item."""
    found: dict[int, list[int]] = defaultdict(list)
    pairs = Item.labels.through.objects.filter(item_id__in=list(item_ids)).order_by("label_id")
    for item_id, label_id in pairs.values_list("item_id", "label_id"):
        found[item_id].append(label_id)
    return found


def in_zone(instant: datetime | None, zone: ZoneInfo) -> str | None:
    """A plan date with the project's offset."""
    return instant.astimezone(zone).isoformat(timespec="minutes") if instant else None


def _rows(raw: list[Raw]) -> list[dict[str, Any]]:
    labels = labels_of([row[0] for row in raw]) if raw else {}
    places = _places(raw)
    return [_row(row, labels.get(row[0], []), places.get(row[0], NOWHERE)) for row in raw]


def _places(raw: list[Raw]) -> dict[int, Place | Spot]:
    """From outlines at hand; else asked of the database, or read with the whole outline where it is much."""
    places: dict[int, Place | Spot] = {}
    unknown: dict[int, list[int]] = defaultdict(list)
    for row in raw:
        item_id, project_id, stamp = row[0], row[2], row[-1]
        outline = known_outline(project_id, stamp)
        if outline is None:
            unknown[project_id].append(item_id)
        elif item_id in outline.places:
            places[item_id] = outline.places[item_id]
    many = [project_id for project_id, ids in unknown.items() if len(ids) > ASKED_BY_ID]
    for project_id in many:
        places.update(outline_of(Project(pk=project_id)).places)
        del unknown[project_id]
    places.update(spots_of([item_id for ids in unknown.values() for item_id in ids]))
    return places


def _row(raw: Raw, label_ids: list[int], place: Place | Spot) -> dict[str, Any]:
    kind, key, zone_name, _ = raw[len(COLUMNS) :]
    row = dict(zip(COLUMNS, raw, strict=False))
    zone = zone_of(zone_name)
    for field in PLAN_DATES:
        row[field] = in_zone(row[field], zone)
    return row | {
        "key": f"{key}-{row['number']}",
        "label_ids": label_ids,
        "wbs": place.wbs,
        "depth": place.depth,
        "child_count": place.child_count,
        "is_milestone": kind == "milestone" or row["duration"] == 0,
        "is_blocked": bool(row["blocked_reason"]),
    }
