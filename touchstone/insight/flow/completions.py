"""What was finished, when, and how long it had taken."""

from dataclasses import dataclass
from typing import NamedTuple

from touchstone.insight.flow.spells import Spells, Stages

PERCENTS = (50, 70, 85, 95)
DAY = 86_400


class Completion(NamedTuple):
    """An item that is done; days are of the clock. `cycle_days` is None where it was never in progress."""

    item_id: int
    at: int
    lead_days: float
    cycle_days: float | None


@dataclass(frozen=True)
class Ageing:
    """An item in progress: since when (seconds), and in which status it is."""

    item_id: int
    status_id: int
    days: float


def completions_of(spells: Spells, stages: Stages, first: int, until: int) -> list[Completion]:
    """What was done at `until` and had become so since `first`; reopened items count once, at last."""
    found = []
    for item_id, (start, stop) in spells.by_item.items():
        done_at = _done_since(spells, stages, start, stop, until)
        if done_at is None or done_at < first:
            continue
        created = int(spells.begins[start])
        begun = _begun(spells, stages, start, stop, done_at)
        cycle = None if begun is None else round((done_at - begun) / DAY, 2)
        found.append(Completion(item_id, done_at, round((done_at - created) / DAY, 2), cycle))
    return sorted(found, key=lambda done: done.at)


def ageing_of(spells: Spells, stages: Stages, now: int) -> list[Ageing]:
    """What is in progress now, the oldest first."""
    found = []
    for status_id in stages.doing:
        for item_id in spells.items_in(status_id, now):
            begun = _begun(spells, stages, *spells.by_item[item_id], now)
            days = 0.0 if begun is None else round((now - begun) / DAY, 1)
            found.append(Ageing(item_id, status_id, days))
    return sorted(found, key=lambda each: -each.days)


def percentiles(values: list[float]) -> dict[int, float]:
    """The least value that so many percent of the values do not exceed; empty without values."""
    ordered = sorted(values)
    if not ordered:
        return {}
    return {percent: ordered[max(0, -(-percent * len(ordered) // 100) - 1)] for percent in PERCENTS}


def _done_since(spells: Spells, stages: Stages, start: int, stop: int, until: int) -> int | None:
    """When the item became done, if it was done at `until`."""
    since = None
    for row in range(start, stop):
        if spells.begins[row] > until:
            break
        if int(spells.statuses[row]) in stages.done:
            since = int(spells.begins[row]) if since is None else since
            if spells.ends[row] <= until and (row + 1 == stop or spells.begins[row + 1] > until):
                return None  # in the trash at that moment
        else:
            since = None
    return since


def _begun(spells: Spells, stages: Stages, start: int, stop: int, before: int) -> int | None:
    """When the item was in progress for the first time."""
    for row in range(start, stop):
        if spells.begins[row] >= before:
            return None
        if int(spells.statuses[row]) in stages.doing:
            return int(spells.begins[row])
    return None
