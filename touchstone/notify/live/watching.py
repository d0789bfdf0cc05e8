"""Keeping every stream to what its listener may still hear."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from django.contrib.sessions.models import Session
from django.db import DatabaseError, close_old_connections

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.notify.live.access import Hearing, Listener, hearing_of
from touchstone.notify.live.hub import Hub

logger = logging.getLogger("touchstone.live")
Answer = TypeVar("Answer")
LOOK_EVERY = 3.0
ASK_AGAIN_AFTER = 60.0
SHORTEST_PAUSE = 0.1
_thread = ThreadPoolExecutor(1, "touchstone-live")


async def watch_access(hub: Hub) -> None:
    """Send away within seconds whose session ended or account was closed; ask anew when rights changed."""
    asked = time.monotonic()
    while True:
        is_changed = await _wait_for_change(hub)
        listeners = {stream.listener: stream.hearing.user_id for stream in hub.streams}
        if not listeners:
            continue
        try:
            if is_changed or time.monotonic() - asked > ASK_AGAIN_AFTER:
                asked = time.monotonic()
                apply_hearings(hub, await ask(partial(hearings, listeners)))
            else:
                apply_hearings(hub, dict.fromkeys(await ask(partial(gone, listeners))))
        except DatabaseError as error:
            logger.warning("access of live updates could not be checked: %s", error)
            hub.access_changed.set()


async def ask(question: Callable[[], Answer]) -> Answer:
    """Ask the database from the event loop; one question at a time."""

    def answer() -> Answer:
        close_old_connections()
        return question()

    return await asyncio.get_running_loop().run_in_executor(_thread, answer)


def hearings(listeners: Iterable[Listener]) -> dict[Listener, Hearing | None]:
    """What each listener may hear now."""
    return {listener: hearing_of(listener) for listener in listeners}


def gone(listeners: dict[Listener, int]) -> set[Listener]:
    """Those whose session is over or whose account is closed, by two queries for all of them."""
    sessions = Session.objects.filter(
        session_key__in={listener.session_key for listener in listeners}, expire_date__gt=clock.now()
    )
    living = set(sessions.values_list("session_key", flat=True))
    people = User.objects.filter(pk__in=set(listeners.values()), is_active=True)
    active = set(people.values_list("pk", flat=True))
    return {
        listener
        for listener, user_id in listeners.items()
        if listener.session_key not in living or user_id not in active
    }


def apply_hearings(hub: Hub, answers: dict[Listener, Hearing | None]) -> None:
    """Let the streams know what was answered about their listeners."""
    for stream in tuple(hub.streams):
        if stream.listener in answers:
            hub.rehear(stream, answers[stream.listener])


async def _wait_for_change(hub: Hub) -> bool:
    await asyncio.sleep(SHORTEST_PAUSE)
    try:
        await asyncio.wait_for(hub.access_changed.wait(), LOOK_EVERY)
    except TimeoutError:
        return False
    hub.access_changed.clear()
    return True
