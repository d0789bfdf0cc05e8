"""Routes of exports."""

from collections.abc import Callable
from tempfile import TemporaryFile
from typing import IO, BinaryIO, Literal, cast

from django.http import FileResponse, HttpRequest
from django.utils import timezone
from ninja import Query, Router
from pydantic import BaseModel, Field

from touchstone.accounts.reader import reader_of
from touchstone.core import clock
from touchstone.core.bodies import Line
from touchstone.core.texts import say
from touchstone.integrations.exporting.across import columns_named, items_across, write_list
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
    return _as_file(target, f"{project.key} {project.name} {day}{ending}", content_type)


class ListQuery(BaseModel):
    """Which items, in what order, with which columns."""

    filter: str | None = Field(default=None, max_length=8_000)
    q: Line = Field(default="", max_length=200)
    sort: Line = Field(default="project", max_length=120)
    columns: Line = Field(default="", max_length=400)


@router.get("/items/exports/{format}", operation_id="export_items")
def export_items(
    request: HttpRequest, format: Literal["xlsx", "csv"], query: Query[ListQuery]
) -> FileResponse:
    """The list across projects as it is shown, at most 20,000 lines."""
    _, ending, content_type = _FORMATS[format]
    day = timezone.localtime(clock.now()).date().isoformat()
    items = items_across(reader_of(request), filter=query.filter, q=query.q, sort=query.sort)
    columns = columns_named(query.columns)
    target = TemporaryFile()  # noqa: SIM115 -- the response closes it
    write_list(items, columns, format, target)
    target.seek(0)
    return _as_file(target, f"{say('exports.list')} {day}{ending}", content_type)


def _as_file(target: IO[bytes], name: str, content_type: str) -> FileResponse:
    response = FileResponse(target, as_attachment=True, filename=name, content_type=content_type)
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
