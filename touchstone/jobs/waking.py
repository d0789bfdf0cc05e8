"""A job enqueued in this process starts at once; other processes look every second."""

import threading

_bells: set[threading.Event] = set()


def listen(bell: threading.Event) -> None:
    """Ring `bell` whenever a job was enqueued here."""
    _bells.add(bell)


def stop_listening(bell: threading.Event) -> None:
    """The opposite of `listen`."""
    _bells.discard(bell)


def wake() -> None:
    """Tell the workers of this process that there is work."""
    for bell in tuple(_bells):
        bell.set()
