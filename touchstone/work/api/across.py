"""Routes of items across all projects that one may see."""

from typing import Literal

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router
from pydantic import BaseModel

from touchstone.accounts.reader import reader_of
from touchstone.core.answers import answer
from touchstone.work.api.schemas import ItemPage, ItemsQuery, MatchQuery
from touchstone.work.queries.listing import list_items
from touchstone.work.queries.naming import names_of
from touchstone.work.queries.totals import totals_of

router = Router(tags=["items"])


class ProjectOfItems(BaseModel):
    """A project whose items stand in a list across projects."""

    id: int
    key: str
    name: str
    minutes_per_day: int
    can: dict[str, bool]


class StatusOfItems(BaseModel):
    """A status in a list across projects."""

    id: int
    key: str
    name: str
    category: str
    is_cancelled: bool


class TypeOfItems(BaseModel):
    """A type in a list across projects."""

    id: int
    key: str
    name: str
    icon: str


class PersonOfItems(BaseModel):
    """A person in a list across projects."""

    id: int
    name: str


class LabelOfItems(BaseModel):
    """A label in a list across projects."""

    id: int
    name: str
    colour: str


class NamesOfItems(BaseModel):
    """What the ids in a page's rows mean; nothing that no row names."""

    projects: list[ProjectOfItems]
    statuses: list[StatusOfItems]
    types: list[TypeOfItems]
    people: list[PersonOfItems]
    labels: list[LabelOfItems]


class AllItemsPage(ItemPage):
    """A page of items across projects, and the names of what they refer to."""

    names: NamesOfItems


class ItemSums(BaseModel):
    """Figures of a set of items; sums and averages leave out summary tasks, which repeat their children."""

    count: int
    open: int
    late: int
    estimate: int | None
    percent_complete: float | None


class ItemGroup(ItemSums):
    """The figures of one group."""

    key: str
    name: str


class ItemTotals(BaseModel):
    """Figures of everything a filter means, and of its groups."""

    total: ItemSums
    groups: list[ItemGroup]


class TotalsQuery(MatchQuery):
    """Which items, told apart by what."""

    group: Literal["", "project", "assignee", "status", "type", "priority"] = ""


@router.get("/items", response=AllItemsPage, operation_id="list_all_items")
def of_all(request: HttpRequest, query: Query[ItemsQuery]) -> HttpResponse:
    """Items of every active project one may see, with the names of what they refer to."""
    reader = reader_of(request)
    page = list_items(reader, None, **(query.model_dump() | {"tree": False}))
    return answer(page._asdict() | {"names": names_of(page.items, reader)})


@router.get("/item-totals", response=ItemTotals, operation_id="get_item_totals")
def totals(request: HttpRequest, query: Query[TotalsQuery]) -> HttpResponse:
    """How many items a filter means across one's projects, and their sums, also by group."""
    return answer(totals_of(reader_of(request), **query.model_dump()))
