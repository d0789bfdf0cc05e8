"""Routes of the discussion."""

from django.http import HttpRequest
from ninja import Router, Status

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.versions import expect_version
from touchstone.work import actions
from touchstone.work.api.comment_schemas import (
    CommentBody,
    CommentIn,
    CommentOut,
    CommentVersion,
    ReactionName,
)
from touchstone.work.discussion import comment_out, comment_versions, discussion_of
from touchstone.work.models import Comment
from touchstone.work.queries.discussion import find_comment, optional_comment
from touchstone.work.queries.items import find_item

router = Router(tags=["discussion"])


@router.get("/items/{int:item_id}/comments", response=list[CommentOut], operation_id="list_comments")
def index(request: HttpRequest, item_id: int) -> list[CommentOut]:
    """The discussion of an item, the oldest first; replies name the comment that their thread begins with."""
    reader = reader_of(request)
    told = discussion_of(find_item(reader, item_id), reader)
    return [CommentOut.model_validate(comment) for comment in told]


@router.post("/items/{int:item_id}/comments", response={201: CommentOut}, operation_id="add_comment")
def add(request: HttpRequest, item_id: int, body: CommentIn) -> Status[CommentOut]:
    """Say something about an item, or reply to what was said."""
    reader = reader_of(request)
    item = find_item(reader, item_id)
    reply_to = optional_comment(reader, body.reply_to_id)
    return Status(201, _out(actions.add_comment(item, by=reader, body=body.body, reply_to=reply_to), reader))


@router.patch("/comments/{int:comment_id}", response=CommentOut, operation_id="edit_comment")
def edit(request: HttpRequest, comment_id: int, body: CommentBody) -> CommentOut:
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


@router.get(
    "/comments/{int:comment_id}/versions",
    response=list[CommentVersion],
    operation_id="list_comment_versions",
)
def versions(request: HttpRequest, comment_id: int) -> list[CommentVersion]:
    """What a comment said before it was edited, and when."""
    told = comment_versions(find_comment(reader_of(request), comment_id))
    return [CommentVersion.model_validate(version) for version in told]


@router.put("/comments/{int:comment_id}/resolution", response=CommentOut, operation_id="resolve_thread")
def resolve(request: HttpRequest, comment_id: int) -> CommentOut:
    """Settle a thread."""
    reader = reader_of(request)
    return _out(actions.resolve_thread(find_comment(reader, comment_id), by=reader), reader)


@router.delete("/comments/{int:comment_id}/resolution", response=CommentOut, operation_id="reopen_thread")
def reopen(request: HttpRequest, comment_id: int) -> CommentOut:
    """Open a thread again."""
    reader = reader_of(request)
    return _out(actions.reopen_thread(find_comment(reader, comment_id), by=reader), reader)


@router.put(
    "/comments/{int:comment_id}/reactions/{str:kind}", response=CommentOut, operation_id="add_reaction"
)
def react(request: HttpRequest, comment_id: int, kind: ReactionName) -> CommentOut:
    """Put a sign on a comment."""
    reader = reader_of(request)
    return _out(actions.add_reaction(find_comment(reader, comment_id), by=reader, kind=kind), reader)


@router.delete(
    "/comments/{int:comment_id}/reactions/{str:kind}", response=CommentOut, operation_id="remove_reaction"
)
def unreact(request: HttpRequest, comment_id: int, kind: ReactionName) -> CommentOut:
    """Take one's own sign away."""
    reader = reader_of(request)
    return _out(actions.remove_reaction(find_comment(reader, comment_id), by=reader, kind=kind), reader)


def _out(comment: Comment, reader: User) -> CommentOut:
    return CommentOut.model_validate(comment_out(comment, reader))
