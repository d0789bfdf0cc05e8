"""Routes of one's own work."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from ninja import Router
from pydantic import BaseModel

from touchstone.accounts.reader import reader_of
from touchstone.core.answers import answer
from touchstone.work.api.schemas import ItemRow
from touchstone.work.queries.mine import my_work

router = Router(tags=["my work"])


class MentionOut(BaseModel):
    """Where somebody was named."""

    item: ItemRow
    by_id: int
    by_name: str
    at: datetime
    excerpt: str


class ProjectName(BaseModel):
    """A project that appears in one's work."""

    id: int
    key: str
    name: str


class StatusName(BaseModel):
    """A status that appears in one's work."""

    id: int
    name: str
    category: str


class MyWorkOut(BaseModel):
    """A person's day: each open item stands in the first list it fits."""

    overdue: list[ItemRow]
    today: list[ItemRow]
    this_week: list[ItemRow]
    later: list[ItemRow]
    undated: list[ItemRow]
    watching: list[ItemRow]
    mentioned: list[MentionOut]
    done_this_week: int
    projects: list[ProjectName]
    statuses: list[StatusName]


@router.get("/my-work", response=MyWorkOut, operation_id="get_my_work")
def get(request: HttpRequest) -> HttpResponse:
    """What one has to do, what one watches, where one was named."""
    return answer(my_work(reader_of(request)))
