"""Telling open pages that a retrospective changed, without telling who changed it."""

import uuid

from touchstone.meetings.models import Retrospective
from touchstone.notify.live.announcing import send
from touchstone.notify.live.hints import Hint, Packet

NOBODY = 0


def hint_of_change(retrospective: Retrospective) -> None:
    """A hint with a change set of its own, which leads nowhere."""
    kinds, ids = ("retrospective",), (retrospective.pk,)
    send(Packet((Hint(retrospective.project_id, kinds, ids, str(uuid.uuid4()), NOBODY),)))
