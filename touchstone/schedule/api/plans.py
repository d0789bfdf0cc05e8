"""Routes that read a plan."""

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router

from touchstone.accounts.reader import reader_of
from touchstone.core.answers import answer
from touchstone.core.compression import compress
from touchstone.projects.queries import find_project
from touchstone.schedule.api.ids import ids_of
from touchstone.schedule.api.schemas import PlanOut
from touchstone.schedule.plan_data import plan_data

router = Router(tags=["plan"])


@router.get("/projects/{int:project_id}/plan", response=PlanOut, operation_id="get_plan")
def get(request: HttpRequest, project_id: int, ids: Query[str | None] = None) -> HttpResponse:
    """The one data set of tree table and Gantt; `ids=1,2` asks only for what became of these items."""
    reader = reader_of(request)
    data = plan_data(find_project(reader, project_id), reader, ids_of(ids))
    return compress(answer(data), request)
