"""Sending mail: queued with the change that causes it, delivered by a job, never lost."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from email.utils import formatdate, make_msgid
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.validators import validate_email

from touchstone.core.errors import Invalid
from touchstone.jobs.enqueuing import enqueue
from touchstone.notify.models import Mail

LONGEST_SUBJECT = 500
MOST_RECIPIENTS = 200
MOST_BYTES = 20 * 1024 * 1024


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a mail."""

    name: str
    content: bytes
    kind: str


def mail_is_configured() -> bool:
    """Whether mails leave the house; otherwise they are kept in the outbox folder."""
    return bool(settings.EMAIL_HOST)


def queue_mail(
    to: Sequence[str],
    subject: str,
    text: str,
    *,
    by: Any,
    html: str = "",
    attachments: Iterable[Attachment] = (),
    reply_to: Sequence[str] = (),
    headers: Mapping[str, str] = MappingProxyType({}),
) -> Mail:
    """Have a mail sent once the transaction under way is committed.

    `by` is the person who sends it, None for the software itself. Raises `Invalid` where an address is
    none, where there are none or too many, or where the message is too large for any mail server.
    """
    message = EmailMultiAlternatives(
        subject=" ".join(subject.split())[:LONGEST_SUBJECT],
        body=text,
        to=_checked(to),
        reply_to=_checked(reply_to) if reply_to else None,
        headers=dict(headers),
    )
    if html:
        message.attach_alternative(html, "text/html")
    for attachment in attachments:
        message.attach(attachment.name, attachment.content, attachment.kind)
    return queue_message(message, by=by)


def queue_message(message: EmailMessage, *, by: Any) -> Mail:
    """The same for a message that is made already."""
    message.extra_headers |= {"Date": formatdate(), "Auto-Submitted": "auto-generated"}
    # Made once per mail: one that is sent again after a lost answer is known to be the same.
    message_id = message.extra_headers.setdefault("Message-ID", make_msgid(domain=_domain()))
    encoded = message.message().as_bytes(linesep="\r\n")  # type: ignore[call-arg]
    if len(encoded) > MOST_BYTES:
        raise Invalid("notify.mail_too_large", limit=f"{MOST_BYTES // (1024 * 1024)} MB")
    mail = Mail.objects.create(
        to=message.recipients(),
        subject=str(message.subject),
        message_id=message_id,
        message=encoded,
        queued_by=by,
    )
    enqueue("send_mail", {"mail_id": mail.pk}, by=by, unique_key=f"mail {mail.pk}")
    return mail


def _checked(addresses: Sequence[str]) -> list[str]:
    """The addresses, each once; their order stays."""
    wanted = list(dict.fromkeys(address.strip() for address in addresses))
    if not 1 <= len(wanted) <= MOST_RECIPIENTS:
        raise Invalid("notify.recipients_out_of_range", field="to", maximum=MOST_RECIPIENTS)
    for address in wanted:
        try:
            validate_email(address)
        except ValidationError as error:
            raise Invalid("notify.address_malformed", field="to", address=address) from error
    return wanted


def _domain() -> str:
    return urlsplit(settings.PUBLIC_URL).hostname or "localhost"
