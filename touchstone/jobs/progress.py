"""How far a job is, and whether it should go on; shared by the work and the worker watching it."""

import threading
from typing import Any


class Stop(BaseException):
    """Ends the work from outside. Not an `Exception`: work that catches those must not swallow it."""


class Cancelled(Stop):
    """A person asked the job to stop."""


class Interrupted(Stop):
    """The worker is shutting down; the job goes back to the queue and costs no attempt."""


class LeaseLost(Stop):
    """The job was given to another worker; what this one does no longer counts."""


class Progress:
    """What the work of one job holds in hand.

    `by` is the person it acts for (None for the software's own schedules), `attempt` counts from 1.
    The worker stores what is reported every second, so reporting costs nothing and may be frequent.
    """

    def __init__(self, job_id: int, *, by: Any = None, attempt: int = 1) -> None:
        self.job_id = job_id
        self.by = by
        self.attempt = attempt
        self.done = 0
        self.total: int | None = None
        self.what = ""
        self.what_params: dict[str, Any] = {}
        self._ending: type[Stop] | None = None
        self._lock = threading.Lock()

    def report(self, done: int, total: int | None = None, what: str = "", **params: Any) -> None:
        """Say that `done` of `total` steps are behind us, and by the text `what` which one is under way.

        Raises what `checkpoint` raises.
        """
        with self._lock:
            self.done, self.total = done, total if total is not None else self.total
            if what:
                self.what, self.what_params = what, params
        self.checkpoint()

    def checkpoint(self) -> None:
        """A place where the work can stop; raises `Cancelled`, `Interrupted` or `LeaseLost`."""
        if self._ending is not None:
            raise self._ending

    def end(self, reason: type[Stop]) -> None:
        """Have the next checkpoint raise `reason`; called from other threads, the first reason stands."""
        with self._lock:
            self._ending = self._ending or reason

    def snapshot(self) -> dict[str, Any]:
        """The columns of the job's row that tell how far it is."""
        return {
            "done": self.done,
            "total": self.total,
            "what": self.what,
            "what_params": self.what_params,
        }
