"""The route of searching."""

from datetime import datetime
from typing import Literal

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel, Field

from touchstone.accounts.reader import reader_of
from touchstone.core.paging import decode_position, encode_cursor
from touchstone.search.finding import Question, search

router = Router(tags=["search"])

Kinds = Literal["item", "comment", "file", "project", "person"]


class SearchQuery(BaseModel):
    """Words, and what narrows them. `mine` and `open` find items only."""

    q: str = Field(max_length=200)
    kinds: list[Kinds] = []
    project_id: int | None = Field(default=None, ge=1, le=2**53 - 1)
    mine: bool = False
    open: bool = False
    limit: int = Field(default=20, ge=1, le=50)
    cursor: str | None = None


class HitOut(BaseModel):
    """Something that says the words. `title` is the item's where there is one; `excerpt` is plain text."""

    kind: Kinds
    id: int
    item_id: int | None
    key: str | None
    title: str
    file_name: str | None
    excerpt: str
    project_id: int | None
    project_name: str | None
    by_name: str | None
    at: datetime
    is_done: bool


class SearchOut(BaseModel):
    """Titles first, then texts, each the newest first."""

    items: list[HitOut]
    next: str | None


@router.get("/search", response=SearchOut, operation_id="search")
def find(request: HttpRequest, query: Query[SearchQuery]) -> SearchOut:
    """Items, comments, files, projects and people that say all the words, of what one may see."""
    position = decode_position(query.cursor, int)
    question = Question(
        words=query.q,
        kinds=query.kinds,
        project_id=query.project_id,
        is_mine=query.mine,
        is_open=query.open,
    )
    answer = search(reader_of(request), question, limit=query.limit, begin=position[0] if position else 0)
    return SearchOut(
        items=[HitOut(**hit) for hit in answer.hits],
        next=encode_cursor([answer.next]) if answer.next else None,
    )
