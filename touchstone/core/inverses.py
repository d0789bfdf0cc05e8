"""How each kind of event is taken back: every domain registers its inverses, undo looks them up."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

from touchstone.core.errors import Conflict
from touchstone.core.texts import is_english, say


class Happened(Protocol):
    """What an inverse reads of an event."""

    name: str
    subject_id: int
    before: dict[str, Any]
    after: dict[str, Any]


Inverse = Callable[[Any, Any], None]
InverseTogether = Callable[[Sequence[Any], Any], None]
INVERSES: dict[str, InverseTogether] = {}
WHOLE: set[str] = set()


def undoes(*names: str) -> Callable[[Inverse], Inverse]:
    """Say how one event is taken back: `inverse(event, by)` calls actions, refusing with `Conflict`."""

    def register(inverse: Inverse) -> Inverse:
        def one_by_one(events: Sequence[Happened], by: Any) -> None:
            for event in events:
                inverse(event, by)

        INVERSES.update(dict.fromkeys(names, one_by_one))
        return inverse

    return register


def undoes_together(*names: str) -> Callable[[InverseTogether], InverseTogether]:
    """The set form: all events of one name that follow each other, last first, in one call."""

    def register(inverse: InverseTogether) -> InverseTogether:
        INVERSES.update(dict.fromkeys(names, inverse))
        return inverse

    return register


def undoes_whole_gesture(*names: str) -> Callable[[Inverse], Inverse]:
    """Like `undoes`, where taking back this one event takes back all that its gesture made inside it."""
    WHOLE.update(names)
    return undoes(*names)


def expect_unchanged(event: Happened, current: dict[str, Any], title: str) -> None:
    """Refuse to undo over somebody's later change: `current` must still be what `event` left."""
    changed = [key for key, value in event.after.items() if key in current and current[key] != value]
    if changed:
        raise Conflict("core.changed_since", title=title, fields=name_fields(changed))


def name_fields(keys: Iterable[str]) -> str:
    """Fields in the reader's language, as their domain calls them (`field.<key>`)."""
    names = [said if (said := say(f"field.{key}")) != f"field.{key}" else key for key in sorted(keys)]
    return (", " if is_english() else "、").join(names)
