"""The worker: threads that claim and do jobs; inside the server, or as `touchstone worker`."""

import logging
import os
import secrets
import socket
import threading
import time
from collections.abc import Callable
from datetime import timedelta

from django.db import close_old_connections, connections

from touchstone.jobs import leases, waking
from touchstone.jobs.execution import execute
from touchstone.jobs.holding import Holding
from touchstone.jobs.models import Job
from touchstone.jobs.progress import Cancelled, Interrupted
from touchstone.jobs.recurring import enqueue_due

logger = logging.getLogger("touchstone.jobs")
LEASE = timedelta(seconds=30)
POLL = 1.0
WATCH = 1.0
HOUSEKEEPING = 10.0


class Worker:
    """Does up to `threads` jobs at a time until it is stopped."""

    def __init__(self, *, threads: int = 2, lease: timedelta = LEASE) -> None:
        self.name = f"{socket.gethostname()[:60]}:{os.getpid()}:{secrets.token_hex(4)}"
        self._threads = threads
        self._lease = lease
        self._holdings: dict[int, Holding] = {}
        self._started: list[threading.Thread] = []
        self._starting = threading.Lock()
        self._bell = threading.Event()
        self._stopping = threading.Event()

    def start(self) -> None:
        """Begin; returns at once."""
        waking.listen(self._bell)
        self._start_thread(self._claim_until_stopped)
        self._start_thread(self._watch_until_stopped)

    def stop(self, within: float = 3.0) -> None:
        """Start nothing more, have running jobs stop at their next checkpoint, wait for them a while.

        A job that does not stop in time is taken over by another worker once its lease has run out.
        """
        self._stopping.set()
        self._bell.set()
        waking.stop_listening(self._bell)
        for holding in tuple(self._holdings.values()):
            holding.progress.end(Interrupted)
        until = time.monotonic() + within
        for thread in tuple(self._started):
            thread.join(max(0.0, until - time.monotonic()))

    def _claim_until_stopped(self) -> None:
        while not self._stopping.is_set():
            self._bell.clear()
            if not self._survive(self._claim):
                self._bell.wait(POLL)

    def _claim(self) -> bool:
        jobs = leases.claim(self.name, self._threads - len(self._holdings), self._lease)
        for job in jobs:
            self._begin(job)
        return bool(jobs)

    def _begin(self, job: Job) -> None:
        holding = Holding(job)
        self._holdings[job.pk] = holding
        self._start_thread(lambda: self._do(holding))

    def _do(self, holding: Holding) -> None:
        try:
            self._survive(lambda: execute(holding.job, holding.progress, self.name))
        finally:
            del self._holdings[holding.job.pk]
            self._bell.set()

    def _watch_until_stopped(self) -> None:
        next_housekeeping = 0.0
        while not self._stopping.wait(WATCH):
            self._survive(self._renew)
            if time.monotonic() >= next_housekeeping:
                self._survive(self._keep_house)
                next_housekeeping = time.monotonic() + min(HOUSEKEEPING, self._lease.total_seconds() / 2)

    def _renew(self) -> None:
        holdings = tuple(self._holdings.values())
        for holding in holdings:
            holding.renew(self.name, self._lease)
        unwanted = leases.cancelled(self.name) if holdings else set()
        for holding in holdings:
            if holding.job.pk in unwanted:
                holding.progress.end(Cancelled)

    def _keep_house(self) -> None:
        enqueue_due()
        if leases.requeue_abandoned():
            self._bell.set()

    def _survive(self, step: Callable[[], bool | None]) -> bool:
        """Do one step; a database that is away for a moment ends the step, not the worker."""
        close_old_connections()
        try:
            return bool(step())
        except Exception:
            logger.exception("a step of the worker failed")
            return False

    def _start_thread(self, run: Callable[[], None]) -> None:
        def run_and_disconnect() -> None:
            try:
                run()
            finally:
                connections.close_all()

        thread = threading.Thread(target=run_and_disconnect, name="touchstone-job", daemon=True)
        with self._starting:  # jobs start threads while others are started: none is lost
            self._started = [*(other for other in self._started if other.is_alive()), thread]
            thread.start()
