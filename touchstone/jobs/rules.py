"""Who may do what to jobs."""

from typing import Any

from touchstone.accounts.permissions import MANAGE_ORGANISATION


def can_cancel_job(user: Any, job: Any, /) -> bool:
    """Whoever started it, and those who manage the organisation."""
    return bool(user.is_active and (job.started_by_id == user.pk or user.has_permission(MANAGE_ORGANISATION)))
