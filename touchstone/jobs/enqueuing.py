"""Putting work in the queue, in the transaction of the change that needs it."""

from datetime import datetime
from typing import Any

from django.db import transaction

from touchstone.core import clock
from touchstone.core.errors import Conflict
from touchstone.jobs import waking
from touchstone.jobs.kinds import known_kinds
from touchstone.jobs.models import Job

MOST_OF_ONE_PERSON = 3
"""Unfinished jobs of one kind: long ones of one person are not to keep all others waiting."""


def enqueue(
    kind: str,
    arguments: dict[str, Any] | None = None,
    *,
    by: Any,
    priority: int = 0,
    run_at: datetime | None = None,
    unique_key: str | None = None,
) -> Job:
    """Have `kind` done with `arguments` (JSON) once the transaction under way is committed.

    `by` is the person it acts for, None for the software itself. With `unique_key`, an unfinished job
    of the same key is answered instead of a second one.
    """
    new = new_job(kind, arguments or {}, by=by, priority=priority, run_at=run_at, unique_key=unique_key)
    if unique_key is None:
        new.save(force_insert=True)
        transaction.on_commit(waking.wake, robust=True)
        return new
    return _insert_unique(new)


def refuse_more_of_one_person(kind: str, by: Any) -> None:
    """Before enqueuing what takes minutes: raises `Conflict` while the person waits for too much of it."""
    if Job.objects.unfinished().filter(kind=kind, started_by=by).count() >= MOST_OF_ONE_PERSON:
        raise Conflict("jobs.too_many", maximum=MOST_OF_ONE_PERSON)


def enqueue_unless_waiting(
    kind: str, arguments: dict[str, Any], *, by: Any, unique_key: str, priority: int = 0, run_at: datetime
) -> None:
    """The same where nobody asks which job it is: one query, whether there was one before or not."""
    new = new_job(kind, arguments, by=by, priority=priority, run_at=run_at, unique_key=unique_key)
    Job.objects.bulk_create([new], ignore_conflicts=True)
    transaction.on_commit(waking.wake, robust=True)


def enqueue_many(jobs: list[Job]) -> None:
    """Several at once, made by `new_job`; those whose key waits or runs already are left out."""
    Job.objects.bulk_create(jobs, ignore_conflicts=True)
    transaction.on_commit(waking.wake, robust=True)


def new_job(
    kind: str, arguments: dict[str, Any], *, by: Any, run_at: datetime | None = None, **columns: Any
) -> Job:
    """A row not yet stored; an unknown kind is a mistake of ours."""
    known = known_kinds().get(kind)
    if known is None:
        raise ValueError(f"job {kind} is not registered")
    return Job(
        kind=kind,
        arguments=arguments,
        started_by=by,
        run_at=run_at or clock.now(),
        max_attempts=known.max_attempts,
        **columns,
    )


def _insert_unique(new: Job) -> Job:
    while True:
        Job.objects.bulk_create([new], ignore_conflicts=True)
        # The one that was in the way may have ended just now.
        standing = Job.objects.unfinished().filter(unique_key=new.unique_key).first()
        if standing is not None:
            transaction.on_commit(waking.wake, robust=True)
            return standing
