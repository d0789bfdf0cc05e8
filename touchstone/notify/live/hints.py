"""What is told after a gesture: one hint per project it touched, and whether anybody's access changed."""

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

import orjson

from touchstone.notify.live.access import changes_access

MOST_IDS = 50
MOST_BYTES = 7_500  # PostgreSQL takes less than 8000 in one notification


@dataclass(frozen=True)
class Hint:
    """Rows of these kinds changed in the project; no `ids` means too many to name."""

    project: int
    kinds: tuple[str, ...]
    ids: tuple[int, ...]
    change_set: str
    by: int

    def encode(self) -> bytes:
        """As the browser reads it."""
        return orjson.dumps(self)


@dataclass(frozen=True)
class Packet:
    """All that one gesture tells. With `is_everything`, nobody knows what changed: fetch all."""

    hints: tuple[Hint, ...] = ()
    is_access_changed: bool = False
    is_everything: bool = False

    def encode(self) -> bytes:
        """As nodes tell each other; what does not fit is told as "everything"."""
        encoded = orjson.dumps(self)
        if len(encoded) <= MOST_BYTES:
            return encoded
        return orjson.dumps(Packet(is_access_changed=self.is_access_changed, is_everything=True))

    @classmethod
    def decode(cls, encoded: bytes | str) -> "Packet":
        """The opposite of `encode`."""
        found: dict[str, Any] = orjson.loads(encoded)
        hints = (
            Hint(**{**hint, "kinds": tuple(hint["kinds"]), "ids": tuple(hint["ids"])})
            for hint in found["hints"]
        )
        return cls(tuple(hints), found["is_access_changed"], found["is_everything"])


class Told(Protocol):
    """What is asked of an event, whether it is about to be a row or is one."""

    name: str
    subject_id: int
    project_id: int | None


def packet_of(change_set: uuid.UUID, by_id: int, events: Iterable[Told]) -> Packet:
    """What to tell about the events of one change set."""
    names, by_project = set(), defaultdict(list)
    for event in events:
        names.add(event.name)
        if event.project_id is not None:
            by_project[event.project_id].append(event)
    hints = (
        Hint(project, _kinds(found), _ids(found), str(change_set), by_id)
        for project, found in by_project.items()
    )
    return Packet(tuple(hints), is_access_changed=any(map(changes_access, names)))


def _kinds(events: list[Told]) -> tuple[str, ...]:
    """`item` of `item.edited`."""
    return tuple(sorted({event.name.partition(".")[0] for event in events}))


def _ids(events: list[Told]) -> tuple[int, ...]:
    ids = sorted({event.subject_id for event in events})
    return tuple(ids) if len(ids) <= MOST_IDS else ()
