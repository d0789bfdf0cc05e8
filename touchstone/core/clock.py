"""The one place that knows what time it is, so that history can be built and tests can stand still."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime

from django.utils import timezone

_frozen: ContextVar[datetime | None] = ContextVar("frozen_clock", default=None)


def now() -> datetime:
    """The current instant, aware, in UTC."""
    return _frozen.get() or timezone.now()


@contextmanager
def standing_at(instant: datetime) -> Iterator[None]:
    """Let everything inside happen at `instant` (aware)."""
    token = _frozen.set(instant)
    try:
        yield
    finally:
        _frozen.reset(token)
