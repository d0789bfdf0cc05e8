"""Where a few items stand in the tree, asked of the database: not worth reading a whole outline for."""

from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from django.db import connection


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
WITH RECURSIVE line(item_id, id, parent_id, project_id, height) AS (
    SELECT id, id, parent_id, project_id, 0 FROM work_item WHERE id IN ({ids}) AND trashed_at IS NULL
    UNION ALL
    SELECT line.item_id, above.id, above.parent_id, above.project_id, line.height + 1
    FROM line JOIN work_item above ON above.id = line.parent_id
), families AS (
    SELECT id, project_id, parent_id, rank FROM work_item
    WHERE trashed_at IS NULL AND parent_id IN (SELECT parent_id FROM line)
    UNION ALL
    SELECT id, project_id, parent_id, rank FROM work_item
    WHERE trashed_at IS NULL AND parent_id IS NULL
      AND project_id IN (SELECT project_id FROM line WHERE parent_id IS NULL)
), numbered AS (
    SELECT id, row_number() OVER (PARTITION BY project_id, parent_id ORDER BY rank, id) AS number
    FROM families
)
SELECT line.item_id, line.height, line.id, numbered.number,
       CASE line.height WHEN 0 THEN (
           SELECT count(*) FROM work_item below WHERE below.parent_id = line.id AND below.trashed_at IS NULL
       ) END
FROM line JOIN numbered ON numbered.id = line.id
"""


def spots_of(item_ids: Collection[int]) -> dict[int, Spot]:
    """The places of the live ones among these items, which the caller has already scoped; one query."""
    if not item_ids:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(_LINES.format(ids=", ".join(["%s"] * len(item_ids))), list(item_ids))
        rows = cursor.fetchall()
    lines: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    child_counts: dict[int, int] = {}
    for item_id, height, place_id, number, child_count in rows:
        lines[item_id].append((-height, place_id, number))
        if height == 0:
            child_counts[item_id] = child_count
    return {item_id: _spot(sorted(line), child_counts[item_id]) for item_id, line in lines.items()}


def _spot(line: list[tuple[int, int, int]], child_count: int) -> Spot:
    """The line runs from the outermost to the item itself."""
    wbs = ".".join(str(number) for _, _, number in line)
    return Spot(wbs, tuple(place_id for _, place_id, _ in line[:-1]), child_count)
