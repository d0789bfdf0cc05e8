"""The furthest one can go: all allowed means one after the other, the gentlest first."""

from touchstone.scenarios.generating.levelling import level_within_slack
from touchstone.scenarios.generating.overlapping import overlap
from touchstone.scenarios.generating.reassigning import reassign
from touchstone.scenarios.generating.relaxing import relax
from touchstone.scenarios.generating.search import Search
from touchstone.scenarios.generating.shortening import shorten
from touchstone.scenarios.goals import LESS_OVERLOAD

MEANS = {"relaxing": relax, "overlapping": overlap, "shortening": shorten}
FEWEST = 2
"""One means alone is an alternative of its own already."""


def combine(search: Search) -> bool:
    """Win as much time as all means together can, then relieve people where that is asked for."""
    used = 0
    for name, means in MEANS.items():
        known = len(search.changes)
        if name in search.goals.ways:
            means(search)
        used += len(search.changes) > known
    if LESS_OVERLOAD in search.goals.aims:
        used += "reassigning" in search.goals.ways and reassign(search)
        used += "levelling" in search.goals.ways and level_within_slack(search)
    return used >= FEWEST
