"""Hearing what other processes on the same SQLite file did: the command line, a separate worker."""

import asyncio
import logging
from functools import partial
from itertools import groupby
from typing import NamedTuple

from django.db import DatabaseError, connection
from django.db.models import Max

from touchstone.audit.models import Event
from touchstone.notify.live.hints import Packet, packet_of
from touchstone.notify.live.hub import Hub
from touchstone.notify.live.watching import ask

logger = logging.getLogger("touchstone.live")
LOOK_EVERY = 1.0
MOST_EVENTS = 5_000


class Seen(NamedTuple):
    """How far the history was read, and SQLite's own stamp of the file then."""

    event: int
    version: int


async def tail(hub: Hub) -> None:
    """Tell the hub what appears in the history; it drops what this process has told already."""
    seen = await ask(_now)
    while True:
        await asyncio.sleep(LOOK_EVERY)
        try:
            seen, packets = await ask(partial(_look, seen))
        except DatabaseError as error:
            logger.warning("changes by other processes could not be read: %s", error)
            continue
        for packet in packets:
            hub.spread(packet)


def _now() -> Seen:
    return Seen(Event.objects.aggregate(last=Max("pk"))["last"] or 0, _version())


def _look(seen: Seen) -> tuple[Seen, list[Packet]]:
    version = _version()
    if version == seen.version:
        return seen, []
    events = list(Event.objects.filter(pk__gt=seen.event).order_by("pk")[: MOST_EVENTS + 1])
    if len(events) > MOST_EVENTS:
        return _now(), [Packet(is_access_changed=True, is_everything=True)]
    groups = groupby(events, key=lambda event: (event.change_set_id, event.by_id))
    packets = [packet_of(change_set, by_id, group) for (change_set, by_id), group in groups]
    return Seen(events[-1].pk if events else seen.event, version), packets


def _version() -> int:
    """A number that changes when another connection has written; asking costs microseconds."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA data_version")
        found: int = cursor.fetchone()[0]
        return found
