"""SEQUENCE and DTSTAMP: how often, and when last, what a calendar shows of an item has changed."""

import hashlib
import json
from collections.abc import Sequence

from touchstone.core import clock
from touchstone.feeds.models import Revision
from touchstone.work.models import Item

AT_ONCE = 500


def revisions_of(items: Sequence[Item]) -> dict[int, Revision]:
    """The revision of each item by its id; what changed since it was last shown counts one up."""
    facts = {item.pk: _facts(item) for item in items}
    known = Revision.objects.in_bulk(list(facts))
    now = clock.now()
    changed = [
        _next(known.get(item_id), item_id, digest)
        for item_id, digest in facts.items()
        if item_id not in known or known[item_id].facts != digest
    ]
    for revision in changed:
        revision.changed_at = now
    if changed:
        Revision.objects.bulk_create(
            changed,
            batch_size=AT_ONCE,
            update_conflicts=True,
            unique_fields=["item"],
            update_fields=["facts", "sequence", "changed_at"],
        )
    return known | {revision.pk: revision for revision in changed}


def _next(known: Revision | None, item_id: int, digest: str) -> Revision:
    return Revision(item_id=item_id, facts=digest, sequence=known.sequence + 1 if known else 0)


def _facts(item: Item) -> str:
    shown = [item.title, item.start, item.finish, item.status_id, item.percent_complete, item.closed_at]
    more = [item.project.name, item.project.calendar.time_zone, item.type.kind, item.assignee_id]
    return hashlib.sha256(json.dumps([*shown, *more], default=str).encode()).hexdigest()
