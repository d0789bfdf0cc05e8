"""Reading and writing large files in the background."""

from typing import Any

from touchstone.core.gesture import acting_via
from touchstone.integrations import actions
from touchstone.integrations.importing.readings import read_kept_file, take_reading
from touchstone.integrations.models import ImportRun, ImportState
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress


@job("integrations.read_import")
def read_import(progress: Progress, import_id: int) -> dict[str, Any]:
    """Read an uploaded file; what was read by an earlier attempt is not read again."""
    run = ImportRun.objects.get(pk=import_id)
    if run.state == ImportState.READING:
        progress.report(0, 1, "imports.step.reading")
        take_reading(run, read_kept_file(run))
    return {"import": run.pk}


@job("integrations.apply_import", is_atomic=True)
def apply_import(progress: Progress, import_id: int) -> dict[str, Any]:
    """Write a plan into its project."""
    run = ImportRun.objects.select_related("project__calendar").get(pk=import_id)
    with acting_via("import"):
        actions.apply_import(run, by=progress.by, tell=progress.report)
    return {"import": run.pk, "project": run.project_id, "change_set": str(run.change_set)}
