"""Fast tracking: a successor on the driving chain starts before its predecessor is quite done."""

from collections.abc import Iterator

from touchstone import engine
from touchstone.scenarios.change import Change
from touchstone.scenarios.generating.earlier import Option, whole_units, win_time
from touchstone.scenarios.generating.search import Search


def overlap(search: Search, *, until: float | None = None) -> bool:
    """Overlap finish-to-start links on the driving chain within the bound; whether that won anything."""
    return win_time(search, _options, until=until)


def _options(search: Search) -> Iterator[Option]:
    seen = set()
    for step in search.target.chain(search.computed):
        for driver in step.drivers:
            link = driver.link
            if link is None or driver.via is not None or link.id in seen or not _may_overlap(search, link):
                continue
            seen.add(link.id)
            before, after = int(link.predecessor), int(link.successor)  # type: ignore[call-overload]
            yield _option(search, before, after)


def _may_overlap(search: Search, link: engine.Link) -> bool:
    """Real work on both sides, and no waiting time between them: what dries or is approved is waited for."""
    if link.type is not engine.LinkType.FS or link.lag.value:
        return False
    tasks = search.computed.draft.tasks
    ends = [tasks.get(end) for end in (link.predecessor, link.successor)]  # type: ignore[call-overload]
    if any(task is None or task.id in search.computed.draft.summaries for task in ends):
        return False
    before, after = ends
    is_work = before.duration > 0 and after.duration > 0 and not before.elapsed
    return is_work and before.actual_finish is None and search.is_open_leaf(after.id)


def _option(search: Search, before: int, after: int) -> Option:
    duration = search.task(before).duration
    shorter = min(duration, search.task(after).duration)
    most = whole_units(shorter * search.goals.overlap_percent // 100, shorter)

    def changes(minutes: int) -> list[Change]:
        lead = min(most, -whole_units(-minutes, shorter))
        if not lead:
            return []
        params = {"before_id": before, "after_id": after, "lead_minutes": lead}
        return [
            Change(
                after,
                "lag",
                -lead,
                predecessor_id=before,
                reason="scenarios.because.overlapping",
                params=params,
            )
        ]

    return Option((after, before), most, changes)
