"""Everybody has browsers; nobody reaches another's."""

from tests.matrix import World, row
from tests.support.push_service import PushBrowser
from touchstone.notify.models import PushDevice

ENDPOINT = "https://push.example.net/send/"

ROWS = {
    "list_push_devices": row("GET /push-devices", others=200),
    "add_push_device": row("POST /push-devices", PushBrowser().subscription(f"{ENDPOINT}new"), others=201),
    "remove_push_device": row("DELETE /push-devices/{push_device.pk}", member=204, others=404),
}


def furnish(world: World) -> None:
    """A browser of the member's."""
    given = PushBrowser().subscription(f"{ENDPOINT}old")
    world.push_device = PushDevice.objects.create(person=world.member, name="Chrome", **given)
