"""Routes that create and change items."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.answers import answer
from touchstone.core.versions import expect_version, tag
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project
from touchstone.work import actions
from touchstone.work.api.schemas import BulkChanges, Changed, ItemChanges, ItemDetail, ItemIn
from touchstone.work.changed import changed_by_last_gesture
from touchstone.work.detail import item_detail
from touchstone.work.moments import as_instants
from touchstone.work.queries.items import find_item, find_items, optional_item

router = Router(tags=["items"])


@router.post("/projects/{int:project_id}/items", response={201: Changed}, operation_id="create_item")
def create(request: HttpRequest, project_id: int, body: ItemIn) -> HttpResponse:
    """Create an item."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    typed = body.model_dump(exclude_unset=True, exclude={"parent_id", "after_id", "before_id"})
    fields = as_instants(project, typed) | place_of(reader, project, body)
    item = actions.create_item(project, by=reader, **fields)
    return answer(changed_by_last_gesture(reader, first=[item.pk]), status=201)


@router.patch("/items/{int:item_id}", response=Changed, operation_id="edit_item")
def edit(request: HttpRequest, item_id: int, changes: ItemChanges) -> HttpResponse:
    """Change an item."""
    reader = reader_of(request)
    item = find_item(reader, item_id)
    expect_version(request, item, lambda: ItemDetail.model_validate(item_detail(item, reader)))
    fields = as_instants(item.project, changes.model_dump(exclude_unset=True))
    edited = actions.edit_item(item, by=reader, **fields)
    response = answer(changed_by_last_gesture(reader, first=[item_id]))
    tag(response, edited)
    return response


@router.patch("/projects/{int:project_id}/items", response=Changed, operation_id="edit_items")
def edit_many(request: HttpRequest, project_id: int, body: BulkChanges) -> Changed:
    """Change many items in one gesture; all or nothing."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    wanted = {change.id: _fields(project, change) for change in body.changes}
    items = find_items(reader, project, wanted)
    actions.edit_items(items, wanted, by=reader)
    return changed(reader, *wanted)


def _fields(project: Project, change: Any) -> dict[str, Any]:
    fields = change.model_dump(exclude_unset=True)
    del fields["id"]
    return as_instants(project, fields)


def place_of(reader: User, project: Project, body: Any) -> dict[str, Any]:
    """Parent and neighbour named in a request, as rows."""
    place: dict[str, Any] = {}
    for name in ("parent", "after", "before"):
        if f"{name}_id" in type(body).model_fields:
            place[name] = optional_item(reader, project, getattr(body, f"{name}_id"), field=f"{name}_id")
    return place


def changed(reader: User, *first: int) -> Changed:
    """What the gesture just made changed, for the answer."""
    return Changed.model_validate(changed_by_last_gesture(reader, first=list(first)))
