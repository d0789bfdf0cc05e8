"""What a browser shows of one gesture: made when it is sent, of what the person may see then."""

import json

from touchstone.core import clock
from touchstone.core.texts import say
from touchstone.inbox.channels import channels_of
from touchstone.inbox.models import Kind, Notice
from touchstone.inbox.queries import preference_of
from touchstone.inbox.telling import quotes_of, reason_of, sentence_of
from touchstone.notify.models import PushDevice
from touchstone.notify.push.encrypting import LONGEST
from touchstone.notify.push.queries import is_signed_in
from touchstone.notify.push.sending import Urgency, send_push

PERSONAL_FIRST = list(Kind.values)
LONGEST_LINE = 160
URGENT = {Kind.MENTIONED, Kind.ASSIGNED}


def push_to(device: PushDevice, cause: str) -> bool:
    """Show what this cause told the device's owner; False where there is nothing to show any more."""
    if not is_signed_in(device):
        device.delete()
        return False
    notices = _notices(device, cause)
    if not notices:
        return False
    urgency: Urgency = "high" if URGENT & {Kind(notice.kind) for notice in notices} else "normal"
    return send_push(device, message_of(notices), urgency=urgency)


def message_of(notices: list[Notice]) -> bytes:
    """The first in words, how many more there are, and where it leads; in the reader's language."""
    first, more = notices[0], len(notices) - 1
    lines = [quotes_of([first])[first.pk], f"{first.project.name} · {reason_of(first)}"]
    if more:
        lines.append(say("inbox.push_more", more=more))
    shown = {
        "title": sentence_of(first)[:LONGEST_LINE],
        "body": "\n".join(line[:LONGEST_LINE] for line in lines if line),
        "url": "/inbox" if more else first.leads_to,
        "tag": first.cause,
        "unread": Notice.objects.visible_to(first.person).shown().waiting(clock.now()).unread().count(),
    }
    message = json.dumps(shown, ensure_ascii=False).encode()
    return message if len(message) <= LONGEST else json.dumps({**shown, "body": ""}).encode()


def _notices(device: PushDevice, cause: str) -> list[Notice]:
    person = device.person
    preference = preference_of(person)
    unread = Notice.objects.visible_to(person).filter(cause=cause).waiting(clock.now()).unread()
    found = unread.select_related("by", "person__role", "item__project", "project")
    wanted = [notice for notice in found if channels_of(preference, notice.kind).push]
    return sorted(wanted, key=lambda notice: PERSONAL_FIRST.index(notice.kind))
