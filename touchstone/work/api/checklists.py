"""Routes of checklists."""

from django.http import HttpRequest
from ninja import Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Id, Line, absent
from touchstone.work import actions
from touchstone.work.api.editing import changed
from touchstone.work.api.schemas import Changed
from touchstone.work.models import Item
from touchstone.work.queries.checklists import find_point, point_of
from touchstone.work.queries.items import find_item
from touchstone.work.rules import can_edit_item

router = Router(tags=["checklists"])


class PointOut(BaseModel):
    """A point of a checklist."""

    id: int
    text: str
    is_done: bool


class ChecklistOut(BaseModel):
    """An item's checklist, in order."""

    item_id: int
    done: int
    total: int
    points: list[PointOut]
    can: dict[str, bool]


class PointsIn(Body):
    """Points to add, in order."""

    texts: list[Line] = Field(min_length=1, max_length=200)


class PointChanges(Body):
    """What to change about a point."""

    text: Line = Field(default_factory=absent, max_length=500)
    is_done: bool = Field(default_factory=absent)


class PointPlace(Body):
    """The point to stand behind; null puts it first."""

    after_id: Id | None


@router.get("/items/{int:item_id}/checklist", response=ChecklistOut, operation_id="get_checklist")
def get(request: HttpRequest, item_id: int) -> ChecklistOut:
    """The checklist of an item."""
    reader = reader_of(request)
    return _out(find_item(reader, item_id), reader)


@router.post("/items/{int:item_id}/checklist", response={201: ChecklistOut}, operation_id="add_points")
def add(request: HttpRequest, item_id: int, body: PointsIn) -> Status[ChecklistOut]:
    """Add points to the end of a checklist."""
    reader = reader_of(request)
    item = find_item(reader, item_id)
    actions.add_points(item, body.texts, by=reader)
    return Status(201, _out(item, reader))


@router.patch("/checklist-points/{int:point_id}", response=ChecklistOut, operation_id="edit_point")
def edit(request: HttpRequest, point_id: int, body: PointChanges) -> ChecklistOut:
    """Tick, untick or reword a point."""
    reader = reader_of(request)
    point = find_point(reader, point_id)
    actions.edit_point(point, by=reader, **body.model_dump(exclude_unset=True))
    return _out(point.item, reader)


@router.put("/checklist-points/{int:point_id}/place", response=ChecklistOut, operation_id="move_point")
def move(request: HttpRequest, point_id: int, body: PointPlace) -> ChecklistOut:
    """Put a point elsewhere in its checklist."""
    reader = reader_of(request)
    point = find_point(reader, point_id)
    actions.move_point(point, by=reader, after=point_of(point.item, body.after_id))
    return _out(point.item, reader)


@router.delete("/checklist-points/{int:point_id}", response={204: None}, operation_id="remove_point")
def remove(request: HttpRequest, point_id: int) -> Status[None]:
    """Take a point away; it can be undone."""
    reader = reader_of(request)
    actions.remove_point(find_point(reader, point_id), by=reader)
    return Status(204, None)


@router.post("/checklist-points/{int:point_id}/item", response={201: Changed}, operation_id="grow_point")
def grow(request: HttpRequest, point_id: int) -> Status[Changed]:
    """Make a point an item of its own, below the item it belongs to."""
    reader = reader_of(request)
    child = actions.grow_point(find_point(reader, point_id), by=reader)
    return Status(201, changed(reader, child.pk))


def _out(item: Item, reader: User) -> ChecklistOut:
    points = list(item.checklist.filter(removed_at=None))
    return ChecklistOut(
        item_id=item.pk,
        done=sum(point.is_done for point in points),
        total=len(points),
        points=[PointOut(id=point.pk, text=point.text, is_done=point.is_done) for point in points],
        can={"edit": can_edit_item(reader, item)},
    )
