"""The housekeeping of the kernel's own rows."""

from datetime import timedelta

from django.contrib.sessions.backends.db import SessionStore

from touchstone.core import clock
from touchstone.core.models import IdempotentAnswer
from touchstone.jobs.kinds import job
from touchstone.jobs.models import Job
from touchstone.jobs.progress import Progress
from touchstone.jobs.recurring import recurring

KEEP_JOBS = timedelta(days=30)
KEEP_ANSWERS = timedelta(days=2)


@recurring("daily", at="03:30")
@job("forget_old_rows")
def forget_old_rows(progress: Progress) -> dict[str, int]:
    """Delete ended jobs, kept answers and expired sessions that nobody needs any more."""
    jobs, _ = Job.objects.filter(finished_at__lt=clock.now() - KEEP_JOBS).delete()
    progress.checkpoint()
    answers, _ = IdempotentAnswer.objects.filter(created_at__lt=clock.now() - KEEP_ANSWERS).delete()
    SessionStore.clear_expired()
    return {"jobs": jobs, "answers": answers}
