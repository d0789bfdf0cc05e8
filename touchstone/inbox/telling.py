"""A notice in words."""

import re
from collections.abc import Iterable

from touchstone.core.texts import say
from touchstone.inbox.excerpts import excerpts_of
from touchstone.inbox.models import Notice
from touchstone.work.mentions import MENTION

MARKS = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*_`#>~]+")


def sentence_of(notice: Notice) -> str:
    """`王建国 把“接口联调”指派给了您`; of several items, the first and how many there are."""
    what = notice.item.title if notice.item else notice.project.name
    if notice.count > 1:
        what = say("inbox.and_more", title=what, count=notice.count, more=notice.count - 1)
    return say(f"inbox.{notice.kind}", by=notice.by.name if notice.by else "", what=what)


def reason_of(notice: Notice) -> str:
    """Why this person is told."""
    return say(f"inbox.because.{notice.reason}")


def quotes_of(notices: Iterable[Notice]) -> dict[int, str]:
    """What somebody wrote, on one line and without marks, by the notice's id; empty without words."""
    return {notice_id: _plain(text) for notice_id, text in excerpts_of(notices).items()}


def _plain(text: str) -> str:
    return " ".join(MARKS.sub(r"\1", MENTION.sub(r"@\1", text)).split())
