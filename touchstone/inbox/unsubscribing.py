"""Links in mails that work without signing in: each is signed for one person and does one thing."""

from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlencode

from django.conf import settings
from django.core import signing

from touchstone.accounts.models import User
from touchstone.core.errors import NotFound
from touchstone.inbox.actions import mute_item, switch_mail_off
from touchstone.work.models import Item
from touchstone.work.queries.items import find_item

SALT = "touchstone.inbox.unsubscribing"
LIFETIME = timedelta(days=180)


@dataclass(frozen=True)
class Wish:
    """Whose link it is, and what it ends: one item, or all mail where that is None."""

    person: User
    item_id: int | None


def mute_link(person: User, item: Item) -> str:
    """Ends whatever is told of one item, except where one is named."""
    return _link([person.pk, item.pk])


def mail_off_link(person: User) -> str:
    """Ends all mail of notices."""
    return _link([person.pk])


def read_wish(token: str) -> Wish:
    """What a link asks for; raises `NotFound` for one that is forged, too old, or of somebody suspended."""
    try:
        person_id, *item_id = signing.loads(token, salt=SALT, max_age=LIFETIME)
    except signing.BadSignature as error:
        raise NotFound("inbox.link_invalid") from error
    person = User.objects.active().filter(pk=person_id).select_related("role").first()
    if person is None:
        raise NotFound("inbox.link_invalid")
    return Wish(person, item_id[0] if item_id else None)


def item_of_wish(wish: Wish) -> Item | None:
    """The item the link is about, if the person may still see it."""
    return find_item(wish.person, wish.item_id) if wish.item_id is not None else None


def fulfil(wish: Wish) -> None:
    """Do what the link says; a second time changes nothing."""
    item = item_of_wish(wish)
    if item is None:
        switch_mail_off(wish.person, by=wish.person)
    else:
        mute_item(item, by=wish.person)


def _link(about: list[int]) -> str:
    token = signing.dumps(about, salt=SALT)
    return f"{settings.PUBLIC_URL}/unsubscribe?{urlencode({'token': token})}"
