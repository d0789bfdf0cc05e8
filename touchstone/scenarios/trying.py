"""The plan with some differences, computed; nothing is written."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from touchstone import engine
from touchstone.calendars.wall_clock import WallClock
from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.core.errors import Conflict
from touchstone.engine.minutes import to_minutes
from touchstone.projects.models import Project
from touchstone.scenarios.change import LINK_FIELDS, Change
from touchstone.schedule.computing import ComputedPlan, collecting_later, compute_from
from touchstone.schedule.loading import StoredPlan

OUTSIDE_DATES = frozenset({"assignee_id"})
COLUMN_OF = {"duration_elapsed": "is_elapsed", "levelling_delay_elapsed": "is_delay_elapsed"}


def try_changes(computed: ComputedPlan, changes: Iterable[Change]) -> ComputedPlan:
    """The plan with these changes; those of items and dependencies that are gone change nothing.

    Raises `Conflict` when it cannot have dates.
    """
    stored = changed_rows(computed, changes)
    if stored is computed.stored:
        return computed
    with collecting_later():
        return compute_from(computed, stored)


def can_have_dates(computed: ComputedPlan, changes: Iterable[Change]) -> ComputedPlan | None:
    """The same for a search: None where a change is impossible."""
    try:
        return try_changes(computed, changes)
    except (Conflict, engine.EngineError):
        return None


def changed_rows(computed: ComputedPlan, changes: Iterable[Change]) -> StoredPlan:
    """The rows as these changes would leave them."""
    clock, stored = computed.draft.clock, computed.stored
    of_items: dict[int, dict[str, Any]] = defaultdict(dict)
    of_links: dict[tuple[int, int], dict[str, Any]] = defaultdict(dict)
    for change in changes:
        if change.predecessor_id is not None and change.field in LINK_FIELDS:
            of_links[change.predecessor_id, change.item_id][change.field] = change.value
        elif change.field not in OUTSIDE_DATES:
            column = COLUMN_OF.get(change.field, change.field)
            of_items[change.item_id][column] = _stored(change, clock, computed.draft.project)
    items = {
        item_id: stored.items[item_id]._replace(**values)
        for item_id, values in of_items.items()
        if item_id in stored.items
    }
    links = {
        row.id: row._replace(**of_links[pair])
        for row in (stored.links.values() if of_links else ())
        if (pair := (row.predecessor_id, row.successor_id)) in of_links
    }
    if not items and not links:
        return stored
    return StoredPlan(
        stored.items | items if items else stored.items, stored.links | links if links else stored.links
    )


def _stored(change: Change, clock: WallClock, project: Project) -> Any:
    if change.field != "constraint_date" or change.value is None:
        return change.value
    wall = to_wall(datetime.fromisoformat(change.value), zone_of(project.calendar.time_zone))
    return clock.stored[to_minutes(wall)]
