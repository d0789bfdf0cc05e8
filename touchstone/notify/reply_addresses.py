"""Addresses to answer a mail to: signed for one person and one item, so that an answer finds its place."""

import re
from base64 import b32decode, b32encode
from binascii import Error as NoBase32
from collections.abc import Iterable
from email.utils import make_msgid
from secrets import compare_digest
from typing import NamedTuple

from django.conf import settings
from django.utils.crypto import salted_hmac

SALT = "touchstone.reply"
MAC_BYTES = 10
ID_BYTES = 5
TOKEN = re.compile(r"[a-z2-7]{40}")
"""Lower-case, because mail servers may change the case; short, because a local part has 64 characters."""


class ReplyPlace(NamedTuple):
    """Who may answer there, about which item, and to which comment (0 for none)."""

    person_id: int
    item_id: int
    comment_id: int


def reply_address(place: ReplyPlace) -> str | None:
    """`reply+TOKEN@example.com`; None where no address for answers is configured."""
    local, at, domain = settings.MAIL_REPLY_TO.partition("@")
    return f"{local}+{token_of(place)}@{domain}" if at else None


def reply_message_id(place: ReplyPlace) -> str:
    """A message id that says the same, for mail programs that answer to another address."""
    domain = settings.MAIL_REPLY_TO.partition("@")[2]
    return make_msgid(idstring=token_of(place), domain=domain)


def token_of(place: ReplyPlace) -> str:
    """The place, signed."""
    packed = b"".join(number.to_bytes(ID_BYTES, "big") for number in place)
    return b32encode(packed + _mac(packed)).decode().lower()


def place_of(token: str) -> ReplyPlace | None:
    """What a token says; None for one that we did not sign."""
    try:
        signed = b32decode(token.upper())
    except NoBase32:
        return None
    packed, mac = signed[:-MAC_BYTES], signed[-MAC_BYTES:]
    if len(packed) != 3 * ID_BYTES or not compare_digest(mac, _mac(packed)):
        return None
    numbers = (packed[start : start + ID_BYTES] for start in range(0, len(packed), ID_BYTES))
    return ReplyPlace(*(int.from_bytes(number, "big") for number in numbers))


def first_place(texts: Iterable[str]) -> ReplyPlace | None:
    """The first place that any of these addresses or message ids name."""
    tokens = (match[0] for text in texts for match in TOKEN.finditer(text.lower()))
    return next((place for token in tokens if (place := place_of(token))), None)


def _mac(packed: bytes) -> bytes:
    return salted_hmac(SALT, packed, algorithm="sha256").digest()[:MAC_BYTES]
