"""Backups by the clock, each proven at once."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from django.conf import settings

from touchstone.accounts.robots import system_robot
from touchstone.core import clock
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress
from touchstone.jobs.recurring import recurring
from touchstone.ops.backup.making import back_up
from touchstone.ops.backup.proving import prove
from touchstone.ops.models import BackupRun

KEPT_DAYS = 14
KEPT_AT_LEAST = 3
SUFFIX = ".touchstone-backup"


@recurring("daily", at="01:30")
@job("ops.back_up", max_attempts=2)
def make_backup(progress: Progress) -> dict[str, Any]:
    """Make a backup where a folder is configured, prove it, and clear away those that are old."""
    if not settings.BACKUP_FOLDER:
        return {}
    folder = Path(settings.BACKUP_FOLDER)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    run, _ = BackupRun.objects.get_or_create(job_id=progress.job_id, defaults={"by": system_robot()})
    run.name = f"{clock.now():%Y%m%d-%H%M%S}{SUFFIX}"
    path, passphrase = folder / run.name, settings.BACKUP_PASSPHRASE or None
    back_up(
        path, passphrase=passphrase, tell=lambda done, total: progress.report(done, total, "ops.step.tables")
    )
    run.size, run.is_encrypted = path.stat().st_size, passphrase is not None
    run.save()
    progress.report(0, None, "ops.step.proving")
    run.proof, run.proven_at = prove(path, passphrase=passphrase).as_json(), clock.now()
    run.save()
    clear_old(folder)
    return {"name": run.name, "problems": run.proof["problems"]}


def clear_old(folder: Path) -> None:
    """Remove backups older than two weeks, but never the newest three that were proven."""
    made = BackupRun.objects.exclude(name="").filter(removed_at=None)
    proven = [run.pk for run in made.exclude(proven_at=None) if not run.proof.get("problems")][:KEPT_AT_LEAST]
    for run in made.filter(at__lt=clock.now() - timedelta(days=KEPT_DAYS)).exclude(pk__in=proven):
        (folder / run.name).unlink(missing_ok=True)
        run.removed_at = clock.now()
        run.save(update_fields=["removed_at"])
