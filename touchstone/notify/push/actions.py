"""Browsers that show what happens. Only their owner is concerned, so nothing is recorded."""

from cryptography.hazmat.primitives.asymmetric import ec
from django.conf import settings

from touchstone.accounts.models import User
from touchstone.core.actions import action, anybody
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.outgoing.addresses import check_form
from touchstone.notify.models import PushDevice
from touchstone.notify.push.encoding import from_base64
from touchstone.notify.push.keys import CURVE
from touchstone.notify.push.rules import owns_device

SECRET_BYTES = 16
MOST_DEVICES = 20


@action(anybody)
def add_push_device(
    person: User, /, *, by: User, endpoint: str, p256dh: str, auth: str, name: str, session_key: str
) -> PushDevice:
    """Have this browser told; one that subscribed before, for whomever, is taken over by its address."""
    check_form(endpoint, allowed_origins=settings.OUTGOING_ORIGINS)
    _check_keys(p256dh, auth)
    others = PushDevice.objects.filter(person=by).exclude(endpoint=endpoint)
    if others.count() >= MOST_DEVICES:
        raise Conflict("notify.too_many_devices", maximum=MOST_DEVICES)
    device, _ = PushDevice.objects.update_or_create(
        endpoint=endpoint,
        defaults={"person": by, "p256dh": p256dh, "auth": auth, "name": name, "session_key": session_key},
    )
    return device


@action(owns_device)
def remove_push_device(device: PushDevice, /, *, by: User) -> None:
    """Tell this browser no more."""
    device.delete()


def _check_keys(p256dh: str, auth: str) -> None:
    """A point on the curve and a secret of 16 bytes, or nothing could ever be encrypted."""
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(CURVE, from_base64(p256dh))
    except ValueError as error:
        raise Invalid("notify.push_key_malformed", field="p256dh") from error
    if len(from_base64(auth)) != SECRET_BYTES:
        raise Invalid("notify.push_key_malformed", field="auth")
