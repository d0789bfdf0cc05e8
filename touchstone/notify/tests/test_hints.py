import asyncio
import re
import threading
import uuid
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import orjson
import pytest
from django.db import connection

from tests.cast import Cast
from touchstone.core.gesture import gesture, rehearsal
from touchstone.notify.live.access import Hearing, Listener
from touchstone.notify.live.hints import MOST_BYTES, MOST_IDS, Hint, Packet, packet_of
from touchstone.notify.live.hub import hub
from touchstone.notify.live.stream import Stream
from touchstone.projects.actions import edit_project
from touchstone.projects.models import Project

CHANGE_SET = uuid.UUID("00000000-0000-0000-0000-000000000007")


def event(name: str, subject: int, project: int | None) -> SimpleNamespace:
    return SimpleNamespace(name=name, subject_id=subject, project_id=project)


def test_a_gesture_gives_one_hint_per_project() -> None:
    events = [
        event("item.edited", 3, 1),
        event("item.moved", 3, 1),
        event("link.added", 9, 1),
        event("item.edited", 8, 2),
        event("calendar.edited", 5, None),
    ]
    packet = packet_of(CHANGE_SET, 12, events)
    assert packet.hints == (
        Hint(1, ("item", "link"), (3, 9), str(CHANGE_SET), 12),
        Hint(2, ("item",), (8,), str(CHANGE_SET), 12),
    )
    assert not packet.is_access_changed


def test_too_many_rows_are_not_named() -> None:
    packet = packet_of(CHANGE_SET, 12, [event("item.edited", row, 1) for row in range(MOST_IDS + 1)])
    assert packet.hints[0].ids == ()


def test_membership_and_suspension_have_access_checked() -> None:
    for name in ("project.member_removed", "person.suspended", "person.session_ended", "group.edited"):
        assert packet_of(CHANGE_SET, 12, [event(name, 1, 1)]).is_access_changed, name


@pytest.mark.parametrize("projects", [0, 1, 40])
def test_a_packet_survives_the_wire(projects: int) -> None:
    packet = packet_of(
        CHANGE_SET, 12, [event("item.edited", 7, project) for project in range(1, projects + 1)]
    )
    assert Packet.decode(packet.encode()) == packet


def test_a_packet_too_large_for_the_wire_says_that_everything_changed() -> None:
    events = [event("project.member_set", 10**12 + row, row % 100) for row in range(5000)]
    encoded = packet_of(CHANGE_SET, 12, events).encode()
    assert len(encoded) <= MOST_BYTES
    assert Packet.decode(encoded) == Packet(is_access_changed=True, is_everything=True)


@pytest.mark.django_db(transaction=True)
def test_what_was_taken_back_is_not_told(cast: Cast, project: Project) -> None:
    with open_hub(project.pk) as heard:
        with rehearsal(cast.owner):
            edit_project(project, by=cast.owner, name="试一试")
        assert heard() == []
        project.refresh_from_db()
        with gesture(cast.owner):
            edit_project(project, by=cast.owner, name="改名")
            edit_project(project, by=cast.owner, description="又改")
        # On PostgreSQL the hint goes through the database, to servers that listen there.
        assert heard() == ([["project"]] if connection.vendor == "sqlite" else [])


@contextmanager
def open_hub(project: int) -> Iterator[Callable[[], list[list[str]]]]:
    """This process's hub at work in a loop of its own; the function answers the kinds of what was heard."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    reader = Stream(Listener("key", None), Hearing(1, frozenset({project})))

    def run(coroutine: Coroutine[Any, Any, bytes]) -> bytes:
        return asyncio.run_coroutine_threadsafe(coroutine, loop).result(5)

    async def begin() -> bytes:
        hub.open()
        hub.admit(reader, None)
        return await reader.take(1)

    run(begin())
    try:
        yield lambda: [
            orjson.loads(data)["kinds"] for data in re.findall(rb"data: (.+)", run(reader.take(0.1)))
        ]
    finally:
        hub.close()
        hub.dismiss(reader)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
