"""What a person can do to a job."""

from typing import Any

from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.errors import Conflict, Forbidden
from touchstone.core.events import record
from touchstone.jobs import running
from touchstone.jobs.models import Job, State
from touchstone.jobs.rules import can_cancel_job


def cancel_job(job: Job, *, by: Any) -> Job:
    """Stop the job: at once when it waits, at its next checkpoint when it runs."""
    if not can_cancel_job(by, job):
        raise Forbidden("core.forbidden", verb="cancel_job")
    # Before any transaction: on SQLite the job itself may be what holds the only write lock.
    running.cancel_here(job.pk)
    return note_cancellation(job, by=by)


@action(can_cancel_job)
def note_cancellation(job: Job, *, by: Any) -> Job:
    """Write the wish down, for workers in other processes and for the history."""
    row = Job.objects.filter(pk=job.pk, is_cancelling=False)
    stopped = row.filter(state=State.WAITING).update(
        state=State.CANCELLED, is_cancelling=True, finished_at=clock.now()
    )
    if stopped or row.filter(state=State.RUNNING).update(is_cancelling=True):
        record("job.cancelled", job, by=by)
    job.refresh_from_db()
    if job.state in {State.DONE, State.FAILED}:
        raise Conflict("jobs.already_finished")
    return job
