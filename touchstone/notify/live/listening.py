"""Hearing what other nodes announce, over PostgreSQL."""

import asyncio
import logging
from typing import Any

import psycopg
from django.db import connection

from touchstone.notify.live.announcing import CHANNEL
from touchstone.notify.live.hints import Packet
from touchstone.notify.live.hub import Hub

logger = logging.getLogger("touchstone.live")
PAUSE = 1.0
KEEPALIVE = {"keepalives_idle": 20, "keepalives_interval": 5, "keepalives_count": 3}
OF_DJANGO = {"cursor_factory", "context", "server_side_binding", "prepare_threshold"}


async def listen(hub: Hub) -> None:
    """Pass every packet on to the hub, for ever; after an interruption tell that some may be missing."""
    is_first = True
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(**_connection(), autocommit=True) as listening:
                await listening.execute(f"LISTEN {CHANNEL}".encode())
                if not is_first:
                    hub.spread(Packet(is_access_changed=True, is_everything=True))
                is_first = False
                async for notification in listening.notifies():
                    hub.spread(Packet.decode(notification.payload))
        except (psycopg.Error, OSError) as error:
            logger.warning("live updates between nodes are interrupted: %s", error)
        await asyncio.sleep(PAUSE)


def _connection() -> dict[str, Any]:
    given = {
        name: value for name, value in connection.get_connection_params().items() if name not in OF_DJANGO
    }
    return KEEPALIVE | given
