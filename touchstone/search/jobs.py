"""Indexing in the background."""

from itertools import islice
from typing import Any

from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress
from touchstone.jobs.recurring import recurring
from touchstone.search.indexing import (
    AT_ONCE,
    index,
    index_items_and_what_they_hold,
    is_complete,
    rebuild_index,
)
from touchstone.search.models import Kind


@job("search.index")
def index_many(progress: Progress, kind: str | None, ids: list[int]) -> dict[str, Any]:
    """Index the many texts that one gesture changed; without a kind, items with what they hold."""
    waiting = iter(ids)
    done = 0
    while some := list(islice(waiting, AT_ONCE)):
        if kind is None:
            index_items_and_what_they_hold(some)
        else:
            index(Kind(kind), some)
        done += len(some)
        progress.report(done, len(ids))
    return {"texts": done}


@recurring("daily", at="02:40")
@job("search.complete")
def complete(progress: Progress) -> dict[str, Any]:
    """Build the index anew where a text is missing in it: after an upgrade, or a restore."""
    if is_complete():
        return {"texts": 0}
    return {"texts": rebuild_index(progress.report)}
