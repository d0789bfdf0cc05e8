"""A notice in words."""

from touchstone.core.texts import say
from touchstone.inbox.models import Notice


def sentence_of(notice: Notice) -> str:
    """`王建国 把“接口联调”指派给了您`; of several items, the first and how many there are."""
    what = notice.item.title
    if notice.count > 1:
        what = say("inbox.and_more", title=what, count=notice.count, more=notice.count - 1)
    return say(f"inbox.{notice.kind}", by=notice.by.name if notice.by else "", what=what)
