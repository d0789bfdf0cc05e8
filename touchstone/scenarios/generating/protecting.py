"""A milestone is brought to safety: only what drives it is treated, the gentlest means first."""

from touchstone import engine
from touchstone.engine.minutes import to_minutes
from touchstone.scenarios.generating.overlapping import overlap
from touchstone.scenarios.generating.relaxing import relax
from touchstone.scenarios.generating.search import Search
from touchstone.scenarios.generating.shortening import shorten

MEANS = {"relaxing": relax, "overlapping": overlap, "shortening": shorten}


def protect(search: Search) -> bool:
    """Bring the milestone forward until its buffer is there, with whatever means are allowed."""
    until = wanted_moment(search)
    for name, means in MEANS.items():
        if name in search.goals.ways and search.moment > until:
            means(search, until=until)
    return bool(search.changes)


def wanted_moment(search: Search) -> float:
    """When the milestone has its buffer before its deadline; without a deadline, before where it is now."""
    item_id = search.goals.milestone_id
    deadline = search.task(item_id).deadline if item_id is not None else None
    limit = search.moment if deadline is None else to_minutes(deadline)
    buffer = search.goals.buffer_days * search.ground.project.calendar.minutes_per_day
    return engine.timeline_of(search.computed.draft.calendar).add(int(limit), -buffer)
