"""Sentences about links of calendars, and what each shows."""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q

from touchstone.core.errors import NotFound
from touchstone.feeds.models import Feed, Kind
from touchstone.feeds.tokens import hash_of
from touchstone.work.models import Item
from touchstone.work.queries.items import ItemQuerySet
from touchstone.workflow.models import TypeKind

MOST_ENTRIES = 3_000
PAST = timedelta(days=180)
"""How far back finished work stays in a calendar."""


def feeds_of(person: Any) -> list[Feed]:
    """The person's links, the newest first."""
    return list(Feed.objects.filter(person=person).select_related("person__role", "project").order_by("-pk"))


def find_feed(person: Any, feed_id: int) -> Feed:
    """One of the person's own."""
    feed = Feed.objects.filter(person=person, pk=feed_id).select_related("project").first()
    if feed is None:
        raise NotFound("core.not_found")
    return feed


def feed_of_token(token: str) -> Feed:
    """The link behind a secret, as long as its person may come in."""
    feed = (
        Feed.objects.select_related("person__role", "project")
        .filter(token_hash=hash_of(token), person__is_active=True)
        .first()
    )
    if feed is None:
        raise NotFound("core.not_found")
    return feed


def items_of(feed: Feed, now: datetime) -> list[Item]:
    """What the link shows now, the next first: only what its person may see at this moment."""
    rows = _chosen(feed).exclude(finish=None).filter(finish__gte=now - PAST, is_summary=False)
    found = rows.select_related("project__calendar", "type", "status", "assignee")
    return list(found.order_by("finish", "pk")[:MOST_ENTRIES])


def _chosen(feed: Feed) -> ItemQuerySet:
    rows: ItemQuerySet = Item.objects.visible_to(feed.person).live().filter(project__archived_at=None)
    if feed.kind == Kind.MY_WORK:
        return rows.open().filter(assignee=feed.person)
    if feed.project_id:
        rows = rows.filter(project=feed.project_id)
    if feed.kind == Kind.MILESTONES:
        rows = rows.filter(Q(type__kind=TypeKind.MILESTONE) | Q(duration=0))
    return rows
