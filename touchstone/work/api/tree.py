"""Routes that move, copy, trash and restore items."""

from django.http import HttpRequest
from ninja import Router, Status

from touchstone.accounts.reader import reader_of
from touchstone.projects.queries import find_project
from touchstone.work import actions
from touchstone.work.api.editing import changed, place_of
from touchstone.work.api.schemas import Changed, Chosen, CopyPlacement, ItemPage, Placement
from touchstone.work.models import Item
from touchstone.work.queries.items import find_items
from touchstone.work.rows import item_rows

router = Router(tags=["items"])


@router.post("/projects/{int:project_id}/moves", response=Changed, operation_id="move_items")
def move(request: HttpRequest, project_id: int, body: Placement) -> Changed:
    """Put items elsewhere in the tree."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    actions.move_items(find_items(reader, project, body.ids), by=reader, **place_of(reader, project, body))
    return changed(reader, *body.ids)


@router.post("/projects/{int:project_id}/copies", response={201: Changed}, operation_id="copy_items")
def copy(request: HttpRequest, project_id: int, body: CopyPlacement) -> Status[Changed]:
    """Copy items with what is chosen of what hangs on them."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    parts = actions.Parts(**body.model_dump(include=set(actions.Parts._fields)))
    copies = actions.copy_items(
        find_items(reader, project, body.ids), by=reader, parts=parts, **place_of(reader, project, body)
    )
    return Status(201, changed(reader, *[row.pk for row in copies]))


@router.post("/projects/{int:project_id}/trash", response=Changed, operation_id="trash_items")
def trash(request: HttpRequest, project_id: int, body: Chosen) -> Changed:
    """Move items and all below them to the trash."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    actions.trash_items(find_items(reader, project, body.ids), by=reader)
    return changed(reader)


@router.get("/projects/{int:project_id}/trash", response=ItemPage, operation_id="list_trash")
def list_trash(request: HttpRequest, project_id: int) -> ItemPage:
    """What is in the trash, the newest first (at most 500)."""
    reader = reader_of(request)
    rows = Item.objects.visible_to(reader).filter(project=find_project(reader, project_id)).trashed()
    items = item_rows(rows.order_by("-trashed_at", "pk")[:500])
    return ItemPage.model_validate({"items": items, "next": None, "total": rows.count()})


@router.post("/projects/{int:project_id}/restorations", response=Changed, operation_id="restore_items")
def restore(request: HttpRequest, project_id: int, body: Chosen) -> Changed:
    """Bring items back from the trash."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    actions.restore_items(find_items(reader, project, body.ids, trashed=True), by=reader)
    return changed(reader, *body.ids)
