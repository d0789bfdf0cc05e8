"""Who is named in a text: people, and groups of people."""

import re

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.projects.queries import is_visible_to
from touchstone.work.models import Comment, Item, Mention

MENTION = re.compile(r"@\[([^\]\n]{1,100})\]\((person|group):(\d{1,18})\)")


def mentioned_ids(text: str) -> set[int]:
    """The people named in a text, themselves or through a group."""
    named = [(kind, int(row_id)) for _, kind, row_id in MENTION.findall(text)]
    people = {row_id for kind, row_id in named if kind == "person"}
    groups = {row_id for kind, row_id in named if kind == "group"}
    if groups:
        people.update(User.objects.active().filter(groups__in=groups).values_list("pk", flat=True))
    return people


def note_mentions(item: Item, comment: Comment | None, text: str, *, by: User) -> None:
    """Remember who is named, if they may see the item; the one who writes is not told of themselves."""
    wanted = mentioned_ids(text) - {by.pk}
    if not wanted:
        return
    known = set(item.mentions.filter(comment=comment).values_list("user_id", flat=True))
    people = User.objects.active().filter(pk__in=wanted - known).select_related("role")
    Mention.objects.bulk_create(
        Mention(item=item, comment=comment, user=person, by=by, at=clock.now())
        for person in people
        if is_visible_to(person, item.project)
    )
