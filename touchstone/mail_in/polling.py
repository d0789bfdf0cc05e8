"""Fetching replies from an IMAP mailbox, over TLS."""

import imaplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings

from touchstone.core.errors import Invalid
from touchstone.mail_in.receiving import receive

MOST_AT_ONCE = 100
TIMEOUT = 30
"""Seconds without a word from the server."""


def mailbox_is_configured() -> bool:
    """Whether there is a mailbox to look into."""
    return bool(settings.IMAP_HOST)


def poll_mailbox() -> int:
    """Deal with every unseen mail, then mark it seen; answers how many.

    A mail is marked only after it was dealt with: whatever breaks in between, it comes again, and its
    message id makes sure that it counts once.
    """
    with _mailbox() as mailbox:
        _, found = mailbox.uid("SEARCH", "UNSEEN")
        numbers = bytes(found[0] or b"").split()[:MOST_AT_ONCE]
        for number in numbers:
            receive(_fetch(mailbox, number))
            mailbox.uid("STORE", number.decode(), "+FLAGS", r"(\Seen)")
    return len(numbers)


@contextmanager
def _mailbox() -> Iterator[imaplib.IMAP4]:
    mailbox = imaplib.IMAP4_SSL(
        settings.IMAP_HOST, settings.IMAP_PORT, ssl_context=ssl.create_default_context(), timeout=TIMEOUT
    )
    try:
        try:
            mailbox.login(settings.IMAP_USER, settings.IMAP_PASSWORD)
        except imaplib.IMAP4.error as error:
            raise Invalid("mail_in.login_refused", reason=str(error)) from error
        mailbox.select(settings.IMAP_FOLDER)
        yield mailbox
    finally:
        mailbox.logout()


def _fetch(mailbox: imaplib.IMAP4, number: bytes) -> bytes:
    _, parts = mailbox.uid("FETCH", number.decode(), "(BODY.PEEK[])")
    return next((part[1] for part in parts if isinstance(part, tuple)), b"")
