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
    instant = computed.draft.clock.instant
    moved, rolled_up, others = [], [], []
    for row, before, now in changes:
        start, finish, duration, percent = before[:4]
        later_start, later_finish, new_duration, new_percent = now[:4]
        if start != later_start or finish != later_finish:
            moments = (instant[start], instant[finish], instant[later_start], instant[later_finish])
            moved.append([row.id, *moments])
        else:
            others.append(row.id)
        if duration != new_duration or percent != new_percent:
            rolled_up.append([row.id, duration, percent, new_duration, new_percent])
    return {"moved": moved, "rolled_up": rolled_up, "changed": others}
