"""Who works on what: claiming, keeping and giving back jobs, each in one guarded statement.

A worker holds a job for the length of a lease and renews it while it lives. Every change to a running job
names the worker, so one that lost its lease (a killed process, a suspended machine) can change nothing more.
Instants are taken before a statement is sent: one that waited for SQLite's write lock judges by what was
true when it was asked.
"""

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.db.models import F

from touchstone.core import clock
from touchstone.jobs.models import Job, State
from touchstone.jobs.progress import LeaseLost, Progress


def claim(worker: str, count: int, lease: timedelta) -> list[Job]:
    """Take up to `count` jobs that may start; none is ever given to two workers."""
    now = clock.now()
    if count < 1 or not Job.objects.ready(now).exists():  # a look takes no write lock, a claim does
        return []
    with transaction.atomic():
        jobs = list(
            Job.objects.ready(now)
            .select_for_update(skip_locked=True, of=("self",))
            .select_related("started_by")[:count]
        )
        for job in jobs:
            job.state, job.worker, job.lease_until = State.RUNNING, worker, now + lease
            job.attempts, job.started_at = job.attempts + 1, job.started_at or now
        Job.objects.bulk_update(jobs, ["state", "worker", "lease_until", "attempts", "started_at"])
    return jobs


def renew(worker: str, progress: Progress, lease: timedelta) -> None:
    """Keep a job and store how far it is; the work is told when the job was lost."""
    held = Job.objects.held_by(worker).filter(pk=progress.job_id)
    if not held.update(lease_until=clock.now() + lease, **progress.snapshot()):
        progress.end(LeaseLost)


def cancelled(worker: str) -> set[int]:
    """Those of the worker's jobs that somebody wants stopped."""
    return set(Job.objects.held_by(worker).filter(is_cancelling=True).values_list("pk", flat=True))


def finish(worker: str, progress: Progress, state: State, **columns: Any) -> None:
    """End the job; raises `LeaseLost` where it is no longer this worker's to end."""
    columns |= progress.snapshot()
    _let_go(worker, progress.job_id, state=state, finished_at=clock.now(), **columns)


def retry(worker: str, job_id: int, *, at: datetime, error_code: str, error_params: dict[str, Any]) -> None:
    """Back to the queue, to be tried again at `at`."""
    _let_go(worker, job_id, state=State.WAITING, run_at=at, error_code=error_code, error_params=error_params)


def give_back(worker: str, job_id: int) -> None:
    """Back to the queue at once, as if it had never been taken."""
    _let_go(worker, job_id, state=State.WAITING, attempts=F("attempts") - 1)


def requeue_abandoned() -> int:
    """Give jobs of lost workers back to the queue, or end those that were tried often enough."""
    lost = Job.objects.abandoned(clock.now())
    if not lost.exists():
        return 0
    ends = {"finished_at": clock.now(), "lease_until": None}
    cancelled = lost.filter(is_cancelling=True).update(state=State.CANCELLED, **ends)
    spent = lost.filter(attempts__gte=F("max_attempts"))
    failed = spent.update(state=State.FAILED, error_code="jobs.worker_lost", error_params={}, **ends)
    return cancelled + failed + lost.update(state=State.WAITING, worker="", lease_until=None)


def _let_go(worker: str, job_id: int, **columns: Any) -> None:
    held = Job.objects.held_by(worker).filter(pk=job_id)
    if not held.update(lease_until=None, **columns):
        raise LeaseLost
