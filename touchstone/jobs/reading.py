"""What a reader is shown of jobs."""

from typing import Any

from touchstone.jobs import running
from touchstone.jobs.models import Job, State
from touchstone.jobs.queries import JobQuerySet


def current_progress(job: Job) -> dict[str, Any]:
    """How far the job is: as of this instant where it runs in this process, as last stored otherwise."""
    here = running.progress_here(job.pk) if job.state == State.RUNNING else None
    if here is not None:
        return here.snapshot()
    return {"done": job.done, "total": job.total, "what": job.what, "what_params": job.what_params}


def newest_first(jobs: JobQuerySet, position: list[Any] | None, limit: int) -> tuple[list[Job], int | None]:
    """A page of jobs after `position`, and the id to go on from when there are more."""
    older = jobs if position is None else jobs.filter(pk__lt=position[0])
    rows = list(older.order_by("-pk")[: limit + 1])
    return rows[:limit], rows[limit - 1].pk if len(rows) > limit else None
