"""Doing one job: as the person who started it, in their language, ending in exactly one way."""

import logging
import secrets
from typing import Any

from django.db import transaction
from django.utils import translation

from touchstone.core import clock
from touchstone.core.errors import DomainError
from touchstone.core.gesture import acting_via
from touchstone.jobs import leases, running
from touchstone.jobs.kinds import known_kinds
from touchstone.jobs.models import Job, State
from touchstone.jobs.progress import Cancelled, Interrupted, LeaseLost, Progress

logger = logging.getLogger("touchstone.jobs")


def execute(job: Job, progress: Progress, worker: str) -> None:
    """Do a claimed job and write down how it ended."""
    running.begin(progress)
    try:
        _attempt(job, progress, worker)
    except LeaseLost:
        logger.warning("job went to another worker", extra={"job": job.pk, "kind": job.kind})
    finally:
        running.finish(progress)


def _attempt(job: Job, progress: Progress, worker: str) -> None:
    try:
        _refuse_what_cannot_run(job)
        language = job.started_by.language if job.started_by else None
        with acting_via("job"), translation.override(language):
            _work(job, progress, worker)
    except Cancelled:
        leases.finish(worker, progress, State.CANCELLED)
    except Interrupted:
        leases.give_back(worker, job.pk)
    except DomainError as error:
        _fail(worker, progress, error.code, error.params)
    except Exception:
        reference = secrets.token_hex(6)
        logger.exception("job failed", extra={"job": job.pk, "kind": job.kind, "reference": reference})
        _try_again_or_fail(job, progress, worker, reference)


def _refuse_what_cannot_run(job: Job) -> None:
    if job.kind not in known_kinds():
        raise DomainError("jobs.unknown_kind", kind=job.kind)
    if job.started_by is not None and not job.started_by.is_active:
        raise DomainError("jobs.starter_inactive")


def _work(job: Job, progress: Progress, worker: str) -> None:
    kind = known_kinds()[job.kind]
    if not kind.is_atomic:
        _succeed(worker, progress, kind.work(progress, **job.arguments))
        return
    with transaction.atomic():
        _succeed(worker, progress, kind.work(progress, **job.arguments))


def _succeed(worker: str, progress: Progress, result: dict[str, Any] | None) -> None:
    leases.finish(worker, progress, State.DONE, result=result, error_code="", error_params={})


def _fail(worker: str, progress: Progress, code: str, params: dict[str, Any]) -> None:
    leases.finish(worker, progress, State.FAILED, error_code=code, error_params=params)


def _try_again_or_fail(job: Job, progress: Progress, worker: str, reference: str) -> None:
    if job.attempts >= job.max_attempts:
        _fail(worker, progress, "jobs.failed", {"reference": reference})
        return
    at = clock.now() + known_kinds()[job.kind].first_wait * 3 ** (job.attempts - 1)
    leases.retry(worker, job.pk, at=at, error_code="jobs.failed", error_params={"reference": reference})
