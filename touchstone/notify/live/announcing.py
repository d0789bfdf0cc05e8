"""From a gesture to the hubs of all nodes."""

from django.db import connection, transaction

from touchstone.core.gesture import Gesture
from touchstone.notify.live.hints import Packet, packet_of
from touchstone.notify.live.hub import hub

CHANNEL = "touchstone_live"


def announce(gesture: Gesture) -> None:
    """Tell, once it is committed, what the gesture changed.

    PostgreSQL carries it to every node, this one too, and delivers at the commit or not at all. SQLite
    serves one process, which tells itself.
    """
    if not gesture.events:
        return
    packet = packet_of(gesture.change_set, gesture.by.pk, gesture.events)
    if packet.hints or packet.is_access_changed:
        send(packet)


def send(packet: Packet) -> None:
    """Tell what is in the packet once the transaction under way is committed."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, packet.encode().decode()])
    else:
        transaction.on_commit(lambda: hub.publish(packet), robust=True)
