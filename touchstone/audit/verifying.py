"""Verifying: walking the whole chain, and comparing it with what was told outside."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any

from django.db.models import Max

from touchstone.audit.digests import GENESIS, chain_digest, content_digest, events_to_digest
from touchstone.audit.models import Seal
from touchstone.audit.sealing import BATCH, unsealed
from touchstone.core import clock

LATE = timedelta(hours=3)
"""Events are sealed every hour: what is older and has no link came past the product, or sealing stands."""

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Finding:
    """Something that is not as it was sealed. `kind` is one of

    - `event_changed`: an event reads differently from what was sealed;
    - `event_removed`: a link names an event that is not there;
    - `link_removed`: a position of the chain is missing;
    - `link_changed`: a link does not follow from the one before it;
    - `chain_truncated`: a position that was told outside is not there any more;
    - `anchor_differs`: the chain was made anew since it was told outside;
    - `not_sealed`: an event that is older than it may be without a link.
    """

    kind: str
    position: int | None
    event_id: int | None

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class Told:
    """The end of the chain as it was told outside."""

    position: int
    chain: bytes


def verify_chain(anchors: Iterable[Told] = (), tell: Tell = lambda done, total: None) -> Iterator[Finding]:
    """Every finding, in the order of the chain; `tell(links, all)` hears how far it is."""
    yield from _verify_links(tell)
    yield from _verify_anchors(anchors)
    late = unsealed(everywhere=True).filter(at__lt=clock.now() - LATE).order_by("pk")
    for event_id in late.values_list("pk", flat=True).iterator():
        yield Finding("not_sealed", None, event_id)


def _verify_links(tell: Tell) -> Iterator[Finding]:
    last = Seal.objects.aggregate(last=Max("position"))["last"] or 0
    expected, previous = 1, GENESIS
    while links := list(Seal.objects.filter(position__gte=expected).order_by("position")[:BATCH]):
        contents = _contents([link.event_id for link in links])
        for link in links:
            for missing in range(expected, link.position):
                yield Finding("link_removed", missing, None)
            if link.position == expected:
                yield from _verify_link(link, previous)
            yield from _verify_event(link, contents.get(link.event_id))
            expected, previous = link.position + 1, bytes(link.chain)
        tell(expected - 1, last)


def _contents(event_ids: list[int]) -> dict[int, bytes]:
    return {row[0]: content_digest(row) for row in events_to_digest().filter(pk__in=event_ids)}


def _verify_link(link: Seal, previous: bytes) -> Iterator[Finding]:
    chain = chain_digest(previous, link.position, link.event_id, bytes(link.content))
    if chain != bytes(link.chain):
        yield Finding("link_changed", link.position, link.event_id)


def _verify_event(link: Seal, content: bytes | None) -> Iterator[Finding]:
    if content is None:
        yield Finding("event_removed", link.position, link.event_id)
    elif content != bytes(link.content):
        yield Finding("event_changed", link.position, link.event_id)


def _verify_anchors(anchors: Iterable[Told]) -> Iterator[Finding]:
    for told in anchors:
        link = Seal.objects.filter(position=told.position).first()
        if link is None:
            yield Finding("chain_truncated", told.position, None)
        elif bytes(link.chain) != told.chain:
            yield Finding("anchor_differs", told.position, link.event_id)
