"""Item rows as the API tells them: one query for the rows, one for their labels, dates in the plan's zone."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import QuerySet

from touchstone.calendars.working_time import zone_of
from touchstone.projects.models import Project
from touchstone.work.models import Item
from touchstone.work.outline import Outline, outline_of

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
COLUMNS = (*PLAIN, *PLAN_DATES, *INSTANTS, "type__kind", "project__key", "project__calendar__time_zone")


def item_rows(items: QuerySet[Item]) -> list[dict[str, Any]]:
    """The rows of a query the caller has already scoped, in its order."""
    raw = list(items.values_list(*COLUMNS))
    labels = labels_of([row[0] for row in raw])
    outlines = _outlines({row[2] for row in raw})
    return [_row(values, labels, outlines) for values in raw]


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


def _outlines(project_ids: set[int]) -> dict[int, Outline]:
    return {project.pk: outline_of(project) for project in Project.objects.filter(pk__in=project_ids)}


def _row(
    values: tuple[Any, ...], labels: dict[int, list[int]], outlines: dict[int, Outline]
) -> dict[str, Any]:
    row = dict(zip(COLUMNS, values, strict=True))
    kind, key, zone = (
        row.pop("type__kind"),
        row.pop("project__key"),
        zone_of(row.pop("project__calendar__time_zone")),
    )
    place = outlines[row["project_id"]].places.get(row["id"])
    for field in PLAN_DATES:
        row[field] = in_zone(row[field], zone)
    return row | {
        "key": f"{key}-{row['number']}",
        "label_ids": labels.get(row["id"], []),
        "wbs": place.wbs if place else "",
        "depth": place.depth if place else 0,
        "child_count": place.child_count if place else 0,
        "is_milestone": kind == "milestone" or row["duration"] == 0,
        "is_blocked": bool(row["blocked_reason"]),
    }
