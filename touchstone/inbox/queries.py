"""Sentences about notices."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models import Q

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.inbox.models import Notice, Preference


class NoticeQuerySet(models.QuerySet["Notice"]):
    def visible_to(self, user: Any) -> "NoticeQuerySet":
        """One's own, of projects one may still see and items that are not in the trash."""
        visible = Project.objects.visible_to(user)
        told_of_trash = Q(item__trashed_at=None) | Q(kind="trashed")
        return self.filter(told_of_trash, person=user, project__in=visible)

    def shown(self) -> "NoticeQuerySet":
        """What stands in the inbox; the rest is told by mail or the browser only."""
        return self.filter(in_inbox=True)

    def waiting(self, now: datetime) -> "NoticeQuerySet":
        """Neither done nor put off."""
        return self.filter(done_at=None).filter(Q(snoozed_until=None) | Q(snoozed_until__lte=now))

    def put_off(self, now: datetime) -> "NoticeQuerySet":
        return self.filter(done_at=None, snoozed_until__gt=now)

    def done(self) -> "NoticeQuerySet":
        return self.exclude(done_at=None)

    def unread(self) -> "NoticeQuerySet":
        return self.filter(read_at=None)


def find_notices(user: Any, ids: list[int]) -> "list[Notice]":
    """One's own notices of these ids; a foreign one refuses all."""
    from touchstone.inbox.models import Notice

    found = Notice.objects.visible_to(user).in_bulk(list(dict.fromkeys(ids)))
    if len(found) != len(set(ids)):
        raise NotFound("core.not_found")
    return [found[notice_id] for notice_id in dict.fromkeys(ids)]


def muted_items(user: Any, ids: list[int]) -> set[int]:
    """Which of these items the person muted."""
    from touchstone.inbox.models import Mute

    return set(Mute.objects.filter(person=user, item__in=ids).values_list("item_id", flat=True))


def preference_of(user: Any) -> "Preference":
    """How the person wants to be told: as they chose, else by the defaults."""
    from touchstone.inbox.models import Preference

    return Preference.objects.filter(person=user).first() or Preference(person=user)
