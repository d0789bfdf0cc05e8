"""Handing a message to the push service of a browser."""

import http.client
from datetime import timedelta
from typing import Literal

import jwt
from django.conf import settings

from touchstone.core import clock
from touchstone.core.errors import Invalid
from touchstone.core.outgoing.addresses import check_destination
from touchstone.core.outgoing.calling import Reply, post
from touchstone.notify.models import PushDevice
from touchstone.notify.push.encoding import from_base64
from touchstone.notify.push.encrypting import encrypt
from touchstone.notify.push.keys import public_key, signing_key

KEPT_FOR = timedelta(days=1)
"""How long a push service tries to reach a browser that is switched off."""
SIGNED_FOR = timedelta(hours=12)
GONE = {404, 410}
LATER = {408, 425, 429}
Urgency = Literal["normal", "high"]


class PushService(Exception):
    """The push service did not take the message now; trying again may help."""


def send_push(device: PushDevice, message: bytes, *, urgency: Urgency = "normal") -> bool:
    """Send one message; False where the browser has unsubscribed, and its row is removed.

    Raises `PushService` where trying again may help, and `Invalid` where the service understood and refused.
    """
    target = check_destination(device.endpoint, allowed_origins=settings.OUTGOING_ORIGINS)
    body = encrypt(message, from_base64(device.p256dh), from_base64(device.auth))
    headers = {
        "Authorization": f"vapid t={_token(target.origin)}, k={public_key()}",
        "Content-Encoding": "aes128gcm",
        "Content-Type": "application/octet-stream",
        "TTL": str(int(KEPT_FOR.total_seconds())),
        "Urgency": urgency,
    }
    try:
        reply = post(target, body, headers)
    except (OSError, http.client.HTTPException) as error:
        raise PushService(str(error)) from error
    return _was_taken(device, reply)


def _was_taken(device: PushDevice, reply: Reply) -> bool:
    if reply.status in GONE:
        device.delete()
        return False
    if reply.status in LATER or reply.status >= 500:
        raise PushService(f"HTTP {reply.status}")
    if not 200 <= reply.status < 300:
        raise Invalid("notify.push_refused", status=reply.status)
    PushDevice.objects.filter(pk=device.pk).update(last_sent_at=clock.now())
    return True


def _token(audience: str) -> str:
    """Who we are, for this service and half a day (RFC 8292)."""
    contact = settings.PUBLIC_URL if settings.IS_TLS else f"mailto:{settings.DEFAULT_FROM_EMAIL}"
    until = int((clock.now() + SIGNED_FOR).timestamp())
    return jwt.encode({"aud": audience, "exp": until, "sub": contact}, signing_key(), algorithm="ES256")
