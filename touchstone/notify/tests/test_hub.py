import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from touchstone.notify.live.access import Hearing, Listener
from touchstone.notify.live.hints import Hint, Packet
from touchstone.notify.live.hub import MOST_KEPT, Hub
from touchstone.notify.live.stream import MOST_WAITING, Stream


def in_a_loop(scenario: Callable[[Hub], Coroutine[Any, Any, None]]) -> None:
    async def run() -> None:
        hub = Hub()
        hub.open()
        await scenario(hub)

    asyncio.run(run())


def stream(*projects: int, person: int = 1, key: str = "key") -> Stream:
    return Stream(Listener(key, None), Hearing(person, frozenset(projects)))


def change(project: int, number: int = 0) -> Packet:
    return Packet((Hint(project, ("item",), (number,), f"change {project} {number}", 1),))


async def read(reader: Stream) -> list[str]:
    """The kinds of the messages that wait."""
    text = (await reader.take(0.01)).decode()
    events = [part for part in text.split("\n\n") if part]
    return ["hint" if "event: " not in part else part.split("event: ")[1].split("\n")[0] for part in events]


def position(text: bytes) -> str:
    return text.decode().rsplit("id: ", 1)[1].split("\n")[0]


def test_a_stream_hears_its_projects_only() -> None:
    async def scenario(hub: Hub) -> None:
        one, both = stream(1), stream(1, 2)
        hub.admit(one, None)
        hub.admit(both, None)
        hub.spread(change(1))
        hub.spread(change(2))
        hub.spread(change(3))
        assert await read(one) == ["hello", "hint"]
        assert await read(both) == ["hello", "hint", "hint"]

    in_a_loop(scenario)


def test_what_was_told_already_is_not_told_again() -> None:
    async def scenario(hub: Hub) -> None:
        reader = stream(1)
        hub.admit(reader, None)
        hub.spread(change(1))
        hub.spread(change(1))
        assert await read(reader) == ["hello", "hint"]

    in_a_loop(scenario)


def test_who_comes_back_gets_what_they_may_hear_of_what_they_missed() -> None:
    async def scenario(hub: Hub) -> None:
        first = stream(1)
        hub.admit(first, None)
        seen = position(await first.take(1))
        for number in range(3):
            hub.spread(change(1, number))
            hub.spread(change(2, number))
        back = stream(1)
        hub.admit(back, seen)
        assert await read(back) == ["hello", "hint", "hint", "hint"]

    in_a_loop(scenario)


def test_after_a_gap_everything_is_to_be_fetched() -> None:
    async def scenario(hub: Hub) -> None:
        first = stream(1)
        hub.admit(first, None)
        seen = position(await first.take(1))
        for number in range(MOST_KEPT + 1):
            hub.spread(change(2, number))
        epoch = seen.partition("-")[0]
        for stale in (seen, "other-3", f"{epoch}-999999", f"{epoch}-x", "nonsense"):
            back = stream(1)
            hub.admit(back, stale)
            assert await read(back) == ["hello", "refetch"], stale
            hub.dismiss(back)

    in_a_loop(scenario)


def test_a_node_that_was_cut_off_tells_everybody_to_fetch() -> None:
    async def scenario(hub: Hub) -> None:
        reader = stream(1)
        hub.admit(reader, None)
        hub.spread(Packet(is_access_changed=True, is_everything=True))
        assert await read(reader) == ["hello", "refetch"]
        assert hub.access_changed.is_set()

    in_a_loop(scenario)


def test_who_reads_too_slowly_is_dropped_and_the_others_are_not() -> None:
    async def scenario(hub: Hub) -> None:
        slow, quick = stream(1), stream(1)
        hub.admit(slow, None)
        hub.admit(quick, None)
        for number in range(MOST_WAITING + 1):
            hub.spread(change(1, number))
            await quick.take(0.01)
        assert (slow.is_closed, quick.is_closed) == (True, False)

    in_a_loop(scenario)


def test_changed_rights_are_applied_to_open_streams() -> None:
    async def scenario(hub: Hub) -> None:
        kept, gone = stream(1), stream(1)
        for each in (kept, gone):
            hub.admit(each, None)
            await each.take(1)
        hub.rehear(kept, Hearing(1, frozenset({1})))
        assert await read(kept) == []
        hub.rehear(kept, Hearing(1, frozenset({2})))
        hub.rehear(gone, None)
        hub.spread(change(1))
        assert await read(kept) == ["refetch"]
        assert gone.is_closed

    in_a_loop(scenario)


def test_a_hub_that_ends_ends_its_streams() -> None:
    async def scenario(hub: Hub) -> None:
        reader = stream(1)
        hub.admit(reader, None)
        hub.close()
        assert (reader.is_closed, hub.is_open) == (True, False)
        hub.publish(change(1))

    in_a_loop(scenario)
