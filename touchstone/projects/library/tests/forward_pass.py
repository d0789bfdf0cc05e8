"""A forward pass on the number line, without a calendar: enough to see whether a template's span is believable."""

from collections import defaultdict
from graphlib import TopologicalSorter

from touchstone.projects.library.definition import (
    ELAPSED_MINUTES_PER_DAY,
    MINUTES_PER_DAY,
    Template,
    TemplateItem,
    TemplateLink,
)

WORKING_SHARE = 5 / 7


def working_minutes(minutes: int, elapsed: bool) -> float:
    """Elapsed minutes as working minutes of a five-day week."""
    return minutes / ELAPSED_MINUTES_PER_DAY * WORKING_SHARE * MINUTES_PER_DAY if elapsed else minutes


def earliest_finishes(template: Template) -> dict[str, float]:
    """Slug to earliest finish in working minutes from the start; CycleError when the links run in a circle."""
    items = {item.slug: item for item in template.items}
    incoming: dict[str, list[TemplateLink]] = defaultdict(list)
    for link in template.links:
        incoming[link.successor].append(link)
    order = TopologicalSorter({slug: {link.predecessor for link in incoming[slug]} for slug in items})
    starts: dict[str, float] = {}
    finishes: dict[str, float] = {}
    for slug in order.static_order():
        duration = _duration(items[slug])
        starts[slug] = max(
            (_earliest_start(link, starts, finishes, duration) for link in incoming[slug]), default=0.0
        )
        starts[slug] = max(starts[slug], 0.0)
        finishes[slug] = starts[slug] + duration
    return finishes


def _duration(item: TemplateItem) -> float:
    return working_minutes(item.duration, item.duration_elapsed)


def _earliest_start(
    link: TemplateLink, starts: dict[str, float], finishes: dict[str, float], duration: float
) -> float:
    lag = working_minutes(link.lag, link.lag_elapsed)
    from_start = link.type in ("SS", "SF")
    to_finish = link.type in ("FF", "SF")
    anchor = starts[link.predecessor] if from_start else finishes[link.predecessor]
    return anchor + lag - (duration if to_finish else 0)
