"""Routes that help while somebody writes."""

from django.http import HttpRequest
from ninja import Query, Router

from touchstone.accounts.reader import reader_of
from touchstone.work.api.comment_schemas import (
    CommentBody,
    Mentionable,
    MentionQuery,
    ReferenceOut,
    TextPreview,
)
from touchstone.work.descriptions import render_markdown
from touchstone.work.mentionable import mentionable
from touchstone.work.queries.items import find_item
from touchstone.work.references import references_in

router = Router(tags=["discussion"])


@router.post("/items/{int:item_id}/text-previews", response=TextPreview, operation_id="preview_text")
def preview(request: HttpRequest, item_id: int, body: CommentBody) -> TextPreview:
    """A text as it will be read on this item; nothing is kept."""
    reader = reader_of(request)
    item = find_item(reader, item_id)
    found = references_in(reader, item.project, [body.body])
    references = [ReferenceOut(name=name, **item._asdict()) for name, item in found.items()]
    return TextPreview(html=render_markdown(body.body, found), references=references)


@router.get("/items/{int:item_id}/mentionable", response=list[Mentionable], operation_id="list_mentionable")
def index(request: HttpRequest, item_id: int, query: Query[MentionQuery]) -> list[Mentionable]:
    """People and groups one may name here: only those who see the item; by name, 拼音 or its initials."""
    reader = reader_of(request)
    told = mentionable(find_item(reader, item_id), query.q, reader)
    return [Mentionable.model_validate(one) for one in told]
