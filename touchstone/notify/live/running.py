"""Live updates of one server process, from its start to its end."""

import asyncio

from django.db import connection

from touchstone.notify.live.hub import hub
from touchstone.notify.live.listening import listen
from touchstone.notify.live.tailing import tail
from touchstone.notify.live.watching import watch_access


class LiveUpdates:
    """Start it in the server's event loop."""

    def __init__(self) -> None:
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Admit streams, watch over them, hear the other processes."""
        hub.open()
        hear_others = listen if connection.vendor == "postgresql" else tail
        self._tasks = [asyncio.create_task(watch_access(hub)), asyncio.create_task(hear_others(hub))]

    def stop(self) -> None:
        """End every stream, so that the server can end."""
        hub.close()
        for task in self._tasks:
            task.cancel()
