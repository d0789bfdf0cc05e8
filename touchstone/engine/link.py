"""Dependencies between tasks."""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum

from touchstone.engine.errors import InvalidLink


class LinkType(StrEnum):
    """Which end of the predecessor drives which end of the successor."""

    FS = "FS"
    SS = "SS"
    FF = "FF"
    SF = "SF"


class LagKind(StrEnum):
    """What a lag is measured in."""

    WORKING = "working"
    """Working minutes of the successor's calendar."""
    ELAPSED = "elapsed"
    """Minutes of the clock."""
    PERCENT = "percent"
    """Percent of the predecessor's duration, as working minutes."""
    ELAPSED_PERCENT = "elapsed_percent"
    """Percent of the predecessor's duration, as minutes of the clock."""


@dataclass(frozen=True, slots=True)
class Lag:
    """How long after (or, when negative, before) the predecessor's end the successor may begin or finish."""

    value: float = 0
    kind: LagKind = LagKind.WORKING


NO_LAG = Lag()


@dataclass(frozen=True, slots=True)
class Link:
    """The successor waits for the predecessor. A link of a summary holds for everything inside it.

    Raises InvalidLink when a task would wait for itself.
    """

    predecessor: Hashable
    successor: Hashable
    type: LinkType = LinkType.FS
    lag: Lag = NO_LAG
    id: Hashable = None

    def __post_init__(self) -> None:
        if self.predecessor == self.successor:
            raise InvalidLink(f"task {self.predecessor!r} cannot be linked to itself")


def is_plain(link: Link) -> bool:
    """Whether the link is finish-to-start without lag, as nearly all are."""
    return link.type is LinkType.FS and not link.lag.value
