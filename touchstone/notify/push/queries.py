"""Browsers that are told."""

from typing import Any

from django.contrib.sessions.models import Session

from touchstone.core import clock
from touchstone.core.errors import NotFound
from touchstone.notify.models import PushDevice


def devices_of(person: Any) -> list[PushDevice]:
    """The person's browsers, the newest first."""
    return list(PushDevice.objects.filter(person=person).order_by("-pk"))


def find_device(person: Any, device_id: int) -> PushDevice:
    """One of the person's own."""
    device = PushDevice.objects.filter(person=person, pk=device_id).first()
    if device is None:
        raise NotFound("core.not_found")
    return device


def is_signed_in(device: PushDevice) -> bool:
    """Whether the person is still signed in where they subscribed: a browser left behind hears nothing."""
    alive = Session.objects.filter(session_key=device.session_key, expire_date__gt=clock.now())
    return device.person.is_active and alive.exists()
