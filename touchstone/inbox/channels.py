"""By which ways a person is told of what: as they chose, else as most people would."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from touchstone.inbox.models import Kind, MailChoice, Preference


@dataclass(frozen=True)
class Channels:
    """The ways of one kind: the inbox, mail, and what the browser shows."""

    inbox: bool
    mail: MailChoice
    push: bool

    @property
    def are_silent(self) -> bool:
        """Whether nothing of this kind is told at all."""
        return not (self.inbox or self.push or self.mail != MailChoice.NEVER)


USUAL = Channels(inbox=True, mail=MailChoice.DIGEST, push=False)
PERSONAL = Channels(inbox=True, mail=MailChoice.AT_ONCE, push=True)
DEFAULTS: Mapping[Kind, Channels] = {
    Kind.MENTIONED: PERSONAL,
    Kind.ASSIGNED: PERSONAL,
    Kind.DUE: Channels(inbox=True, mail=MailChoice.DIGEST, push=True),
    Kind.INVITED: Channels(inbox=True, mail=MailChoice.NEVER, push=True),
    Kind.TRASHED: Channels(inbox=True, mail=MailChoice.NEVER, push=False),
}
SILENT = Channels(inbox=False, mail=MailChoice.NEVER, push=False)


def default_of(kind: Kind) -> Channels:
    """What most people want of this kind."""
    return DEFAULTS.get(kind, USUAL)


def channels_of(preference: Preference | None, kind: str) -> Channels:
    """What this person wants of it."""
    default = default_of(Kind(kind))
    chosen = preference.channels.get(kind) if preference else None
    if chosen is None:
        return default
    return Channels(bool(chosen["inbox"]), MailChoice(chosen["mail"]), bool(chosen["push"]))


def differing(chosen: Mapping[str, Channels]) -> dict[str, dict[str, Any]]:
    """What is kept of a choice: only what differs from the defaults, so that better ones reach everybody."""
    return {kind: asdict(ways) for kind, ways in chosen.items() if ways != default_of(Kind(kind))}
