"""The hub of one process: packets come in, the streams of those who may hear get their hints."""

import asyncio
import contextlib
import secrets
from collections import deque
from typing import NamedTuple

from touchstone.notify.live.access import Hearing
from touchstone.notify.live.hints import Hint, Packet
from touchstone.notify.live.stream import Stream

MOST_KEPT = 2_000
MOST_PER_PERSON = 20


class Kept(NamedTuple):
    """A message already sent, for those who come back."""

    number: int
    project: int
    message: bytes


class Hub:
    """Lives in the server's event loop; only `publish` may be called from elsewhere.

    Messages are numbered within the life of the process, named by its epoch: who comes back with a number
    of this epoch gets what they missed, anybody else is told to fetch everything again.
    """

    def __init__(self) -> None:
        self.streams: dict[Stream, None] = {}
        self.access_changed = asyncio.Event()
        self.access_version = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._epoch = secrets.token_hex(4)
        self._number = 0
        self._kept: deque[Kept] = deque(maxlen=MOST_KEPT)
        self._told: dict[tuple[str, int], None] = {}

    def open(self) -> None:
        """Begin to work in the running loop."""
        self._loop = asyncio.get_running_loop()

    def close(self) -> None:
        """End every stream and admit no more."""
        self._loop = None
        for stream in self.streams:
            stream.close()

    @property
    def is_open(self) -> bool:
        """Whether streams are admitted."""
        return self._loop is not None

    def publish(self, packet: Packet) -> None:
        """Take in what happened, from any thread; without a server there is nobody to tell."""
        loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended, and the streams with it
                loop.call_soon_threadsafe(self.spread, packet)

    def spread(self, packet: Packet) -> None:
        """Give each stream what it may hear."""
        for hint in packet.hints:
            self._tell(hint)
        if packet.is_everything:
            self._number += 1
            self._kept.clear()
            for stream in self.streams:
                stream.offer(self.refetch())
        if packet.is_access_changed:
            self.access_version += 1
            self.access_changed.set()

    def admit(self, stream: Stream, after: str | None) -> None:
        """Begin to serve a stream: a greeting, and what was missed since the position `after`."""
        own = [other for other in self.streams if other.hearing.user_id == stream.hearing.user_id]
        for oldest in own[: max(0, len(own) + 1 - MOST_PER_PERSON)]:
            oldest.close()
        self.streams[stream] = None
        stream.offer(b"retry: 3000\nid: %s\nevent: hello\ndata: {}\n\n" % self._position())
        for message in self._missed(stream, after) if after else ():
            stream.offer(message)

    def dismiss(self, stream: Stream) -> None:
        """Forget a stream."""
        self.streams.pop(stream, None)

    def rehear(self, stream: Stream, hearing: Hearing | None) -> None:
        """Apply what a stream may hear now; who may hear nothing any more is sent away."""
        if hearing is None:
            stream.close()
        elif hearing != stream.hearing:
            stream.hearing = hearing
            stream.offer(self.refetch())

    def heartbeat(self) -> bytes:
        """Keeps proxies from closing a quiet stream, and the browser's position fresh."""
        return b"id: %s\n\n" % self._position()

    def refetch(self) -> bytes:
        """Tells the browser that it may have missed something: fetch again whatever is shown."""
        return b"id: %s\nevent: refetch\ndata: {}\n\n" % self._position()

    def _tell(self, hint: Hint) -> None:
        if (hint.change_set, hint.project) in self._told:
            return
        self._told[hint.change_set, hint.project] = None
        if len(self._told) > MOST_KEPT:
            del self._told[next(iter(self._told))]
        self._number += 1
        message = b"id: %s\ndata: %s\n\n" % (self._position(), hint.encode())
        self._kept.append(Kept(self._number, hint.project, message))
        for stream in self.streams:
            if hint.project in stream.hearing.projects:
                stream.offer(message)

    def _missed(self, stream: Stream, after: str) -> list[bytes]:
        epoch, _, number = after.partition("-")
        known_from = self._kept[0].number - 1 if self._kept else self._number
        if epoch != self._epoch or not number.isdecimal() or not known_from <= int(number) <= self._number:
            return [self.refetch()]
        messages = [
            kept.message
            for kept in self._kept
            if kept.number > int(number) and kept.project in stream.hearing.projects
        ]
        return messages if len(messages) < MOST_KEPT // 50 else [self.refetch()]

    def _position(self) -> bytes:
        return f"{self._epoch}-{self._number}".encode()


hub = Hub()
