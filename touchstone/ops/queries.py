"""Reading the evidence."""

from django.db.models import QuerySet

from touchstone.ops.models import BackupRun

SHOWN = 60


def backup_runs() -> QuerySet[BackupRun]:
    """The last backups, newest first; for who may have them made."""
    return BackupRun.objects.select_related("by", "job")[:SHOWN]
