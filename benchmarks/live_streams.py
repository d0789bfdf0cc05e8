"""200 open pages on one server: how soon each hears of a change, and that a cut loses none."""

import asyncio
import json
import sys
import time
from random import Random
from statistics import median, quantiles
from typing import Any

from benchmarks.live.listening import Listener
from tests.support.deployment import deployment
from tests.support.server import Server, Visitor, start_server

PEOPLE, PAGES, CHANGES = 20, 200, 60
DJANGO = {"DJANGO_SETTINGS_MODULE": "touchstone.config.settings"}
EVERY = 0.4
SETTLED_AFTER = 4.0
AIM = 1.0
"""Seconds at p95 from sending a change until a page hears of it."""


def main() -> int:
    """Print the figures; 3 when an aim is missed. `--quick` takes 40 pages and 10 changes."""
    is_quick = "--quick" in sys.argv
    pages, changes = (40, 10) if is_quick else (PAGES, CHANGES)
    with deployment() as place:
        told = json.loads(place.run("benchmarks.live.company", str(PEOPLE), "50", **DJANGO))
        server = start_server(place)
        listeners, sent = asyncio.run(_measure(server, told, pages, changes))
        memory = server.memory() / 2**20
    return _tell(listeners, sent, memory)


async def _measure(
    server: Server, told: dict[str, Any], pages: int, changes: int
) -> tuple[list[Listener], dict[str, float]]:
    random = Random(1)
    sessions = told["sessions"]
    listeners = [
        Listener(server.port, sessions[place % len(sessions)], Random(place), is_cut=place % 2 == 1)
        for place in range(pages)
    ]
    is_over, ready = asyncio.Event(), asyncio.Semaphore(0)
    async with asyncio.TaskGroup() as group:
        for listener in listeners:
            group.create_task(listener.listen(is_over, ready))
        for _ in listeners:
            await ready.acquire()
        sent = await _change(server, told, changes, random)
        await asyncio.sleep(SETTLED_AFTER)
        is_over.set()
        await asyncio.to_thread(_edit, _editor(server, told), told["items"][0])  # wakes those who still read
    return listeners, sent


async def _change(server: Server, told: dict[str, Any], changes: int, random: Random) -> dict[str, float]:
    """Edit items one after the other; answers when each change set was sent."""
    editor, sent = _editor(server, told), {}
    for _ in range(changes):
        begun = time.perf_counter()
        change_set = await asyncio.to_thread(_edit, editor, random.choice(told["items"]))
        sent[change_set] = begun
        await asyncio.sleep(EVERY)
    return sent


def _editor(server: Server, told: dict[str, Any]) -> Visitor:
    editor = Visitor(server.port, {"sessionid": told["sessions"][0]})
    editor.request("GET", "/my-work")  # brings the CSRF cookie
    return editor


def _edit(editor: Visitor, item: list[int]) -> str:
    path = f"/api/v1/items/{item[0]}"
    title = f"任务 {time.perf_counter_ns()}"
    answer = editor.request("PATCH", path, {"title": title}, If_Match=f'"{item[1]}"')
    assert answer.status == 200, answer.body
    item[1] += 1
    return answer.headers["x-change-set"]


def _tell(listeners: list[Listener], sent: dict[str, float], memory: float) -> int:
    delays = [
        listener.heard[change] - begun
        for listener in listeners
        for change, begun in sent.items()
        if change in listener.heard and listener.was_there(begun, listener.heard[change])
    ]
    lost = sum(listener.missed(change, begun) for listener in listeners for change, begun in sent.items())
    cuts = sum(listener.cuts for listener in listeners)
    after_cut = len(listeners) * len(sent) - len(delays) - lost
    p95 = quantiles(delays, n=20)[-1]
    print(f"{len(listeners)} open pages of {PEOPLE} people, {len(sent)} changes, {cuts} connections cut")
    print(f"  heard, median                    {1000 * median(delays):>8.0f} ms")
    print(f"  heard, p95                       {1000 * p95:>8.0f} ms   ≤ {1000 * AIM:.0f} ms")
    print(f"  heard, at most                   {1000 * max(delays):>8.0f} ms")
    print(f"  heard after a cut connection     {after_cut:>8}")
    print(f"  lost                             {lost:>8}      0")
    print(f"  memory of the server             {memory:>8.0f} MB")
    return 3 if p95 > AIM or lost else 0


if __name__ == "__main__":
    sys.exit(main())
