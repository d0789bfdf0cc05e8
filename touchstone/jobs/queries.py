"""Sentences about jobs."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.accounts.permissions import MANAGE_ORGANISATION
from touchstone.core.errors import NotFound

if TYPE_CHECKING:
    from touchstone.jobs.models import Job

UNFINISHED = ("waiting", "running")


class JobQuerySet(models.QuerySet["Job"]):
    def visible_to(self, user: Any) -> "JobQuerySet":
        """One's own; those who manage the organisation see all, the software's own schedules too."""
        if not user.is_active:
            return self.none()
        return self if user.has_permission(MANAGE_ORGANISATION) else self.filter(started_by=user)

    def unfinished(self) -> "JobQuerySet":
        return self.filter(state__in=UNFINISHED)

    def ready(self, now: datetime) -> "JobQuerySet":
        """Those that may start, the next one first."""
        return self.filter(state="waiting", run_at__lte=now).order_by("-priority", "run_at", "id")

    def abandoned(self, now: datetime) -> "JobQuerySet":
        """Those whose worker has not been heard of for the length of a lease."""
        return self.filter(state="running", lease_until__lt=now)

    def held_by(self, worker: str) -> "JobQuerySet":
        return self.filter(state="running", worker=worker)


def own_jobs(user: Any) -> JobQuerySet:
    """What the person started."""
    from touchstone.jobs.models import Job

    return Job.objects.visible_to(user).filter(started_by=user)


def find_job(user: Any, job_id: int) -> "Job":
    """The job, if the person may see it."""
    from touchstone.jobs.models import Job

    found = Job.objects.visible_to(user).filter(pk=job_id).first()
    if found is None:
        raise NotFound("core.not_found")
    return found
