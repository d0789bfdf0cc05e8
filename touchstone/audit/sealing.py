"""Sealing: one writer chains new events in the order in which it finds them.

Events are written by many processes at once and become visible out of order, so links are not made by
those who write events but later, by a job of which there is one at a time. Two writers that meet all the
same try to make the link of one position, and the second one's whole batch is taken back.
"""

from django.db import IntegrityError, transaction
from django.db.models import Exists, Max, OuterRef, QuerySet

from touchstone.audit.digests import GENESIS, chain_digest, content_digest, events_to_digest
from touchstone.audit.models import Event, Seal

BATCH = 2_000
LATE = 100_000
"""How far behind the newest sealed event one may still become visible: its transaction was long."""


def unsealed(*, everywhere: bool = False) -> QuerySet[Event]:
    """Events that no link names; `everywhere` also looks for those that came extremely late."""
    events = Event.objects.filter(~Exists(Seal.objects.filter(event_id=OuterRef("pk"))))
    newest = None if everywhere else Seal.objects.aggregate(newest=Max("event_id"))["newest"]
    return events if newest is None else events.filter(pk__gt=newest - LATE)


def seal_batch(*, everywhere: bool = False) -> int:
    """Seal up to `BATCH` events, the lowest ids first; answers how many: none where another was faster."""
    try:
        with transaction.atomic():
            return _seal(
                list(unsealed(everywhere=everywhere).order_by("pk").values_list("pk", flat=True)[:BATCH])
            )
    except IntegrityError:
        return 0


def end_of_chain() -> tuple[int, bytes]:
    """The position of the last link and its digest; 0 and zeros before there is any."""
    last = Seal.objects.order_by("-position").first()
    return (last.position, bytes(last.chain)) if last else (0, GENESIS)


def _seal(event_ids: list[int]) -> int:
    position, chain = end_of_chain()
    contents = {row[0]: content_digest(row) for row in events_to_digest().filter(pk__in=event_ids)}
    links = []
    for event_id in event_ids:
        position += 1
        content = contents[event_id]
        chain = chain_digest(chain, position, event_id, content)
        links.append(Seal(position=position, event_id=event_id, content=content, chain=chain))
    Seal.objects.bulk_create(links)
    return len(links)
