"""What people do with the audit log: reading it is itself written down."""

from typing import Any

from touchstone.accounts.models import Organisation, User
from touchstone.audit.models import Verification
from touchstone.audit.rules import can_read_audit
from touchstone.core.actions import action
from touchstone.core.events import record
from touchstone.jobs.enqueuing import enqueue


@action(can_read_audit)
def note_reading(organisation: Organisation, /, *, by: User, asked: dict[str, Any]) -> None:
    """Write down who read the log, and what they looked for."""
    record("audit.read", organisation, by=by, after=asked)


@action(can_read_audit)
def request_verification(organisation: Organisation, /, *, by: User) -> Verification:
    """Have a job check the whole chain; while one is under way, that one is answered."""
    job = enqueue("audit.verify", by=by, unique_key="audit verify")
    verification, is_new = Verification.objects.get_or_create(job=job, defaults={"by": by})
    if is_new:
        record("audit.verification_requested", organisation, by=by)
    return verification
