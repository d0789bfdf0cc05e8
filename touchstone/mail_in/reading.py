"""One RFC 5322 message as far as an answer to a notice is concerned."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import getaddresses, parseaddr

from touchstone.mail_in.html_text import text_of_html

MACHINES = re.compile(r"^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)\b", re.IGNORECASE)
BULK = frozenset({"bulk", "list", "junk", "auto_reply"})
RECIPIENTS = ("to", "cc", "delivered-to", "x-original-to", "envelope-to")


@dataclass(frozen=True)
class EnclosedFile:
    """A file that came with a mail."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Letter:
    """What a mail says, to whom, and in answer to what."""

    message_id: str
    sender: str
    subject: str
    recipients: tuple[str, ...]
    answers: tuple[str, ...]
    text: str
    files: tuple[EnclosedFile, ...]
    is_automatic: bool


def read_letter(raw: bytes) -> Letter:
    """Read a message; what is malformed in it counts as missing."""
    message = BytesParser(policy=policy.default).parsebytes(raw)
    if not isinstance(message, EmailMessage):
        raise TypeError(type(message))
    own_id = _header(message, "message-id").strip()
    return Letter(
        message_id=(own_id or f"<{hashlib.sha256(raw).hexdigest()}@unnamed>")[:200],
        sender=parseaddr(_header(message, "from"))[1].lower(),
        subject=_header(message, "subject"),
        recipients=tuple(address for name in RECIPIENTS for address in _addresses(message, name)),
        answers=(_header(message, "in-reply-to"), _header(message, "references")),
        text=_text(message),
        files=tuple(_files(message)),
        is_automatic=_is_automatic(message),
    )


def _is_automatic(message: EmailMessage) -> bool:
    """Out-of-office notes, bounces, lists and our own mails."""
    if _header(message, "auto-submitted").split(";")[0].strip().lower() not in {"", "no"}:
        return True
    if _header(message, "precedence").strip().lower() in BULK:
        return True
    if any(message[name] for name in ("x-autoreply", "x-autorespond", "list-id", "x-failed-recipients")):
        return True
    is_bounce = _header(message, "return-path").strip() == "<>"
    is_report = message.get_content_type() == "multipart/report"
    sender = parseaddr(_header(message, "from"))[1]
    return is_bounce or is_report or bool(MACHINES.match(sender.partition("@")[0]))


def _text(message: EmailMessage) -> str:
    plain = message.get_body(("plain",))
    if plain is not None and (text := _content(plain)).strip():
        return text
    html = message.get_body(("html",))
    return text_of_html(_content(html)) if html is not None else ""


def _content(part: MIMEPart) -> str:
    """Decoded; a wrong or unknown charset (GB2312 that is GB18030) is read as well as it can be."""
    charset = (part.get_content_charset() or "utf-8").lower()
    charset = "gb18030" if charset in {"gb2312", "gbk", "x-gbk"} else charset
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    try:
        return content.decode(charset, "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


def _files(message: EmailMessage) -> Iterator[EnclosedFile]:
    for part in message.walk():
        name = part.get_filename()
        content = part.get_payload(decode=True)
        if name and isinstance(content, bytes) and content:
            yield EnclosedFile(name, content)


def _addresses(message: EmailMessage, name: str) -> list[str]:
    found = [str(value) for value in message.get_all(name, [])]
    return [address for _, address in getaddresses(found) if address]


def _header(message: EmailMessage, name: str) -> str:
    return str(message[name] or "")
