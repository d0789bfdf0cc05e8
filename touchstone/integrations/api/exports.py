"""Routes of exports."""

from collections.abc import Callable
from tempfile import TemporaryFile
from typing import IO, BinaryIO, Literal, cast

from django.http import FileResponse, HttpRequest
from django.utils import timezone
from ninja import Router

from touchstone.accounts.reader import reader_of
from touchstone.core import clock
from touchstone.integrations.exporting.plan_of_project import plan_of
from touchstone.integrations.exporting.rows import ProjectRows, load_rows
from touchstone.integrations.exporting.tables import write_csv, write_xlsx
from touchstone.integrations.msproject.writer import write_mspdi
from touchstone.projects.queries import find_project

router = Router(tags=["import and export"])


@router.get("/projects/{int:project_id}/exports/{format}", operation_id="export_project")
def export(request: HttpRequest, project_id: int, format: Literal["xlsx", "csv", "mspdi"]) -> FileResponse:
    """The plan as a workbook, as text, or as Microsoft Project XML."""
    project = find_project(reader_of(request), project_id)
    write, ending, content_type = _FORMATS[format]
    day = timezone.localtime(clock.now()).date().isoformat()
    target = TemporaryFile()  # noqa: SIM115 -- the response closes it
    write(load_rows(project), target)
    target.seek(0)
    response = FileResponse(
        target,
        as_attachment=True,
        filename=f"{project.key} {project.name} {day}{ending}",
        content_type=content_type,
    )
    response["Cache-Control"] = "private, no-store"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


def _write_mspdi(rows: ProjectRows, target: IO[bytes]) -> None:
    write_mspdi(plan_of(rows), cast(BinaryIO, target))


_FORMATS: dict[str, tuple[Callable[[ProjectRows, IO[bytes]], None], str, str]] = {
    "xlsx": (write_xlsx, ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "csv": (write_csv, ".csv", "text/csv; charset=utf-8"),
    "mspdi": (_write_mspdi, ".xml", "application/xml"),
}
