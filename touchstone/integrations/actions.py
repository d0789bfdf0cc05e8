"""What people do with imports."""

from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any

from touchstone.accounts.models import Organisation, User
from touchstone.core import clock
from touchstone.core.actions import action
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.files import keep_file
from touchstone.core.gesture import current_gesture
from touchstone.core.texts import is_english
from touchstone.core.versions import check_version, save_next_version
from touchstone.integrations.formats import refuse_size
from touchstone.integrations.importing.destination import find_destination
from touchstone.integrations.importing.items import ItemWriter
from touchstone.integrations.importing.links import write_links
from touchstone.integrations.importing.readings import read_kept_file, reading_of, take_reading
from touchstone.integrations.importing.writing import STEPS, Tell, prepare_project, tell_nobody
from touchstone.integrations.models import ImportRun, ImportState
from touchstone.integrations.plan_file.finding import FileRefused
from touchstone.integrations.plan_file.plan import Plan
from touchstone.integrations.plan_file.sentences import say_findings
from touchstone.integrations.rules import can_change_import, can_import_into
from touchstone.jobs.enqueuing import enqueue
from touchstone.projects.models import Project

READ_AT_ONCE = 8 * 1024 * 1024
"""A larger file is read in the background."""
WRITE_AT_ONCE = 500
"""More tasks are written in the background."""


@action(can_import_into)
def start_import(
    target: Project | Organisation, /, *, by: User, name: str, size: int, chunks: Iterable[bytes]
) -> ImportRun:
    """Keep an uploaded file and read it: into the project, or as a new one of the company."""
    try:
        refuse_size(size)
    except FileRefused as refusal:
        params: dict[str, Any] = dict(refusal.finding.params)
        raise Invalid(refusal.finding.code, field="file", **params) from refusal
    kept = keep_file(chunks)
    project = target if isinstance(target, Project) else None
    run = ImportRun.objects.create(
        project=project,
        makes_project=project is None,
        file_name=PurePosixPath(name.replace("\\", "/")).name[-255:] or "plan",
        file_path=kept.path,
        size=kept.size,
        created_by=by,
    )
    _read(run, by)
    return run


@action(can_change_import)
def change_import(run: ImportRun, /, *, by: User, version: int | None = None, **changes: Any) -> ImportRun:
    """Choose how a table is read, who the resources are, and what a new project is called."""
    check_version(run, version)
    _refuse_unless_ready(run)
    for field, value in changes.items():
        setattr(run, field, value)
    save_next_version(run, changes)
    if "choices" in changes:
        _read(run, by)
    return run


def _read(run: ImportRun, by: User) -> None:
    if run.size <= READ_AT_ONCE:
        take_reading(run, read_kept_file(run))
        return
    run.state = ImportState.READING
    run.job_id = enqueue("integrations.read_import", {"import_id": run.pk}, by=by).pk
    run.save(update_fields=["state", "job_id"])


@action(can_change_import)
def request_import(run: ImportRun, /, *, by: User, version: int | None = None) -> ImportRun:
    """Write the plan: at once when it is small, in the background when it is large."""
    check_version(run, version)
    if len(_importable(run).tasks) <= WRITE_AT_ONCE:
        return apply_import(run, by=by)
    run.state = ImportState.APPLYING
    run.job_id = enqueue(
        "integrations.apply_import", {"import_id": run.pk}, by=by, unique_key=f"import:{run.pk}"
    ).pk
    run.save(update_fields=["state", "job_id"])
    return run


@action(can_change_import)
def apply_import(run: ImportRun, /, *, by: User, tell: Tell = tell_nobody) -> ImportRun:
    """Write the plan into its project: everything or nothing, undone by one click."""
    ImportRun.objects.select_for_update(of=("self",)).get(pk=run.pk)
    plan = _importable(run)
    tell(0, STEPS, "imports.step.preparing")
    goes = find_destination(run, plan, by)
    project, around = prepare_project(run, goes, by=by)
    tell(1, STEPS, "imports.step.items", count=len(plan.tasks))
    written = ItemWriter(project, plan, goes.match, around, by).write()
    tell(2, STEPS, "imports.step.links", count=len(plan.links))
    links = write_links(project, plan, goes.match, written.items, by=by)
    run.counts = {
        "created": written.created,
        "edited": written.edited,
        "moved": written.moved,
        "links_added": links.added,
        "links_edited": links.edited,
        "links_removed": links.removed,
    }
    run.project, run.source = project, goes.match.source
    _mark(run, ImportState.APPLIED)
    record("plan.imported", run, by=by, after={"file_name": run.file_name, **run.counts})
    tell(3, STEPS, "imports.step.scheduling")
    return run


def _mark(run: ImportRun, state: ImportState) -> None:
    run.state, run.change_set = state, current_gesture().change_set
    run.applied_at = clock.now() if state == ImportState.APPLIED else run.applied_at
    run.version += 1
    run.save()


@action(can_change_import)
def mark_undone(run: ImportRun, /, *, by: User) -> None:
    """Note that the import was taken back."""
    _mark(run, ImportState.UNDONE)
    record("plan.import_undone", run, by=by)


@action(can_change_import)
def mark_applied_again(run: ImportRun, /, *, by: User) -> None:
    """Note that taking it back was taken back."""
    _mark(run, ImportState.APPLIED)
    record("plan.imported", run, by=by, after={"file_name": run.file_name, **run.counts})


def _importable(run: ImportRun) -> Plan:
    if run.state in (ImportState.APPLIED, ImportState.UNDONE):
        raise Conflict("imports.already_applied")
    if not run.reading_path:
        raise Conflict("imports.not_ready")
    reading = reading_of(run)
    if reading.plan is None or not reading.is_importable:
        first = say_findings(reading, "en" if is_english() else "zh")[0]
        raise Invalid("imports.has_errors", first=first)
    return reading.plan


def _refuse_unless_ready(run: ImportRun) -> None:
    if run.state == ImportState.READING:
        raise Conflict("imports.not_ready")
    if run.state != ImportState.READY:
        raise Conflict("imports.already_applied")
