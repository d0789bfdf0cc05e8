"""Item rows as the API tells them: one query for the rows, one for their labels, dates in the plan's zone."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any
from zoneinfo import ZoneInfo

import orjson
from django.db.models import QuerySet

from touchstone.calendars.wall_clock import wall_clock
from touchstone.calendars.working_time import zone_of
from touchstone.core.raw_rows import RowsById, as_text
from touchstone.projects.models import Project
from touchstone.work.models import Item
from touchstone.work.outline import Place, outline_at_hand, outline_of
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
    "checklist_done",
    "checklist_total",
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
_PROJECT, _STAMP = FIELDS.index("project_id"), FIELDS.index("project__outline_stamp")
_VALUES = FIELDS.index("values")
_ZONE = FIELDS.index("project__calendar__time_zone")

Raw = list[Any]
"""The values of `FIELDS`, dates already as they are told."""


_by_id = RowsById(lambda: Item.objects.values_list(*as_text(*FIELDS)))
_labels = RowsById(lambda: Item.labels.through.objects.values_list("item_id", "label_id"), "item_id")


def item_rows(items: QuerySet[Item]) -> list[dict[str, Any]]:
    """The rows of a query the caller has already scoped, in its order."""
    return rows_in_order(list(items.values_list("pk", flat=True)))


def rows_in_order(item_ids: Sequence[int]) -> list[dict[str, Any]]:
    """The rows of these items, which the caller has already scoped; one that is gone is left out."""
    raw = {row[0]: list(row) for row in _by_id.read(item_ids)}
    for row in raw.values():
        told = wall_clock(row[_ZONE]).told_with_offset
        for index in _DATES:
            row[index] = told[row[index]]
        for index in _INSTANTS:
            row[index] = row[index] and f"{row[index][:10]}T{row[index][11:19]}Z"
        row[_VALUES] = orjson.loads(row[_VALUES])
    labels, places = labels_of(raw), _places(raw.values())
    return [
        _row(raw[item_id], labels.get(item_id, []), places.get(item_id, NOWHERE))
        for item_id in item_ids
        if item_id in raw
    ]


def item_row(item: Item, place: Spot) -> dict[str, Any]:
    """The row of an item that was read with its type, its project and their calendar."""
    raw = list(_read(item))
    zone = zone_of(raw[_ZONE])
    for index in _DATES:
        raw[index] = in_zone(raw[index], zone)
    for index in _INSTANTS:
        raw[index] = raw[index] and f"{raw[index].astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return _row(raw, labels_of([item.pk]).get(item.pk, []), place)


def labels_of(item_ids: Collection[int]) -> dict[int, list[int]]:
    """Label ids by item."""
    found: dict[int, list[int]] = defaultdict(list)
    for item_id, label_id in sorted(_labels.read(item_ids)):
        found[item_id].append(label_id)
    return found


def in_zone(instant: datetime | None, zone: ZoneInfo) -> str | None:
    """A plan date with the project's offset."""
    return instant.astimezone(zone).isoformat(timespec="minutes") if instant else None


def _places(raw: Iterable[Raw]) -> dict[int, Place | Spot]:
    """From outlines at hand; else asked of the database, or read with the whole outline where it is much."""
    families: dict[tuple[int, int], list[int]] = defaultdict(list)
    for row in raw:
        families[row[_PROJECT], row[_STAMP]].append(row[0])
    places: dict[int, Place | Spot] = {}
    unknown: list[int] = []
    for (project_id, stamp), item_ids in families.items():
        outline = outline_at_hand(project_id, stamp)
        if outline is None and len(item_ids) > ASKED_BY_ID:
            outline = outline_of(Project(pk=project_id))
        if outline is None:
            unknown += item_ids
        else:
            places.update((each, outline.places[each]) for each in item_ids if each in outline.places)
    return places | spots_of(unknown)


def _row(raw: Raw, label_ids: list[int], place: Place | Spot) -> dict[str, Any]:
    kind, key, _, _ = raw[len(COLUMNS) :]
    row = dict(zip(COLUMNS, raw, strict=False))
    row["key"] = f"{key}-{row['number']}"
    row["label_ids"] = label_ids
    row["wbs"], row["depth"], row["child_count"] = place.wbs, place.depth, place.child_count
    row["is_milestone"] = kind == "milestone" or row["duration"] == 0
    row["is_blocked"] = bool(row["blocked_reason"])
    return row
