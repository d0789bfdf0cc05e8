"""Routes that hand warnings to other programs."""

from tempfile import TemporaryFile
from typing import Literal

from django.http import FileResponse, HttpRequest
from django.utils import timezone
from ninja import Query, Router

from touchstone.accounts.reader import reader_of
from touchstone.core import clock
from touchstone.core.texts import say
from touchstone.projects.queries import find_project
from touchstone.warnings.api.schemas import WarningFilter
from touchstone.warnings.listing import warnings_for
from touchstone.warnings.queries import RELATED
from touchstone.warnings.tables import write_csv, write_xlsx

router = Router(tags=["warnings"])

MOST_ROWS = 50_000
FORMATS = {
    "xlsx": (write_xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "csv": (write_csv, "text/csv; charset=utf-8"),
}


@router.get("/warnings/exports/{format}", operation_id="export_warnings")
def export(request: HttpRequest, format: Literal["xlsx", "csv"], query: Query[WarningFilter]) -> FileResponse:
    """The warnings of a filter as a workbook or as text."""
    reader = reader_of(request)
    if query.project_id is not None:
        find_project(reader, query.project_id)
    write, content_type = FORMATS[format]
    rows = warnings_for(reader, query.wanted(reader.pk)).select_related(*RELATED)[:MOST_ROWS]
    target = TemporaryFile()  # noqa: SIM115 -- the response closes it
    write(rows, target)
    target.seek(0)
    day = timezone.localtime(clock.now()).date().isoformat()
    name = f"{say('warnings.file')} {day}.{format}"
    response = FileResponse(target, as_attachment=True, filename=name, content_type=content_type)
    response["Cache-Control"] = "private, no-store"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response
