"""Routes of who was warned when, and what they did."""

from django.http import HttpRequest
from ninja import Query, Router

from touchstone.accounts.reader import reader_of
from touchstone.projects.queries import find_project
from touchstone.warnings.api.schemas import WarningHistoryQuery, WarningStepPage
from touchstone.warnings.histories import history_page

router = Router(tags=["warnings"])


@router.get(
    "/projects/{int:project_id}/warning-history",
    response=WarningStepPage,
    operation_id="list_warning_history",
)
def index(request: HttpRequest, project_id: int, query: Query[WarningHistoryQuery]) -> WarningStepPage:
    """Everything that became of a project's warnings, newest first."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    return WarningStepPage.model_validate(history_page(project, reader, query.limit, query.cursor))
