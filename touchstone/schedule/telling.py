"""What a recalculation says: in its event, for good, and to whoever answers the request, for now."""

from typing import Any

from touchstone.schedule.computing import ComputedPlan
from touchstone.schedule.differences import Change
from touchstone.work.followed import follow


def tell(computed: ComputedPlan, changes: list[Change]) -> dict[str, Any]:
    """What the event says: where items were and are, what was rolled up, and which others differ in slack."""
    items = computed.stored.items
    follow(
        computed.draft.project,
        computed.draft.clock,
        {change.row.id: change.computed for change in changes},
        summaries={row.parent_id for row in items.values()},
    )
    moved = [change for change in changes if change.before[:2] != change.computed[:2]]
    gone = {change.row.id for change in moved}
    return {
        "moved": _moved(computed, moved),
        "rolled_up": [
            [change.row.id, *change.before[2:4], *change.computed[2:4]]
            for change in changes
            if change.is_rolled_up
        ],
        "changed": [change.row.id for change in changes if change.row.id not in gone],
    }


def _moved(computed: ComputedPlan, moved: list[Change]) -> list[list[Any]]:
    instant = computed.draft.clock.instant
    return [
        [row.id, instant[before[0]], instant[before[1]], instant[now[0]], instant[now[1]]]
        for row, before, now in moved
    ]
