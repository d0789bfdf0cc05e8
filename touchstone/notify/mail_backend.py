"""Mails that Django and its apps send on their own (a forgotten password) take the same way as ours."""

from collections.abc import Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from touchstone.notify.mail import queue_message


class QueueingBackend(BaseEmailBackend):
    """Queues instead of sending: no request waits for a mail server, and none fails because of it."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        for message in email_messages:
            queue_message(message, by=None)
        return len(email_messages)
