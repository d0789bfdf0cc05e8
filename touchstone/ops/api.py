"""Routes of running the software: backups and their evidence."""

from datetime import datetime

from django.conf import settings
from django.http import HttpRequest
from ninja import Router
from pydantic import BaseModel

from touchstone.accounts.queries import the_company
from touchstone.accounts.reader import reader_of
from touchstone.core.errors import Forbidden
from touchstone.jobs.models import State
from touchstone.ops.actions import request_backup
from touchstone.ops.models import BackupRun
from touchstone.ops.queries import backup_runs
from touchstone.ops.rules import can_back_up

router = Router(tags=["operations"])


class ProofOut(BaseModel):
    """What a rehearsed restore compared; proven when there are no problems."""

    tables: int
    rows: int
    files: int
    problems: list[str]


class BackupOut(BaseModel):
    """A backup with its evidence; `name` is empty until the file is made."""

    id: int
    at: datetime
    by_id: int
    by_name: str
    job_id: int | None
    job_state: State | None
    name: str
    size: int
    is_encrypted: bool
    proven_at: datetime | None
    proof: ProofOut | None
    removed_at: datetime | None


class BackupList(BaseModel):
    """`has_folder` says whether backups are configured."""

    items: list[BackupOut]
    has_folder: bool
    can: dict[str, bool]


@router.get("/backups", response=BackupList, operation_id="list_backups")
def list_backups(request: HttpRequest) -> BackupList:
    """The last backups and whether each was proven."""
    reader = reader_of(request)
    if not can_back_up(reader):
        raise Forbidden("core.forbidden", verb="list_backups")
    has_folder = bool(settings.BACKUP_FOLDER)
    return BackupList(
        items=[_out(run) for run in backup_runs()], has_folder=has_folder, can={"back_up": has_folder}
    )


@router.post("/backups", response=BackupOut, operation_id="request_backup")
def create_backup(request: HttpRequest) -> BackupOut:
    """Have a backup made and proven now."""
    return _out(request_backup(the_company(), by=reader_of(request)))


def _out(run: BackupRun) -> BackupOut:
    return BackupOut(
        id=run.pk,
        at=run.at,
        by_id=run.by_id,
        by_name=run.by.name,
        job_id=run.job_id,
        job_state=State(run.job.state) if run.job else None,
        name=run.name,
        size=run.size,
        is_encrypted=run.is_encrypted,
        proven_at=run.proven_at,
        proof=ProofOut(**run.proof) if run.proof else None,
        removed_at=run.removed_at,
    )
