"""One job in a worker's hands."""

import time
from datetime import timedelta

from touchstone.accounts.robots import system_robot
from touchstone.jobs import leases
from touchstone.jobs.models import Job
from touchstone.jobs.progress import Progress


class Holding:
    """The job with its progress, and when its row was last brought up to date."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.progress = Progress(job.pk, by=job.started_by or system_robot(), attempt=job.attempts)
        self._stored = self.progress.snapshot()
        self._renewed_at = time.monotonic()

    def renew(self, worker: str, lease: timedelta) -> None:
        """Write the row when there is progress, or when a third of the lease has passed."""
        snapshot = self.progress.snapshot()
        age = time.monotonic() - self._renewed_at
        if snapshot == self._stored and age < lease.total_seconds() / 3:
            return
        leases.renew(worker, self.progress, lease)
        self._stored, self._renewed_at = snapshot, time.monotonic()
