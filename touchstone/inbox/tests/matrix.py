"""Everybody has an inbox; nobody reaches another's."""

from datetime import timedelta

from tests.matrix import Expected, World, row
from touchstone.core import clock
from touchstone.inbox.models import Kind, Notice, Reason

TOMORROW = clock.now() + timedelta(days=1)

SEES: Expected = {"officer": 204, "owner": 204, "manager": 204, "member": 204, "guest": 204}

ROWS = {
    "get_inbox": row("GET /inbox", others=200),
    "count_unread": row("GET /inbox/unread", others=200),
    "mark_notices": row(
        "PATCH /inbox", lambda world: {"ids": [world.notice.pk], "is_read": True}, member=204, others=404
    ),
    "mark_all_read": row("POST /inbox/reading", others=204),
    "snooze_notices": row(
        "POST /inbox/snoozing",
        lambda world: {"ids": [world.notice.pk], "until": TOMORROW.isoformat()},
        member=204,
        others=404,
    ),
    "mute_item": row("PUT /items/{item.pk}/mute", **SEES, others=404),
    "unmute_item": row("DELETE /items/{item.pk}/mute", **SEES, others=404),
    "get_inbox_preference": row("GET /inbox/preference", others=200),
    "edit_inbox_preference": row("PUT /inbox/preference", {"channels": [], "mail": "never"}, others=200),
}


def furnish(world: World) -> None:
    """A notice of the member's."""
    world.notice = Notice.objects.create(
        person=world.member,
        cause="matrix",
        kind=Kind.ASSIGNED,
        reason=Reason.ASSIGNEE,
        by=world.owner,
        project=world.project,
        item=world.item,
    )
