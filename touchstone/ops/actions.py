"""What the one who runs the software does."""

from django.conf import settings

from touchstone.accounts.models import Organisation, User
from touchstone.core.actions import action
from touchstone.core.errors import Conflict
from touchstone.core.events import record
from touchstone.jobs.enqueuing import enqueue
from touchstone.ops.models import BackupRun
from touchstone.ops.rules import can_back_up


@action(can_back_up)
def request_backup(organisation: Organisation, /, *, by: User) -> BackupRun:
    """Have a backup made and proven by a job; while one is under way, that one is answered."""
    if not settings.BACKUP_FOLDER:
        raise Conflict("ops.no_backup_folder")
    job = enqueue("ops.back_up", by=by, unique_key="ops backup")
    run, is_new = BackupRun.objects.get_or_create(job=job, defaults={"by": by})
    if is_new:
        record("backup.requested", organisation, by=by)
    return run
