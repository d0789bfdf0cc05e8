"""Browsers that listen to live updates, lose their connection at random, and come back."""

import asyncio
import contextlib
import re
import time
from dataclasses import dataclass, field
from random import Random

CUT_EVERY = (1.0, 8.0)
AWAY = (0.05, 1.5)
CHANGE = re.compile(rb'"change_set": ?"([0-9a-f-]+)"')


@dataclass
class Listener:
    """One open stream: when each change was heard, and how often it was cut or told to fetch anew."""

    port: int
    session: str
    random: Random
    is_cut: bool
    heard: dict[str, float] = field(default_factory=dict)
    away: list[tuple[float, float]] = field(default_factory=list)
    refetches: list[float] = field(default_factory=list)
    cuts: int = 0
    position: str = ""

    async def listen(self, is_over: asyncio.Event, is_ready: asyncio.Semaphore) -> None:
        """Listen until all is over; where it is to be cut, again and again."""
        while not is_over.is_set():
            lasts = self.random.uniform(*CUT_EVERY) if self.is_cut else 3_600
            with contextlib.suppress(TimeoutError, OSError):
                async with asyncio.timeout(lasts):
                    await self._stream(is_over, is_ready)
            if is_over.is_set():
                return
            self.cuts += 1
            gone = time.perf_counter()
            await asyncio.sleep(self.random.uniform(*AWAY))
            self.away.append((gone, time.perf_counter()))

    async def _stream(self, is_over: asyncio.Event, is_ready: asyncio.Semaphore) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        after = f"Last-Event-ID: {self.position}\r\n" if self.position else ""
        cookie = f"Host: 127.0.0.1:{self.port}\r\nCookie: sessionid={self.session}\r\n"
        writer.write(f"GET /api/v1/live HTTP/1.1\r\n{cookie}{after}\r\n".encode())
        try:
            buffer = b""
            while not is_over.is_set():
                received = await reader.read(65_536)
                if not received:
                    return
                buffer += received
                *whole, buffer = buffer.split(b"\n\n")
                for text in whole:
                    self._take(text, is_ready)
        finally:
            writer.close()

    def _take(self, text: bytes, is_ready: asyncio.Semaphore) -> None:
        now = time.perf_counter()
        found = re.search(rb"id: (\S+)", text)
        if found:
            self.position = found[1].decode()
        if b"event: hello" in text and not self.cuts:
            is_ready.release()
        if b"event: refetch" in text:
            self.refetches.append(now)
        change = CHANGE.search(text)
        if change:
            self.heard.setdefault(change[1].decode(), now)

    def was_there(self, sent: float, until: float) -> bool:
        """Whether the connection stood all the while."""
        return not any(gone < until and back > sent for gone, back in self.away)

    def missed(self, change: str, sent: float) -> bool:
        """Neither heard nor told afterwards to fetch everything anew."""
        return change not in self.heard and not any(at > sent for at in self.refetches)
