"""Routes of browsers that are told although nobody has the page open."""

from datetime import datetime

from django.http import HttpRequest
from ninja import Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.devices import device_of
from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Line
from touchstone.notify.models import PushDevice
from touchstone.notify.push import actions
from touchstone.notify.push.keys import public_key
from touchstone.notify.push.queries import devices_of, find_device

router = Router(tags=["notify"])
LONGEST_AGENT = 200


class PushDeviceIn(Body):
    """What the browser's push manager gave: `endpoint` and the two keys, as base64 for URLs."""

    endpoint: Line = Field(min_length=1, max_length=2_000)
    p256dh: Line = Field(min_length=1, max_length=200)
    auth: Line = Field(min_length=1, max_length=100)


class PushDeviceOut(BaseModel):
    """A browser that is told; where it is told stays between it and the server."""

    id: int
    device: str
    added_at: datetime
    last_sent_at: datetime | None


class PushDevices(BaseModel):
    """One's browsers, and the key a new one subscribes with."""

    items: list[PushDeviceOut]
    public_key: str


@router.get("/push-devices", response=PushDevices, operation_id="list_push_devices")
def index(request: HttpRequest) -> PushDevices:
    """One's own browsers that are told."""
    return PushDevices(items=[_out(each) for each in devices_of(reader_of(request))], public_key=public_key())


@router.post("/push-devices", response={201: PushDeviceOut}, operation_id="add_push_device")
def add(request: HttpRequest, body: PushDeviceIn) -> Status[PushDeviceOut]:
    """Have this browser told, as long as one is signed in there."""
    reader = reader_of(request)
    name = device_of(request.headers.get("User-Agent", "")[:LONGEST_AGENT])
    key = request.session.session_key or ""
    device = actions.add_push_device(reader, by=reader, name=name, session_key=key, **body.model_dump())
    return Status(201, _out(device))


@router.delete("/push-devices/{int:device_id}", response={204: None}, operation_id="remove_push_device")
def remove(request: HttpRequest, device_id: int) -> Status[None]:
    """Tell this browser no more."""
    reader = reader_of(request)
    actions.remove_push_device(find_device(reader, device_id), by=reader)
    return Status(204, None)


def _out(device: PushDevice) -> PushDeviceOut:
    return PushDeviceOut(
        id=device.pk, device=device.name, added_at=device.added_at, last_sent_at=device.last_sent_at
    )
