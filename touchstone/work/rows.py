"""Item rows as the API tells them: one query for the rows, one for their labels, dates in the plan's zone."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import F, QuerySet

from touchstone.calendars.wall_clock import WallClock
from touchstone.calendars.working_time import zone_of
from touchstone.core.raw_rows import Memo, as_text, raw_rows
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
    "levelling_delay",
    "levelling_delay_elapsed",
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
_DATES = [FIELDS.index(name) for name in PLAN_DATES]
_INSTANTS = [FIELDS.index(name) for name in INSTANTS]
_ZONE = FIELDS.index("project__calendar__time_zone")

Raw = list[Any]
"""The values of `FIELDS`, dates already as they are told."""


def item_rows(items: QuerySet[Item]) -> list[dict[str, Any]]:
    """The rows of a query the caller has already scoped, in its order."""
    return [row for row, _ in item_rows_with(items, "pk")]


def item_rows_with(items: QuerySet[Item], path: str) -> list[tuple[dict[str, Any], Any]]:
    """The same, each beside another value of its item."""
    raw, others = [], []
    clocks = Memo(lambda name: WallClock(zone_of(name)).told_with_offset)
    for *row, other in items.values_list(*as_text(*FIELDS), F(path)):
        told = clocks[row[_ZONE]]
        for index in _DATES:
            row[index] = told[row[index]]
        for index in _INSTANTS:
            row[index] = row[index] and f"{row[index][:10]}T{row[index][11:19]}Z"
        raw.append(row)
        others.append(other)
    labels, places = labels_of([row[0] for row in raw]), _places(raw)
    rows = [_row(row, labels.get(row[0], []), places.get(row[0], NOWHERE)) for row in raw]
    return list(zip(rows, others, strict=True))


def item_row(item: Item, place: Spot) -> dict[str, Any]:
    """The row of an item that was read with its type, its project and their calendar."""
    raw = list(_read(item))
    zone = zone_of(raw[_ZONE])
    for index in _DATES:
        raw[index] = in_zone(raw[index], zone)
    for index in _INSTANTS:
        raw[index] = raw[index] and f"{raw[index].astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return _row(raw, labels_of([item.pk]).get(item.pk, []), place)


def labels_of(item_ids: Sequence[int]) -> dict[int, list[int]]:
    """Label ids by item."""
    found: dict[int, list[int]] = defaultdict(list)
    if item_ids:
        hung = Item.labels.through.objects.filter(item_id__in=item_ids)
        for item_id, label_id in sorted(raw_rows(hung.values_list("item_id", "label_id"))):
            found[item_id].append(label_id)
    return found


def in_zone(instant: datetime | None, zone: ZoneInfo) -> str | None:
    """A plan date with the project's offset."""
    return instant.astimezone(zone).isoformat(timespec="minutes") if instant else None


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
    kind, key, _, _ = raw[len(COLUMNS) :]
    row = dict(zip(COLUMNS, raw, strict=False))
    row["key"] = f"{key}-{row['number']}"
    row["label_ids"] = label_ids
    row["wbs"], row["depth"], row["child_count"] = place.wbs, place.depth, place.child_count
    row["is_milestone"] = kind == "milestone" or row["duration"] == 0
    row["is_blocked"] = bool(row["blocked_reason"])
    return row
