"""Where rows no longer hold what the engine says; by columns, because a drag can move ten thousand items."""

from collections.abc import Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from touchstone.schedule.computing import ComputedPlan
from touchstone.schedule.loading import TYPED, ItemRow

Values = tuple[Any, ...]
"""An item's values of `COMPUTED`, as stored."""

_computed_of = itemgetter(slice(len(TYPED), None))


class Change(NamedTuple):
    """An item whose computed values differ from what its row holds."""

    row: ItemRow
    before: Values
    computed: Values


def compare(computed: ComputedPlan) -> list[Change]:
    """The items whose rows no longer hold what the engine says."""
    rows, figures = computed.draft.rows, computed.figures
    suspects = rows if computed.unsettled is None else sorted(computed.unsettled)
    now = _scheduled([rows[item_id] for item_id in suspects if item_id in figures], computed)
    now |= {item_id: _out_of_plan(rows[item_id]) for item_id in suspects if item_id not in figures}
    looked_at = [rows[item_id] for item_id in suspects]
    before, values = map(_computed_of, looked_at), map(now.__getitem__, suspects)
    return [
        Change(row, old, new) for row, old, new in zip(looked_at, before, values, strict=True) if old != new
    ]


def _scheduled(rows: Sequence[ItemRow], computed: ComputedPlan) -> dict[int, Values]:
    """The values of items that the engine scheduled, by id. What a person typed stays theirs."""
    if not rows:
        return {}
    ids = [row.id for row in rows]
    figures = zip(*map(computed.figures.__getitem__, ids), strict=True)
    start, finish, *early_and_late, total, free, critical, percent = map(list, figures)
    stored = computed.draft.clock.stored.__getitem__
    violated = {violation.task_id for violation in computed.result.violations}
    columns = [
        list(map(stored, start)),
        list(map(stored, finish)),
        [row.duration for row in rows],
        [row.percent_complete for row in rows],
        *[list(map(stored, moments)) for moments in early_and_late],
        total,
        free,
        critical,
        [item_id in violated for item_id in ids],
    ]
    values = dict(zip(ids, zip(*columns, strict=True), strict=True))
    for place, row in enumerate(rows):
        if row.mode != "auto":
            values[row.id] = (row.start, row.finish, *values[row.id][2:])
        elif row.id in computed.draft.summaries:
            values[row.id] = _rolled_up(values[row.id], computed.result[row.id].duration, percent[place])
    return values


def _rolled_up(values: Values, span: int, percent: float) -> Values:
    """A summary's, with its duration and the progress inside it."""
    start, finish, _, _, *moments_and_slack, is_critical, is_violated = values
    is_critical = is_critical and percent < 100
    return (start, finish, span, _whole(percent), *moments_and_slack, is_critical, is_violated)


def _whole(percent: float) -> int:
    """Rounded, but not to 100 before everything is done."""
    return 100 if percent >= 100 else min(round(percent), 99)


def _out_of_plan(row: ItemRow) -> Values:
    """Cancelled work keeps its last dates and drives nothing."""
    return *row.computed[:4], *[None] * 6, False, False


def differing_links(computed: ComputedPlan) -> dict[int, bool]:
    """Dependencies that are broken now and were not, or the other way round, by id."""
    violated = {found.link.id for found in computed.result.violations if found.link is not None}
    rows = computed.stored.links
    return {
        link_id: link_id in violated
        for link_id in computed.draft.links
        if rows[link_id].is_violated != (link_id in violated)
    }
