"""Routes of background work."""

from datetime import datetime
from typing import Any

from django.http import HttpRequest
from ninja import Router
from pydantic import BaseModel

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.paging import DEFAULT_LIMIT, check_limit, decode_position, encode_cursor
from touchstone.core.texts import say
from touchstone.jobs.actions import cancel_job
from touchstone.jobs.models import Job, State
from touchstone.jobs.queries import find_job, own_jobs
from touchstone.jobs.reading import current_progress, newest_first
from touchstone.jobs.rules import can_cancel_job

router = Router(tags=["jobs"])


class ProgressOut(BaseModel):
    """How far a job is; `total` is null while it is not known, `what` says which step is under way."""

    done: int
    total: int | None
    what: str


class JobErrorOut(BaseModel):
    """Why a job failed; on a waiting job, why its last attempt did."""

    code: str
    message: str


class JobOut(BaseModel):
    """One piece of background work."""

    id: int
    kind: str
    name: str
    state: State
    is_cancelling: bool
    progress: ProgressOut
    result: dict[str, Any] | None
    error: JobErrorOut | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    can: dict[str, bool]


class JobList(BaseModel):
    items: list[JobOut]
    next: str | None


@router.get("/jobs", response=JobList, operation_id="list_jobs")
def list_jobs(request: HttpRequest, limit: int = DEFAULT_LIMIT, cursor: str | None = None) -> JobList:
    """The jobs one started, newest first."""
    reader = reader_of(request)
    jobs, last = newest_first(own_jobs(reader), decode_position(cursor, int), check_limit(limit))
    return JobList(items=[_out(job, reader) for job in jobs], next=encode_cursor([last]) if last else None)


@router.get("/jobs/{int:job_id}", response=JobOut, operation_id="get_job")
def get_job(request: HttpRequest, job_id: int) -> JobOut:
    """One job, with how far it is."""
    reader = reader_of(request)
    return _out(find_job(reader, job_id), reader)


@router.post("/jobs/{int:job_id}/cancellation", response=JobOut, operation_id="cancel_job")
def cancel(request: HttpRequest, job_id: int) -> JobOut:
    """Stop the job: at once when it waits, at its next checkpoint when it runs."""
    reader = reader_of(request)
    return _out(cancel_job(find_job(reader, job_id), by=reader), reader)


def _out(job: Job, reader: User) -> JobOut:
    progress = current_progress(job)
    what = say(progress["what"], **progress["what_params"]) if progress["what"] else ""
    error = say(job.error_code, **job.error_params)
    return JobOut(
        id=job.pk,
        kind=job.kind,
        name=say(f"job.{job.kind}"),
        state=State(job.state),
        is_cancelling=job.is_cancelling,
        progress=ProgressOut(done=progress["done"], total=progress["total"], what=what),
        result=job.result,
        error=JobErrorOut(code=job.error_code, message=error) if job.error_code else None,
        created_at=job.created_at,
        started_at=job.started_at,
        finished_at=job.finished_at,
        can={"cancel": not job.is_finished and can_cancel_job(reader, job)},
    )
