"""The route that sets all predecessors of an item."""

from django.http import HttpRequest
from ninja import Router
from pydantic import Field

from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Id
from touchstone.work import actions
from touchstone.work.api.schemas import Changed, LagUnit, LinkRow, LinkTypeName, Whole
from touchstone.work.changed import changed_by_last_gesture
from touchstone.work.queries.items import find_item, find_items

router = Router(tags=["links"])


class PredecessorIn(Body):
    """An item to wait for."""

    predecessor_id: Id
    type: LinkTypeName = "FS"
    lag: Whole = 0
    lag_unit: LagUnit = "working"


class PredecessorsIn(Body):
    """All that an item waits for in its own project."""

    predecessors: list[PredecessorIn] = Field(max_length=200)


class PredecessorsChanged(Changed):
    """What an item waits for in its own project now, and what that moved."""

    links: list[LinkRow]


@router.put(
    "/items/{int:item_id}/predecessors", response=PredecessorsChanged, operation_id="set_predecessors"
)
def replace(request: HttpRequest, item_id: int, body: PredecessorsIn) -> PredecessorsChanged:
    """Let an item wait for exactly these, in one gesture."""
    reader = reader_of(request)
    item = find_item(reader, item_id)
    rows = find_items(reader, item.project, [one.predecessor_id for one in body.predecessors])
    found = {row.pk: row for row in rows}
    wanted = [
        actions.NewLink(found[one.predecessor_id], item, one.type, one.lag, one.lag_unit)
        for one in body.predecessors
    ]
    links = actions.set_predecessors(item, wanted, by=reader)
    told = changed_by_last_gesture(reader) | {"links": links}
    return PredecessorsChanged.model_validate(told, from_attributes=True)
