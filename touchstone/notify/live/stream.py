"""One open stream: what waits to be sent to one browser."""

import asyncio

from touchstone.notify.live.access import Hearing, Listener

MOST_WAITING = 64


class Stream:
    """Messages for one listener; one who reads too slowly is dropped and fetches anew when back."""

    def __init__(self, listener: Listener, hearing: Hearing) -> None:
        self.listener = listener
        self.hearing = hearing
        self.is_closed = False
        self._waiting: list[bytes] = []
        self._bell = asyncio.Event()

    def offer(self, message: bytes) -> None:
        """Put a message in the queue."""
        if len(self._waiting) >= MOST_WAITING:
            self.close()
        self._waiting.append(message)
        self._bell.set()

    def close(self) -> None:
        """Let whoever sends come to an end; the browser comes back by itself if it may."""
        self.is_closed = True
        self._bell.set()

    async def take(self, patience: float) -> bytes:
        """All that waits, in one piece; nothing when none came within `patience` seconds."""
        try:
            await asyncio.wait_for(self._bell.wait(), patience)
        except TimeoutError:
            return b""
        self._bell.clear()
        taken, self._waiting = self._waiting, []
        return b"".join(taken)
