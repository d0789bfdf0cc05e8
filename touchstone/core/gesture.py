"""One gesture of a person: one transaction, one change set, everything it caused."""

import uuid
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from touchstone.core.errors import DomainError


@dataclass
class Gesture:
    """What is going on between a click and its commit."""

    by: Any
    change_set: uuid.UUID = field(default_factory=uuid.uuid4)
    undoes: uuid.UUID | None = None
    via: str = "web"
    address: str | None = None
    events: list[Any] = field(default_factory=list)
    at_hand: dict[Hashable, Any] = field(default_factory=dict)
    """What a domain leaves, by a key of its own, for whoever answers the request: not to be read again."""
    _at_end: dict[tuple[Any, ...], Callable[[], None]] = field(default_factory=dict)
    _done: set[tuple[Any, ...]] = field(default_factory=set)

    def once(self, key: tuple[Any, ...], work: Callable[[], None]) -> None:
        """Do `work` now, unless it was done for this key before."""
        if key not in self._done:
            self._done.add(key)
            work()

    def at_end(self, key: tuple[Any, ...], work: Callable[[], None]) -> None:
        """Do `work` once, in this transaction, after everything else; the same key replaces."""
        self._at_end[key] = work

    def finish(self) -> None:
        """Do the deferred work, then write the events, all before the commit."""
        while self._at_end:
            key = next(iter(self._at_end))
            self._at_end.pop(key)()
        for write in _writers:
            write(self)


_current: ContextVar[Gesture | None] = ContextVar("gesture", default=None)
_last: ContextVar[Gesture | None] = ContextVar("last_gesture", default=None)
_via: ContextVar[str] = ContextVar("via", default="web")
_address: ContextVar[str | None] = ContextVar("address", default=None)
_writers: list[Callable[[Gesture], None]] = []


def write_events_with(writer: Callable[[Gesture], None]) -> None:
    """Let `writer` store the events of every gesture (the audit domain does)."""
    _writers.append(writer)


def current_gesture() -> Gesture:
    """The gesture under way; only actions may ask."""
    gesture = _current.get()
    if gesture is None:
        raise RuntimeError("no gesture under way: call an action")
    return gesture


@contextmanager
def gesture(by: Any, *, undoes: uuid.UUID | None = None) -> Iterator[Gesture]:
    """Open a gesture, or join the one under way."""
    running = _current.get()
    if running is not None:
        yield running
        return
    opened = Gesture(by=by, undoes=undoes, via=_via.get(), address=_address.get())
    token = _current.set(opened)
    try:
        with transaction.atomic():
            yield opened
            opened.finish()
    finally:
        _current.reset(token)
    if opened.events:
        _last.set(opened)


@contextmanager
def rehearsal(by: Any) -> Iterator[Gesture]:
    """A gesture that is always taken back: for previews and dry runs."""
    if _current.get() is not None:
        raise RuntimeError("a rehearsal cannot run inside a gesture")
    try:
        with gesture(by) as opened:
            yield opened
            opened.finish()
            raise _TakenBack
    except _TakenBack:
        pass


class _TakenBack(DomainError):
    def __init__(self) -> None:
        super().__init__("core.rehearsal")


def forget_last_gesture() -> None:
    """Start a request with a clean slate."""
    _last.set(None)


def last_gesture() -> Gesture | None:
    """The gesture that this request made, if it changed anything: its events tell what."""
    return _last.get()


def last_change_set() -> uuid.UUID | None:
    """The change set of the last gesture."""
    last = _last.get()
    return last.change_set if last else None


@contextmanager
def acting_via(via: str) -> Iterator[None]:
    """Mark what happens inside as coming from elsewhere than the browser (`import`, `cli`, `job`)."""
    token = _via.set(via)
    try:
        yield
    finally:
        _via.reset(token)


@contextmanager
def acting_from(address: str | None) -> Iterator[None]:
    """Say from which address the gestures inside come; None for what the server does by itself."""
    token = _address.set(address or None)
    try:
        yield
    finally:
        _address.reset(token)
