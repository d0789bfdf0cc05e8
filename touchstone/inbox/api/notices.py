"""Routes of notices."""

from typing import Any

from django.http import HttpRequest
from ninja import Query, Router, Status

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core import clock
from touchstone.core.paging import decode_position, encode_cursor
from touchstone.inbox import actions
from touchstone.inbox.api.schemas import (
    InboxNotice,
    InboxOut,
    InboxQuery,
    NoticesIn,
    Shelf,
    SnoozeIn,
    UnreadOut,
)
from touchstone.inbox.excerpts import excerpts_of
from touchstone.inbox.models import Notice
from touchstone.inbox.queries import NoticeQuerySet, find_notices, muted_items
from touchstone.inbox.telling import sentence_of
from touchstone.work.queries.items import find_item

router = Router(tags=["inbox"])


@router.get("/inbox", response=InboxOut, operation_id="get_inbox")
def get(request: HttpRequest, query: Query[InboxQuery]) -> InboxOut:
    """What one was told, newest first."""
    reader = reader_of(request)
    rows = _shelf(Notice.objects.visible_to(reader).shown(), query.shelf)
    if position := decode_position(query.cursor, int):
        rows = rows.filter(pk__lt=position[0])
    found = list(rows.select_related("by", "item__project", "project").order_by("-pk")[: query.limit + 1])
    page = found[: query.limit]
    muted = muted_items(reader, [row.item_id for row in page if row.item_id])
    excerpts = excerpts_of(page)
    return InboxOut(
        items=[_out(notice, muted, excerpts[notice.pk]) for notice in page],
        next=encode_cursor([page[-1].pk]) if len(found) > query.limit else None,
        unread=_unread(reader),
    )


@router.get("/inbox/unread", response=UnreadOut, operation_id="count_unread")
def unread(request: HttpRequest) -> UnreadOut:
    """How many notices wait unread."""
    return UnreadOut(unread=_unread(reader_of(request)))


@router.patch("/inbox", response={204: None}, operation_id="mark_notices")
def mark(request: HttpRequest, body: NoticesIn) -> Status[None]:
    """Mark notices read or unread, done or not."""
    reader = reader_of(request)
    notices = find_notices(reader, body.ids)
    if body.is_read is not None:
        actions.mark_read(notices, by=reader, is_read=body.is_read)
    if body.is_done is not None:
        actions.mark_done(notices, by=reader, is_done=body.is_done)
    return Status(204, None)


@router.post("/inbox/reading", response={204: None}, operation_id="mark_all_read")
def mark_all(request: HttpRequest) -> Status[None]:
    """Mark everything that waits as read."""
    reader = reader_of(request)
    actions.mark_all_read(reader, by=reader)
    return Status(204, None)


@router.post("/inbox/snoozing", response={204: None}, operation_id="snooze_notices")
def put_off(request: HttpRequest, body: SnoozeIn) -> Status[None]:
    """Put notices off; they come back unread."""
    reader = reader_of(request)
    actions.snooze(find_notices(reader, body.ids), by=reader, until=body.until)
    return Status(204, None)


@router.put("/items/{int:item_id}/mute", response={204: None}, operation_id="mute_item")
def mute(request: HttpRequest, item_id: int) -> Status[None]:
    """Hear no more of an item, unless named."""
    reader = reader_of(request)
    actions.mute_item(find_item(reader, item_id), by=reader)
    return Status(204, None)


@router.delete("/items/{int:item_id}/mute", response={204: None}, operation_id="unmute_item")
def unmute(request: HttpRequest, item_id: int) -> Status[None]:
    """Hear of an item again."""
    reader = reader_of(request)
    actions.unmute_item(find_item(reader, item_id), by=reader)
    return Status(204, None)


def _shelf(rows: NoticeQuerySet, shelf: Shelf) -> NoticeQuerySet:
    now = clock.now()
    if shelf == "done":
        return rows.done()
    if shelf == "snoozed":
        return rows.put_off(now)
    return rows.waiting(now).unread() if shelf == "unread" else rows.waiting(now)


def _unread(reader: User) -> int:
    return Notice.objects.visible_to(reader).shown().waiting(clock.now()).unread().count()


def _out(notice: Notice, muted: set[int], excerpt: str) -> InboxNotice:
    told: dict[str, Any] = notice.told
    return InboxNotice.model_validate(
        {
            "id": notice.pk,
            "kind": notice.kind,
            "reason": notice.reason,
            "sentence": sentence_of(notice),
            "by_id": notice.by_id,
            "by_name": notice.by.name if notice.by else "",
            "project_id": notice.project_id,
            "project_name": notice.project.name,
            "item_id": notice.item_id,
            "item_key": notice.item.key if notice.item else "",
            "item_title": notice.item.title if notice.item else "",
            "page": notice.page,
            "count": notice.count,
            "fields": told.get("fields", []),
            "comment_id": told.get("comment_id"),
            "excerpt": excerpt,
            "finish": told.get("finish"),
            "at": notice.at,
            "is_read": notice.read_at is not None,
            "is_done": notice.done_at is not None,
            "is_muted": notice.item_id in muted,
            "snoozed_until": notice.snoozed_until,
        }
    )
