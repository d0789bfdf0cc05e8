"""Where a few items stand in the tree, asked of the database: not worth reading a whole outline for."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any, NamedTuple, cast

from django.db import connection

from touchstone.core.raw_rows import in_list
from touchstone.work.models import Item
from touchstone.work.outline import Outline, outline_at_hand


class Spot(NamedTuple):
    """An item's WBS code, its parents from the outermost, and how many items are directly below it."""

    wbs: str
    line: tuple[int, ...]
    child_count: int

    @property
    def depth(self) -> int:
        return len(self.line)


NOWHERE = Spot("", (), 0)
"""Where an item in the trash stands."""

_LINES = """
WITH RECURSIVE line(item_id, project_id, id, parent_id, height) AS (
    SELECT id, project_id, id, parent_id, 0 FROM work_item WHERE id IN {ids} AND trashed_at IS NULL
    UNION ALL
    SELECT item_id, project_id, parent_id,
           (SELECT parent_id FROM work_item WHERE id = line.parent_id), height + 1
    FROM line WHERE parent_id IS NOT NULL
)
SELECT item_id, project_id, id, parent_id, height, CASE height WHEN 0 THEN (
    SELECT count(*) FROM work_item WHERE parent_id = line.id AND trashed_at IS NULL
) END FROM line ORDER BY height DESC
"""
_NUMBERS = """
SELECT id, number FROM (
    SELECT id, row_number() OVER (PARTITION BY project_id, parent_id ORDER BY rank, id) AS number FROM (
        SELECT id, project_id, parent_id, rank FROM work_item
        WHERE parent_id IN {parents} AND trashed_at IS NULL
        UNION ALL
        SELECT id, project_id, parent_id, rank FROM work_item
        WHERE project_id IN {projects} AND parent_id IS NULL AND trashed_at IS NULL
    ) AS families
) AS numbered WHERE id IN {ids}
"""
# Two statements, because a planner that knows how many families there are does not read all the table.


def spot_of(item: Item) -> Spot:
    """The place of an item that was read with its project."""
    outline = outline_at_hand(item.project_id, item.project.outline_stamp)
    if outline is None:
        return spots_of([item.pk]).get(item.pk, NOWHERE)
    return _spot_in(outline, item.pk)


def _spot_in(outline: Outline, item_id: int) -> Spot:
    place = outline.places.get(item_id)
    return Spot(place.wbs, outline.above(item_id), place.child_count) if place else NOWHERE


def spots_of(item_ids: Collection[int]) -> dict[int, Spot]:
    """The places of the live ones among these items, which the caller has already scoped; two queries."""
    if not item_ids:
        return {}
    lines: dict[int, list[int]] = defaultdict(list)
    child_counts: dict[int, int] = {}
    parents: dict[int, int | None] = {}
    projects: set[int] = set()
    for item_id, project_id, place_id, parent_id, height, child_count in _asked(_LINES, ids=item_ids):
        lines[item_id].append(place_id)
        parents[place_id] = parent_id
        projects.add(project_id)
        if height == 0:
            child_counts[item_id] = child_count
    numbers = _numbers(parents, projects)
    return {
        item_id: Spot(".".join(str(numbers[each]) for each in line), tuple(line[:-1]), child_counts[item_id])
        for item_id, line in lines.items()
    }


def _numbers(parents: dict[int, int | None], projects: set[int]) -> dict[int, int]:
    """The place of each of these items, given with its parent, among its siblings."""
    known = {parent_id for parent_id in parents.values() if parent_id is not None}
    return dict(_asked(_NUMBERS, parents=known, projects=projects, ids=parents)) if parents else {}


def _asked(statement: str, **lists: Collection[int]) -> list[tuple[Any, ...]]:
    """The rows of a statement with these ids in it."""
    written = {name: in_list(ids) for name, ids in lists.items()}
    with connection.cursor() as cursor:
        cursor.execute(statement.format(**written))
        return cast("list[tuple[Any, ...]]", cursor.fetchall())
