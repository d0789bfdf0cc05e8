"""The durable row of one piece of background work."""

from typing import ClassVar

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import F, Q

from touchstone.core import clock
from touchstone.jobs.queries import JobQuerySet


class State(models.TextChoices):
    """Where a job stands; the last three are final."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(models.Model):
    """One piece of background work: enqueued with the change that needs it, done by any worker."""

    kind = models.CharField(max_length=80)
    arguments = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.PROTECT, related_name="jobs"
    )
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    priority = models.SmallIntegerField(default=0, help_text="higher goes first")
    run_at = models.DateTimeField(default=clock.now, help_text="not before this instant")
    # No key is NULL, of which a unique column holds any number.
    unique_key = models.CharField(max_length=200, null=True)  # noqa: DJ001
    period = models.CharField(max_length=120, null=True, unique=True)  # noqa: DJ001
    attempts = models.PositiveSmallIntegerField(default=0)
    max_attempts = models.PositiveSmallIntegerField(default=3)
    worker = models.CharField(max_length=100, blank=True)
    lease_until = models.DateTimeField(null=True)
    is_cancelling = models.BooleanField(default=False)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(null=True)
    what = models.CharField(max_length=80, blank=True, help_text="code of the text of the step under way")
    what_params = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    result = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    error_code = models.CharField(max_length=80, blank=True)
    error_params = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    created_at = models.DateTimeField(default=clock.now)
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    objects = JobQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["unique_key"],
                condition=Q(state__in=[State.WAITING, State.RUNNING]),
                name="one_unfinished_job_per_key",
            )
        ]
        indexes = [
            models.Index(
                F("priority").desc(), "run_at", condition=Q(state=State.WAITING), name="jobs_waiting"
            ),
            models.Index(fields=["lease_until"], condition=Q(state=State.RUNNING), name="jobs_running"),
            models.Index(fields=["started_by", "-id"]),
            models.Index(fields=["finished_at"]),
        ]

    @property
    def is_finished(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.state in {State.DONE, State.FAILED, State.CANCELLED}
