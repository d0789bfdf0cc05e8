"""A mail of notices: what happened, why one is told, and links that end it with one click."""

from collections.abc import Mapping, Sequence

from django.conf import settings
from django.utils.html import escape

from touchstone.accounts.models import User
from touchstone.core.texts import say
from touchstone.inbox.models import Notice
from touchstone.inbox.telling import quotes_of, reason_of, sentence_of
from touchstone.inbox.unsubscribing import mail_off_link, mute_link
from touchstone.work.models import Item

MOST_LINES = 40
STYLE = "font:14px/1.6 -apple-system,'PingFang SC','Microsoft YaHei',sans-serif;max-width:640px"
FAINT = "color:#6b7280;font-size:12px"


def subject_of(notices: Sequence[Notice]) -> str:
    """The sentence itself of one, the number of several."""
    return sentence_of(notices[0]) if len(notices) == 1 else say("inbox.mail_subject", count=len(notices))


def text_of(person: User, notices: Sequence[Notice]) -> str:
    """As plain text."""
    quotes = quotes_of(notices[:MOST_LINES])
    lines = [line for each in notices[:MOST_LINES] for line in _lines(person, each, quotes[each.pk])]
    foot = [say("inbox.mail_foot", link=f"{settings.PUBLIC_URL}/inbox"), _off(person)]
    return "\n".join([*lines, *foot])


def html_of(person: User, notices: Sequence[Notice]) -> str:
    """As HTML, with nothing that is fetched from anywhere."""
    quotes = quotes_of(notices[:MOST_LINES])
    rows = "".join(_row(person, each, quotes[each.pk]) for each in notices[:MOST_LINES])
    foot = escape(say("inbox.mail_foot", link=f"{settings.PUBLIC_URL}/inbox"))
    off = _anchor(mail_off_link(person), say("inbox.mail_off"))
    return f'<div style="{STYLE}">{rows}<p style="{FAINT}">{foot}<br>{off}</p></div>'


def list_headers(person: User, notices: Sequence[Notice]) -> Mapping[str, str]:
    """One click in the mail program (RFC 8058): no more of this item, or of several, no more mail."""
    item = notices[0].item if len(notices) == 1 else None
    link = mute_link(person, item) if item else mail_off_link(person)
    return {"List-Unsubscribe": f"<{link}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def link_of(notice: Notice) -> str:
    """Where the notice leads, in full."""
    return f"{settings.PUBLIC_URL}{notice.leads_to}"


def _lines(person: User, notice: Notice, quote: str) -> list[str]:
    quoted = [f"  > {quote}"] if quote else []
    mute = [f"  {_mute_line(person, notice, notice.item)}"] if notice.item else []
    return [f"• {sentence_of(notice)}", *quoted, f"  {link_of(notice)}", *mute, ""]


def _mute_line(person: User, notice: Notice, item: Item) -> str:
    return say("inbox.mail_mute", reason=reason_of(notice), link=mute_link(person, item))


def _row(person: User, notice: Notice, quote: str) -> str:
    quoted = f"<blockquote>{escape(quote)}</blockquote>" if quote else ""
    mute = f" · {_anchor(mute_link(person, notice.item), say('inbox.mute_short'))}" if notice.item else ""
    why = f'<div style="{FAINT}">{escape(reason_of(notice))}{mute}</div>'
    return f"<p>{_anchor(link_of(notice), sentence_of(notice))}{quoted}{why}</p>"


def _off(person: User) -> str:
    return f"{say('inbox.mail_off')}：{mail_off_link(person)}"


def _anchor(address: str, words: str) -> str:
    return f'<a href="{escape(address)}">{escape(words)}</a>'
