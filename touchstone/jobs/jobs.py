"""The housekeeping of rows below this domain, which have no jobs of their own."""

from datetime import timedelta

from django.contrib.sessions.backends.db import SessionStore
from django.db.models import Q

from touchstone.accounts.models import SignInLink
from touchstone.core import clock
from touchstone.core.models import IdempotentAnswer
from touchstone.jobs.kinds import job
from touchstone.jobs.models import Job
from touchstone.jobs.progress import Progress
from touchstone.jobs.recurring import recurring

KEEP_JOBS = timedelta(days=30)
KEEP_ANSWERS = timedelta(days=2)
KEEP_LINKS = timedelta(days=7)
"""After they expired or were used: so long a person is told why theirs no longer works."""


@recurring("daily", at="03:30")
@job("forget_old_rows")
def forget_old_rows(progress: Progress) -> dict[str, int]:
    """Delete ended jobs, kept answers, spent links and expired sessions that nobody needs any more."""
    jobs, _ = Job.objects.filter(finished_at__lt=clock.now() - KEEP_JOBS).delete()
    progress.checkpoint()
    answers, _ = IdempotentAnswer.objects.filter(created_at__lt=clock.now() - KEEP_ANSWERS).delete()
    long_ago = clock.now() - KEEP_LINKS
    spent = Q(expires_at__lt=long_ago) | Q(used_at__lt=long_ago)
    links, _ = SignInLink.objects.filter(spent).delete()
    SessionStore.clear_expired()
    return {"jobs": jobs, "answers": answers, "links": links}
