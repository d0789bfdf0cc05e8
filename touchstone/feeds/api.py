"""Routes of one's calendar feeds."""

from datetime import datetime
from typing import Literal

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from ninja import Router, Status
from pydantic import BaseModel

from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Id
from touchstone.feeds import actions
from touchstone.feeds.models import Feed
from touchstone.feeds.queries import feeds_of, find_feed
from touchstone.feeds.writing import title_of
from touchstone.projects.queries import find_project

router = Router(tags=["feeds"])
KindName = Literal["my_work", "project", "milestones"]
FormName = Literal["events", "tasks"]


class FeedIn(Body):
    """What the link shows; milestones without a project are those of all projects one may see."""

    kind: KindName
    form: FormName = "events"
    project_id: Id | None = None


class FeedOut(BaseModel):
    """One link, without its secret."""

    id: int
    kind: KindName
    form: FormName
    project_id: int | None
    name: str
    created_at: datetime
    last_read_at: datetime | None


class NewFeedOut(FeedOut):
    """A link just made, with the address that is shown this once."""

    url: str


class Feeds(BaseModel):
    items: list[FeedOut]


@router.get("/feeds", response=Feeds, operation_id="list_feeds")
def index(request: HttpRequest) -> Feeds:
    """One's own links."""
    reader = reader_of(request)
    return Feeds(items=[_out(each) for each in feeds_of(reader)])


@router.post("/feeds", response={201: NewFeedOut}, operation_id="create_feed")
def create(request: HttpRequest, body: FeedIn, response: HttpResponse) -> Status[NewFeedOut]:
    """Make a link; its address is in this answer and nowhere again."""
    reader = reader_of(request)
    project = find_project(reader, body.project_id) if body.project_id is not None else None
    feed, token = actions.create_feed(reader, by=reader, kind=body.kind, form=body.form, project=project)
    response["Cache-Control"] = "no-store"
    url = f"{settings.PUBLIC_URL}/feeds/{token}/touchstone.ics"
    return Status(201, NewFeedOut(url=url, **_out(feed).model_dump()))


@router.delete("/feeds/{int:feed_id}", response={204: None}, operation_id="remove_feed")
def remove(request: HttpRequest, feed_id: int) -> Status[None]:
    """Revoke a link at once."""
    reader = reader_of(request)
    actions.remove_feed(find_feed(reader, feed_id), by=reader)
    return Status(204, None)


def _out(feed: Feed) -> FeedOut:
    return FeedOut.model_validate(
        {
            "id": feed.pk,
            "kind": feed.kind,
            "form": feed.form,
            "project_id": feed.project_id,
            "name": title_of(feed),
            "created_at": feed.created_at,
            "last_read_at": feed.last_read_at,
        }
    )
