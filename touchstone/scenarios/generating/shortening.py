"""Crashing: tasks that drive the finish are done in less time, with more hands or overtime."""

from collections.abc import Iterator

from touchstone import engine
from touchstone.scenarios.change import Change
from touchstone.scenarios.generating.earlier import Option, whole_units, win_time
from touchstone.scenarios.generating.search import Search

LEAST_DURATION = 240
"""Minutes: what is done in half a day is not worth hurrying."""


def shorten(search: Search, *, until: float | None = None) -> bool:
    """Shorten tasks on the driving chain within the bound; whether that won anything."""
    return win_time(search, _options, until=until)


def _options(search: Search) -> Iterator[Option]:
    for step in search.target.chain(search.computed):
        row = search.computed.stored.items.get(step.item_id)
        if row is None or not search.is_open_leaf(step.item_id):
            continue
        task = search.task(step.item_id)
        if task.mode is engine.Mode.AUTO and not task.elapsed and task.duration > LEAST_DURATION:
            yield _option(search, step.item_id, task.duration)


def _option(search: Search, item_id: int, duration: int) -> Option:
    most = whole_units(duration * search.goals.shorten_percent // 100, duration)

    def changes(minutes: int) -> list[Change]:
        cut = min(most, -whole_units(-minutes, duration))
        if not cut:
            return []
        params = {"item_id": item_id, "before_minutes": duration, "after_minutes": duration - cut}
        return [
            Change(item_id, "duration", duration - cut, reason="scenarios.because.shortening", params=params)
        ]

    return Option((item_id, None), most, changes)
