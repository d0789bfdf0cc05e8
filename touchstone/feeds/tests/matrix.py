"""Everybody makes links of their own; nobody reaches another's."""

from tests.matrix import World, row
from touchstone.feeds.actions import create_feed

ROWS = {
    "list_feeds": row("GET /feeds", others=200),
    "create_feed": row("POST /feeds", {"kind": "my_work"}, others=201),
    "remove_feed": row("DELETE /feeds/{feed.pk}", member=204, others=404),
}


def furnish(world: World) -> None:
    """A link of the member's."""
    world.feed, _ = create_feed(world.member, by=world.member, kind="my_work", form="events")
