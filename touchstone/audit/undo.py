"""Undo: the inverse of each event of a change set, last first, through the same actions."""

import itertools
import uuid
from collections.abc import Callable, Sequence
from typing import Any

from touchstone.audit.models import ChangeSet, Event
from touchstone.core.errors import Conflict, NotFound
from touchstone.core.gesture import gesture

Inverse = Callable[[Event, Any], None]
InverseTogether = Callable[[Sequence[Event], Any], None]
_inverses: dict[str, InverseTogether] = {}
_silent: set[str] = set()


def undoes(*names: str) -> Callable[[Inverse], Inverse]:
    """Say how one event is taken back: `inverse(event, by)` calls actions, refusing with `Conflict`."""

    def register(inverse: Inverse) -> Inverse:
        def one_by_one(events: Sequence[Event], by: Any) -> None:
            for event in events:
                inverse(event, by)

        _inverses.update(dict.fromkeys(names, one_by_one))
        return inverse

    return register


def undoes_together(*names: str) -> Callable[[InverseTogether], InverseTogether]:
    """The set form: all events of one name that follow each other, last first, in one call."""

    def register(inverse: InverseTogether) -> InverseTogether:
        _inverses.update(dict.fromkeys(names, inverse))
        return inverse

    return register


def follows_by_itself(*names: str) -> None:
    """Events that need no inverse: undoing their cause undoes them (a recalculation)."""
    _silent.update(names)


def is_undoable(change_set: ChangeSet) -> bool:
    """Whether every event of the change set has an inverse."""
    names = set(change_set.events.values_list("name", flat=True))
    return bool(names - _silent) and names <= _inverses.keys() | _silent


def undo_change_set(change_set_id: uuid.UUID, *, by: Any) -> uuid.UUID:
    """Take a gesture back; answers the change set of the undo, which can itself be undone.

    Only whoever made the gesture may take it back. Raises `Conflict` where something was changed
    since, where it was undone already, or where an event has no inverse.
    """
    change_set = ChangeSet.objects.filter(pk=change_set_id).first()
    if change_set is None:
        raise NotFound("core.not_found")
    if change_set.by_id != by.pk:
        raise NotFound("core.not_found")
    if ChangeSet.objects.filter(undoes=change_set).exists():
        raise Conflict("audit.already_undone")
    if not is_undoable(change_set):
        raise Conflict("audit.not_undoable")
    with gesture(by, undoes=change_set.pk) as opened:
        events = change_set.events.exclude(name__in=_silent).order_by("-id")
        for name, run in itertools.groupby(events, key=lambda event: event.name):
            _inverses[name](list(run), by)
        if not opened.events:
            raise Conflict("audit.nothing_left_to_undo")
    return opened.change_set


def expect_unchanged(event: Event, current: dict[str, Any], title: str) -> None:
    """Refuse to undo over somebody's later change: `current` must still be what `event` left."""
    changed = [key for key, value in event.after.items() if key in current and current[key] != value]
    if changed:
        raise Conflict("audit.changed_since", title=title, fields="、".join(sorted(changed)))


