"""What happens below and has to leave the house by mail."""

from django.conf import settings

from touchstone.core.events import Happening, on
from touchstone.core.texts import say
from touchstone.notify.mail import queue_mail


@on("audit.chain_anchored")
def mail_anchor(happening: Happening) -> None:
    """Send the end of the audit chain to those who keep it, where the company named any."""
    if settings.AUDIT_ANCHOR_MAIL:
        position, chain = happening.after["position"], happening.after["chain"]
        line = f"touchstone-audit position={position} chain={chain}"
        subject = say("notify.anchor_subject", position=position)
        queue_mail(settings.AUDIT_ANCHOR_MAIL, subject, say("notify.anchor_text", line=line), by=None)
