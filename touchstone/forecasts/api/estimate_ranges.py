"""Routes of optimistic and pessimistic durations."""

from django.http import HttpRequest
from ninja import Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body
from touchstone.forecasts.actions import clear_estimate_range, set_estimate_range
from touchstone.forecasts.models import EstimateRange
from touchstone.projects.queries import find_project
from touchstone.work.queries.items import find_item

router = Router(tags=["forecasts"])


class RangeIn(Body):
    """Working minutes; the planned duration is the most likely one."""

    optimistic: int = Field(ge=0, le=10_000_000)
    pessimistic: int = Field(ge=0, le=10_000_000)


class RangeOut(BaseModel):
    """How short and how long an item may take, in working minutes."""

    item_id: int
    optimistic: int
    pessimistic: int


class RangeList(BaseModel):
    items: list[RangeOut]


@router.get(
    "/projects/{int:project_id}/estimate-ranges", response=RangeList, operation_id="list_estimate_ranges"
)
def index(request: HttpRequest, project_id: int) -> RangeList:
    """The ranges of all items of a project that have one."""
    project = find_project(reader_of(request), project_id)
    rows = EstimateRange.objects.live_in(project).order_by("item_id")
    return RangeList(items=[_out(row) for row in rows])


@router.put("/items/{int:item_id}/estimate-range", response=RangeOut, operation_id="set_estimate_range")
def put(request: HttpRequest, item_id: int, body: RangeIn) -> RangeOut:
    """Say how short and how long an item may take."""
    reader = reader_of(request)
    return _out(set_estimate_range(find_item(reader, item_id), by=reader, **body.model_dump()))


@router.delete(
    "/items/{int:item_id}/estimate-range", response={204: None}, operation_id="clear_estimate_range"
)
def delete(request: HttpRequest, item_id: int) -> Status[None]:
    """Let the project's spread count for the item again."""
    reader = reader_of(request)
    clear_estimate_range(find_item(reader, item_id), by=reader)
    return Status(204, None)


def _out(row: EstimateRange) -> RangeOut:
    return RangeOut(item_id=row.item_id, optimistic=row.optimistic, pessimistic=row.pessimistic)
