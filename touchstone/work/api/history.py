"""Routes of what happened to items."""

import uuid
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel, Field

from touchstone.accounts.reader import reader_of
from touchstone.projects.queries import find_project
from touchstone.work.histories import history_of_item, history_of_project
from touchstone.work.queries.items import find_item

router = Router(tags=["history"])


class NamedValue(BaseModel):
    """A changed field and its values as people read them; `label` is the name of a project's own field."""

    field: str
    label: str
    before: Any
    after: Any


class HappenedOut(BaseModel):
    """One thing that happened."""

    id: int
    name: str
    sentence: str
    at: datetime
    by_id: int
    by_name: str
    item_id: int | None
    item_key: str
    item_title: str
    changes: list[NamedValue]
    change_set: uuid.UUID


class HistoryPage(BaseModel):
    items: list[HappenedOut]
    next: str | None


class HistoryQuery(BaseModel):
    """Which part of the history."""

    limit: int = 50
    cursor: str | None = Field(default=None, max_length=200)


@router.get("/items/{int:item_id}/history", response=HistoryPage, operation_id="get_item_history")
def of_item(request: HttpRequest, item_id: int, query: Query[HistoryQuery]) -> HistoryPage:
    """Everything that happened to an item, the newest first."""
    item = find_item(reader_of(request), item_id)
    return HistoryPage.model_validate(history_of_item(item, query.limit, query.cursor))


@router.get("/projects/{int:project_id}/history", response=HistoryPage, operation_id="get_project_history")
def of_project(request: HttpRequest, project_id: int, query: Query[HistoryQuery]) -> HistoryPage:
    """Everything that happened in a project, the newest first."""
    project = find_project(reader_of(request), project_id)
    return HistoryPage.model_validate(history_of_project(project, query.limit, query.cursor))
