"""Routes that read items."""

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.answers import answer
from touchstone.core.versions import tag
from touchstone.projects.queries import find_project
from touchstone.work.api.schemas import ItemDetail, ItemIds, ItemPage, ItemsQuery, MatchQuery
from touchstone.work.detail import item_detail
from touchstone.work.models import Item
from touchstone.work.queries.items import find_item, find_item_by_key
from touchstone.work.queries.listing import list_item_ids, list_items

router = Router(tags=["items"])


@router.get("/projects/{int:project_id}/items", response=ItemPage, operation_id="list_items")
def of_project(request: HttpRequest, project_id: int, query: Query[ItemsQuery]) -> HttpResponse:
    """A project's items; with `tree`, in outline order and never parting a parent from its children."""
    reader = reader_of(request)
    page = list_items(reader, find_project(reader, project_id), **query.model_dump())
    return answer(page._asdict())


@router.get("/projects/{int:project_id}/item-ids", response=ItemIds, operation_id="list_item_ids")
def ids_of_project(request: HttpRequest, project_id: int, query: Query[MatchQuery]) -> ItemIds:
    """Which of a project's items a filter means, for a page that has the rows already."""
    reader = reader_of(request)
    return ItemIds(ids=list_item_ids(reader, find_project(reader, project_id), **query.model_dump()))


@router.get("/items/{int:item_id}", response=ItemDetail, operation_id="get_item")
def get(request: HttpRequest, item_id: int) -> HttpResponse:
    """One item with everything on its page but the discussion."""
    reader = reader_of(request)
    return _shown(find_item(reader, item_id), reader)


@router.get("/item-keys/{str:key}", response=ItemDetail, operation_id="get_item_by_key")
def get_by_key(request: HttpRequest, key: str) -> HttpResponse:
    """One item by what people call it, `ERP-12`."""
    reader = reader_of(request)
    return _shown(find_item_by_key(reader, key), reader)


def _shown(item: Item, reader: User) -> HttpResponse:
    response = answer(item_detail(item, reader))
    tag(response, item)
    return response
