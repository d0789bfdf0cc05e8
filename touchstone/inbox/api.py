"""Routes of one's inbox."""

from datetime import datetime, time
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Query, Router, Status
from pydantic import AfterValidator, AwareDatetime, BaseModel, Field

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core import clock
from touchstone.core.bodies import Body, Id
from touchstone.core.paging import decode_position, encode_cursor
from touchstone.inbox import actions
from touchstone.inbox.models import Notice, Preference
from touchstone.inbox.queries import NoticeQuerySet, find_notices, muted_items, preference_of
from touchstone.inbox.telling import sentence_of
from touchstone.notify.mail import mail_is_configured
from touchstone.work.queries.items import find_item

router = Router(tags=["inbox"])

Shelf = Literal["waiting", "unread", "snoozed", "done"]
KindName = Literal["mentioned", "assigned", "unassigned", "commented", "changed", "moved", "trashed", "due"]
ReasonName = Literal["mention", "assignee", "reporter", "watcher"]
Pace = Literal["never", "daily", "hourly"]


class InboxQuery(BaseModel):
    """Which notices, newest first."""

    shelf: Shelf = "waiting"
    limit: int = Field(default=50, ge=1, le=200)
    cursor: str | None = None


class InboxNotice(BaseModel):
    """One thing to know; `fields` are what changed, `excerpt` is Markdown as written."""

    id: int
    kind: KindName
    reason: ReasonName
    sentence: str
    by_id: int | None
    by_name: str
    project_id: int
    project_name: str
    item_id: int
    item_key: str
    item_title: str
    count: int
    fields: list[str]
    excerpt: str
    finish: list[datetime | None] | None
    at: datetime
    is_read: bool
    is_done: bool
    is_muted: bool
    snoozed_until: datetime | None


class InboxOut(BaseModel):
    """A page of notices, and how many are unread in all."""

    items: list[InboxNotice]
    next: str | None
    unread: int


class UnreadOut(BaseModel):
    """The number on the badge."""

    unread: int


class NoticesIn(Body):
    """Which notices, and what becomes of them."""

    ids: list[Id] = Field(min_length=1, max_length=500)
    is_read: bool | None = None
    is_done: bool | None = None


class SnoozeIn(Body):
    """Which notices to put off, and until when; null brings them back now."""

    ids: list[Id] = Field(min_length=1, max_length=500)
    until: AwareDatetime | None


def _bare(moment: time) -> time:
    """The clock is the person's own, wherever they are: it has no offset."""
    if moment.tzinfo is not None:
        raise ValueError("a time of day without an offset")
    return moment


ClockTime = Annotated[time, AfterValidator(_bare)]


class PreferenceBody(Body):
    """How one wants to be told; quiet hours are on one's own clock and may pass midnight."""

    silent_kinds: list[KindName]
    mail: Pace
    quiet_from: ClockTime | None = None
    quiet_until: ClockTime | None = None


class PreferenceOut(BaseModel):
    """How one wants to be told, and whether mails leave the house at all."""

    silent_kinds: list[KindName]
    mail: Pace
    quiet_from: time | None
    quiet_until: time | None
    is_mail_configured: bool


@router.get("/inbox", response=InboxOut, operation_id="get_inbox")
def get(request: HttpRequest, query: Query[InboxQuery]) -> InboxOut:
    """What one was told, newest first."""
    reader = reader_of(request)
    rows = _shelf(Notice.objects.visible_to(reader), query.shelf)
    if position := decode_position(query.cursor, int):
        rows = rows.filter(pk__lt=position[0])
    found = list(rows.select_related("by", "item__project").order_by("-pk")[: query.limit + 1])
    page = found[: query.limit]
    muted = muted_items(reader, [row.item_id for row in page])
    return InboxOut(
        items=[_out(notice, muted) for notice in page],
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


@router.get("/inbox/preference", response=PreferenceOut, operation_id="get_inbox_preference")
def preference(request: HttpRequest) -> PreferenceOut:
    """How one wants to be told."""
    reader = reader_of(request)
    return _preference(preference_of(reader))


@router.put("/inbox/preference", response=PreferenceOut, operation_id="edit_inbox_preference")
def edit_preference(request: HttpRequest, body: PreferenceBody) -> PreferenceOut:
    """Choose how to be told."""
    reader = reader_of(request)
    return _preference(actions.edit_inbox_preference(reader, by=reader, **body.model_dump()))


def _shelf(rows: NoticeQuerySet, shelf: Shelf) -> NoticeQuerySet:
    now = clock.now()
    if shelf == "done":
        return rows.done()
    if shelf == "snoozed":
        return rows.put_off(now)
    return rows.waiting(now).unread() if shelf == "unread" else rows.waiting(now)


def _unread(reader: User) -> int:
    return Notice.objects.visible_to(reader).waiting(clock.now()).unread().count()


def _preference(row: Preference) -> PreferenceOut:
    return PreferenceOut.model_validate(
        {
            "silent_kinds": row.silent_kinds,
            "mail": row.mail,
            "quiet_from": row.quiet_from,
            "quiet_until": row.quiet_until,
            "is_mail_configured": mail_is_configured(),
        }
    )


def _out(notice: Notice, muted: set[int]) -> InboxNotice:
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
            "project_name": notice.item.project.name,
            "item_id": notice.item_id,
            "item_key": notice.item.key,
            "item_title": notice.item.title,
            "count": notice.count,
            "fields": told.get("fields", []),
            "excerpt": told.get("excerpt", ""),
            "finish": told.get("finish"),
            "at": notice.at,
            "is_read": notice.read_at is not None,
            "is_done": notice.done_at is not None,
            "is_muted": notice.item_id in muted,
            "snoozed_until": notice.snoozed_until,
        }
    )
