"""Routes of how one wants to be told."""

from dataclasses import asdict
from typing import Any

from django.http import HttpRequest
from ninja import Router

from touchstone.accounts.reader import reader_of
from touchstone.inbox import actions
from touchstone.inbox.api.schemas import PreferenceBody, PreferenceOut
from touchstone.inbox.channels import Channels, channels_of, default_of
from touchstone.inbox.models import Kind, MailChoice, Preference
from touchstone.inbox.queries import preference_of
from touchstone.notify.mail import mail_is_configured

router = Router(tags=["inbox"])


@router.get("/inbox/preference", response=PreferenceOut, operation_id="get_inbox_preference")
def preference(request: HttpRequest) -> PreferenceOut:
    """How one wants to be told."""
    reader = reader_of(request)
    return _preference(preference_of(reader))


@router.put("/inbox/preference", response=PreferenceOut, operation_id="edit_inbox_preference")
def edit_preference(request: HttpRequest, body: PreferenceBody) -> PreferenceOut:
    """Choose how to be told."""
    reader = reader_of(request)
    chosen: dict[str, Channels] = {
        row.kind: Channels(row.inbox, MailChoice(row.mail), row.push) for row in body.channels
    }
    rest = body.model_dump(exclude={"channels"})
    return _preference(actions.edit_inbox_preference(reader, by=reader, channels=chosen, **rest))


def _preference(row: Preference) -> PreferenceOut:
    return PreferenceOut.model_validate(
        {
            "channels": [_channels(kind, channels_of(row, kind)) for kind in Kind],
            "defaults": [_channels(kind, default_of(kind)) for kind in Kind],
            "mail": row.mail,
            "quiet_from": row.quiet_from,
            "quiet_until": row.quiet_until,
            "is_mail_configured": mail_is_configured(),
        }
    )


def _channels(kind: Kind, ways: Channels) -> dict[str, Any]:
    return {"kind": kind, **asdict(ways)}
