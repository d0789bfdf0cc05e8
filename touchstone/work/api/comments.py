"""Routes of the discussion."""

from datetime import datetime

from django.http import HttpRequest
from ninja import Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Prose
from touchstone.core.versions import expect_version
from touchstone.work import actions
from touchstone.work.descriptions import render_markdown
from touchstone.work.models import Comment
from touchstone.work.queries.discussion import find_comment
from touchstone.work.queries.items import find_item
from touchstone.work.rules import can_edit_comment, can_remove_comment

router = Router(tags=["discussion"])


class CommentOut(BaseModel):
    """A comment; `html` is safe to show."""

    id: int
    item_id: int
    author_id: int
    author_name: str
    body: str
    html: str
    created_at: datetime
    edited_at: datetime | None
    version: int
    can: dict[str, bool]


class CommentIn(Body):
    """What to say, in Markdown; people as `@[name](person:12)`, items as `#12` or `ERP-12`."""

    body: Prose = Field(max_length=100_000)


@router.get("/items/{int:item_id}/comments", response=list[CommentOut], operation_id="list_comments")
def index(request: HttpRequest, item_id: int) -> list[CommentOut]:
    """The discussion of an item, the oldest first."""
    reader = reader_of(request)
    item = find_item(reader, item_id)
    comments = item.comments.filter(removed_at=None).select_related("author", "item__project")
    return [_out(comment, reader) for comment in comments]


@router.post("/items/{int:item_id}/comments", response={201: CommentOut}, operation_id="add_comment")
def add(request: HttpRequest, item_id: int, body: CommentIn) -> Status[CommentOut]:
    """Say something about an item."""
    reader = reader_of(request)
    comment = actions.add_comment(find_item(reader, item_id), by=reader, body=body.body)
    return Status(201, _out(comment, reader))


@router.patch("/comments/{int:comment_id}", response=CommentOut, operation_id="edit_comment")
def edit(request: HttpRequest, comment_id: int, body: CommentIn) -> CommentOut:
    """Change one's own words."""
    reader = reader_of(request)
    comment = find_comment(reader, comment_id)
    expect_version(request, comment, lambda: _out(comment, reader))
    return _out(actions.edit_comment(comment, by=reader, body=body.body), reader)


@router.delete("/comments/{int:comment_id}", response={204: None}, operation_id="remove_comment")
def remove(request: HttpRequest, comment_id: int) -> Status[None]:
    """Take a comment away; it can be undone."""
    reader = reader_of(request)
    actions.remove_comment(find_comment(reader, comment_id), by=reader)
    return Status(204, None)


def _out(comment: Comment, reader: User) -> CommentOut:
    return CommentOut(
        id=comment.pk,
        item_id=comment.item_id,
        author_id=comment.author_id,
        author_name=comment.author.name,
        body=comment.body,
        html=render_markdown(comment.body),
        created_at=comment.created_at,
        edited_at=comment.edited_at,
        version=comment.version,
        can={"edit": can_edit_comment(reader, comment), "remove": can_remove_comment(reader, comment)},
    )
