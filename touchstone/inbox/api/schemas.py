"""What the routes of the inbox take and answer."""

from datetime import datetime, time
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, Field

from touchstone.core.bodies import Body, Id

Shelf = Literal["waiting", "unread", "snoozed", "done"]
KindName = Literal[
    "mentioned",
    "assigned",
    "unassigned",
    "commented",
    "changed",
    "moved",
    "trashed",
    "due",
    "warned",
    "invited",
]
ReasonName = Literal["mention", "assignee", "reporter", "watcher", "owner", "member"]
MailName = Literal["never", "digest", "at_once"]
Pace = Literal["never", "daily", "hourly"]


class InboxQuery(BaseModel):
    """Which notices, newest first."""

    shelf: Shelf = "waiting"
    limit: int = Field(default=50, ge=1, le=200)
    cursor: str | None = None


class InboxNotice(BaseModel):
    """One thing to know; `fields` are what changed, `excerpt` is Markdown as written; what is about no item
    in particular leads to `page`."""

    id: int
    kind: KindName
    reason: ReasonName
    sentence: str
    by_id: int | None
    by_name: str
    project_id: int
    project_name: str
    item_id: int | None
    item_key: str
    item_title: str
    page: str
    count: int
    fields: list[str]
    comment_id: int | None
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


class ChannelsIn(Body):
    """By which ways one kind is told."""

    kind: KindName
    inbox: bool
    mail: MailName
    push: bool


class ChannelsOut(BaseModel):
    """By which ways one kind is told."""

    kind: KindName
    inbox: bool
    mail: MailName
    push: bool


class PreferenceBody(Body):
    """How one wants to be told: kinds left out go by the defaults; quiet hours are on one's own clock."""

    channels: list[ChannelsIn] = Field(max_length=50)
    mail: Pace
    quiet_from: ClockTime | None = None
    quiet_until: ClockTime | None = None


class PreferenceOut(BaseModel):
    """How one wants to be told, what most want, and whether mails leave the house at all."""

    channels: list[ChannelsOut]
    defaults: list[ChannelsOut]
    mail: Pace
    quiet_from: time | None
    quiet_until: time | None
    is_mail_configured: bool
