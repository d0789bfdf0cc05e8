"""The rows of a plan for tree table and Gantt: one array per item, dates on the project's wall clock."""

from collections import defaultdict
from collections.abc import Sequence
from operator import itemgetter
from typing import Any

import orjson
from django.db.models import Q

from touchstone.calendars.wall_clock import WallClock, wall_clock
from touchstone.core.raw_rows import as_text, raw_rows
from touchstone.projects.models import Project
from touchstone.work.models import Item, Link
from touchstone.work.outline import Place, outline_of
from touchstone.workflow.models import TypeKind

SOURCES = {
    "id": "id", "key": "number", "number": "number", "project_id": "project_id", "type_id": "type_id",
    "status_id": "status_id", "title": "title", "parent_id": "parent_id", "rank": "rank",
    "wbs": "id", "depth": "id", "child_count": "id",
    "assignee_id": "assignee_id", "reporter_id": "reporter_id", "priority": "priority",
    "label_ids": "id", "mode": "mode", "start": "start", "finish": "finish", "duration": "duration",
    "duration_elapsed": "duration_elapsed", "constraint": "constraint", "constraint_date": "constraint_date",
    "deadline": "deadline", "calendar_id": "calendar_id", "percent_complete": "percent_complete",
    "actual_start": "actual_start", "actual_finish": "actual_finish", "estimate": "estimate",
    "levelling_delay": "levelling_delay", "levelling_delay_elapsed": "levelling_delay_elapsed",
    "early_start": "early_start", "early_finish": "early_finish", "late_start": "late_start",
    "late_finish": "late_finish", "total_slack": "total_slack", "free_slack": "free_slack",
    "is_critical": "is_critical", "is_violated": "is_violated", "is_milestone": "type__kind",
    "is_summary": "is_summary", "is_blocked": "blocked_reason", "blocked_reason": "blocked_reason",
    "checklist_done": "checklist_done", "checklist_total": "checklist_total",
    "closed_at": "closed_at", "created_at": "created_at", "updated_at": "updated_at", "version": "version",
    "values": "values",
}  # fmt: skip
"""Each column of an item row, and the field it is made from."""

COLUMNS = tuple(SOURCES)
PLACE = {name: COLUMNS.index(name) for name in COLUMNS}
PLAN_DATES = [
    PLACE[name]
    for name in (
        "start", "finish", "constraint_date", "deadline", "actual_start", "actual_finish",
        "early_start", "early_finish", "late_start", "late_finish",
    )
]  # fmt: skip
INSTANTS = [PLACE[name] for name in ("closed_at", "created_at", "updated_at")]
LINK_COLUMNS = ("id", "predecessor_id", "successor_id", "type", "lag", "lag_unit", "is_violated", "version")
FIELDS = tuple(dict.fromkeys(SOURCES.values()))
NUMBER, KEY, WBS, DEPTH, CHILD_COUNT = (
    PLACE[name] for name in ("number", "key", "wbs", "depth", "child_count")
)
LABELS, IS_MILESTONE, DURATION, IS_BLOCKED, VALUES = (
    PLACE[name] for name in ("label_ids", "is_milestone", "duration", "is_blocked", "values")
)
NOWHERE = Place(position=1_000_000, depth=0, wbs="", child_count=0, root_id=0)
"""Where an item stands that was made while the outline was read."""
spread = itemgetter(*[FIELDS.index(source) for source in SOURCES.values()])


def plan_rows(project: Project, ids: Sequence[int] | None = None) -> list[list[Any]]:
    """The project's live items in outline order, or those of `ids` among them, as arrays of `COLUMNS`."""
    items = Item.objects.live().filter(project=project)
    hung = Item.labels.through.objects.filter(item__project=project)
    if ids is not None:
        items, hung = items.filter(pk__in=ids), hung.filter(item__in=ids)
    places = outline_of(project).places
    raw = {row[0]: list(spread(row)) for row in raw_rows(items.values_list(*as_text(*FIELDS)))}
    labels = _labels(raw_rows(hung.values_list("item_id", "label_id")))
    clock = wall_clock(project.calendar.time_zone)
    for item_id, row in raw.items():
        _fill(row, project.key, places.get(item_id, NOWHERE), labels.get(item_id, []), clock)
    return sorted(raw.values(), key=lambda row: places.get(row[0], NOWHERE).position)


def plan_links(project: Project, ids: Sequence[int] | None = None) -> list[tuple[Any, ...]]:
    """Dependencies among the project's live items, or those with an end in `ids`, as `LINK_COLUMNS`."""
    links = Link.objects.filter(successor__project=project)
    if ids is not None:
        links = Link.objects.filter(Q(predecessor__in=ids) | Q(successor__in=ids))
    live = outline_of(project).places
    rows = raw_rows(links.values_list(*LINK_COLUMNS))
    return [row for row in rows if row[1] in live and row[2] in live]


def _labels(pairs: list[tuple[Any, ...]]) -> dict[int, list[int]]:
    labels: dict[int, list[int]] = defaultdict(list)
    for item_id, label_id in sorted(pairs):
        labels[item_id].append(label_id)
    return labels


def _fill(row: list[Any], project_key: str, place: Place, labels: list[int], clock: WallClock) -> None:
    """Turn what was read into what is told, in place: there are ten thousand of them."""
    told = clock.told
    for index in PLAN_DATES:
        row[index] = told[row[index]]
    for index in INSTANTS:
        row[index] = row[index] and f"{row[index][:10]}T{row[index][11:19]}Z"
    row[KEY] = f"{project_key}-{row[NUMBER]}"
    row[WBS], row[DEPTH], row[CHILD_COUNT] = place.wbs, place.depth, place.child_count
    row[LABELS] = labels
    row[IS_MILESTONE] = row[IS_MILESTONE] == TypeKind.MILESTONE or row[DURATION] == 0
    row[IS_BLOCKED] = bool(row[IS_BLOCKED])
    row[VALUES] = orjson.Fragment(row[VALUES])
