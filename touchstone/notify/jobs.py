"""Delivering mail."""

import smtplib
from datetime import timedelta
from typing import cast

from django.conf import settings
from django.core.mail.backends.smtp import EmailBackend

from touchstone.core import clock
from touchstone.core.errors import Invalid
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress
from touchstone.notify.mail import mail_is_configured
from touchstone.notify.models import Mail, MailState
from touchstone.notify.outbox import keep_in_outbox

ATTEMPTS = 6
FIRST_WAIT = timedelta(minutes=1)  # then 3, 9, 27 and 81: two hours for a mail server to come back


@job("send_mail", max_attempts=ATTEMPTS, first_wait=FIRST_WAIT)
def send_mail(progress: Progress, mail_id: int) -> dict[str, str]:
    """Hand the mail to the mail server, or to the outbox folder where there is none."""
    mail = Mail.objects.get(pk=mail_id)
    if mail.state != MailState.QUEUED:
        return {"state": mail.state}
    if not mail_is_configured():
        keep_in_outbox(mail)
        return _conclude(mail, MailState.KEPT)
    try:
        refused = _deliver(mail)
    except (smtplib.SMTPException, OSError) as error:
        if is_final(error) or progress.attempt >= ATTEMPTS:
            _conclude(mail, MailState.FAILED, refusal=str(error))
            raise Invalid("notify.mail_refused", reason=str(error)) from error
        raise
    return _conclude(mail, MailState.SENT, refusal=refused)


def is_final(error: Exception) -> bool:
    """Whether trying again is of no use: the server understood and said no."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _ in error.recipients.values())
    return isinstance(error, smtplib.SMTPResponseException) and error.smtp_code >= 500


def _deliver(mail: Mail) -> str:
    """Hand the mail over; answers which of several recipients the server refused, in its words."""
    backend = EmailBackend()
    backend.open()
    try:
        server = cast(smtplib.SMTP, backend.connection)
        refused = server.sendmail(settings.DEFAULT_FROM_EMAIL, mail.to, bytes(mail.message))
    finally:
        backend.close()
    return "; ".join(f"{address}: {code} {words!r}" for address, (code, words) in refused.items())


def _conclude(mail: Mail, state: MailState, refusal: str = "") -> dict[str, str]:
    """What was delivered is not kept here a second time; what failed is, so that it can be sent again."""
    mail.state, mail.refusal = state, refusal[:500]
    if state != MailState.FAILED:
        mail.message, mail.sent_at = b"", clock.now()
    mail.save(update_fields=["state", "refusal", "message", "sent_at"])
    return {"state": state}
