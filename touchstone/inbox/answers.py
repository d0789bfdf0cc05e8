"""Where a mail of notices may be answered: it then becomes a comment."""

from collections.abc import Mapping, Sequence

from django.conf import settings

from touchstone.accounts.models import User
from touchstone.inbox.models import Notice
from touchstone.notify.reply_addresses import ReplyPlace, reply_address, reply_message_id


def reply_addresses(person: User, notices: Sequence[Notice]) -> list[str]:
    """The address for answers of this person about this item; none where the mail is about several."""
    place = _place(person, notices)
    address = reply_address(place) if place else None
    return [address] if address else []


def reply_headers(person: User, notices: Sequence[Notice]) -> Mapping[str, str]:
    """A message id that says the same: some mail programs answer to the sender whatever one asks for."""
    place = _place(person, notices)
    return {"Message-ID": reply_message_id(place)} if place and settings.MAIL_REPLY_TO else {}


def _place(person: User, notices: Sequence[Notice]) -> ReplyPlace | None:
    """The one item that the notices are about, and the comment where there is but one."""
    items = {notice.item_id for notice in notices}
    item_id = items.pop() if len(items) == 1 else None
    if item_id is None or any(
        notice.count > 1 for notice in notices
    ):  # a digest of warnings is about no item
        return None
    comments = {notice.told.get("comment_id") or 0 for notice in notices}
    return ReplyPlace(person.pk, item_id, comments.pop() if len(comments) == 1 else 0)
