"""Routes of imports."""

from dataclasses import asdict
from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import File, Router, Status
from ninja.files import UploadedFile

from touchstone.accounts.models import Organisation, User
from touchstone.accounts.queries import the_company
from touchstone.accounts.reader import reader_of
from touchstone.core.gesture import acting_via
from touchstone.core.versions import expect_version, tag
from touchstone.integrations import actions
from touchstone.integrations.api.schemas import ImportChanges, ImportOut
from touchstone.integrations.importing.choosing_people import checked_people
from touchstone.integrations.importing.preview import Preview, preview_of, settled_state
from touchstone.integrations.models import ImportRun, ImportState
from touchstone.integrations.queries import find_import
from touchstone.integrations.rules import can_change_import
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project

router = Router(tags=["import and export"])


@router.post("/imports", response={201: ImportOut}, operation_id="start_import")
def start(request: HttpRequest, response: HttpResponse, file: File[UploadedFile]) -> Status[ImportOut]:
    """Read a plan that is to become a new project."""
    return _start(request, response, the_company(), file)


@router.post(
    "/projects/{int:project_id}/imports", response={201: ImportOut}, operation_id="start_project_import"
)
def start_in_project(
    request: HttpRequest, response: HttpResponse, project_id: int, file: File[UploadedFile]
) -> Status[ImportOut]:
    """Read a plan that goes into a project; what came from the same plan before is written again."""
    return _start(request, response, find_project(reader_of(request), project_id), file)


@router.get("/imports/{int:import_id}", response=ImportOut, operation_id="get_import")
def show(request: HttpRequest, response: HttpResponse, import_id: int) -> ImportOut:
    """What was found and what the import will do."""
    reader = reader_of(request)
    return _answer(response, find_import(reader, import_id), reader)


@router.patch("/imports/{int:import_id}", response=ImportOut, operation_id="change_import")
def change(request: HttpRequest, response: HttpResponse, import_id: int, body: ImportChanges) -> ImportOut:
    """Correct the mapping of columns or people; answers the new preview."""
    reader = reader_of(request)
    run = find_import(reader, import_id)
    expect_version(request, run, lambda: _show(run, reader))
    changes = body.model_dump(mode="json", exclude_unset=True)
    if "people" in changes:
        changes["people"] = checked_people(run, changes["people"], reader)
    return _answer(response, actions.change_import(run, by=reader, **changes), reader)


@router.post("/imports/{int:import_id}/application", response=ImportOut, operation_id="apply_import")
def apply(request: HttpRequest, response: HttpResponse, import_id: int) -> ImportOut:
    """Write the plan: everything or nothing. Large plans are written by the job in `job_id`."""
    reader = reader_of(request)
    with acting_via("import"):
        run = actions.request_import(find_import(reader, import_id), by=reader)
    return _answer(response, run, reader)


def _start(
    request: HttpRequest, response: HttpResponse, target: Project | Organisation, file: UploadedFile
) -> Status[ImportOut]:
    reader = reader_of(request)
    run = actions.start_import(
        target, by=reader, name=file.name or "", size=file.size or 0, chunks=file.chunks()
    )
    return Status(201, _answer(response, run, reader))


def _answer(response: HttpResponse, run: ImportRun, reader: User) -> ImportOut:
    tag(response, run)
    return _show(run, reader)


def _show(run: ImportRun, reader: User) -> ImportOut:
    state = settled_state(run)
    is_open = state == ImportState.READY and can_change_import(reader, run)
    preview = preview_of(run, reader) or Preview([])
    shown = {name: getattr(run, name) for name in _PLAIN}
    return ImportOut.model_validate(
        shown
        | {
            "state": state,
            "project_name": preview.project_name,
            "project_key": preview.project_key,
            "findings": preview.findings,
            "table": _table(preview),
            "counts": preview.counts,
            "people": preview.people,
            "tasks": preview.tasks,
            "result": run.counts,
            "can": {"change": is_open, "apply": is_open and run.is_importable},
        }
    )


_PLAIN = (
    "id", "project_id", "makes_project", "file_name", "size", "created_at", "applied_at", "job_id",
    "change_set", "version",
)  # fmt: skip


def _table(preview: Preview) -> dict[str, Any] | None:
    table = preview.table
    if table is None:
        return None
    fields = [{"key": key, "name": name} for key, name in preview.fields]
    return asdict(table) | {"fields": fields}
