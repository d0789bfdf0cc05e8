"""Undo: the inverse of each event of a change set, last first, through the same actions."""

import itertools
import uuid
from typing import Any

from django.db import IntegrityError

from touchstone.audit.models import ChangeSet
from touchstone.core.errors import Conflict, NotFound
from touchstone.core.gesture import gesture
from touchstone.core.inverses import (
    INVERSES,
    WHOLE,
    expect_unchanged,
    undoes,
    undoes_together,
    undoes_whole_gesture,
)

__all__ = [
    "expect_unchanged",
    "is_undoable",
    "undo_change_set",
    "undoes",
    "undoes_together",
    "undoes_whole_gesture",
]


def is_undoable(change_set: ChangeSet) -> bool:
    """Whether every event of the change set has an inverse."""
    names = set(change_set.events.values_list("name", flat=True))
    return bool(names & WHOLE) or (bool(names) and names <= INVERSES.keys())


def undo_change_set(change_set_id: uuid.UUID, *, by: Any) -> uuid.UUID:
    """Take a gesture back; answers the change set of the undo, which can itself be undone.

    Only whoever made the gesture may take it back. Raises `Conflict` where something was changed
    since, where it was undone already, or where an event has no inverse.
    """
    change_set = ChangeSet.objects.filter(pk=change_set_id, by=by).first()
    if change_set is None:
        raise NotFound("core.not_found")
    if ChangeSet.objects.filter(undoes=change_set).exists():
        raise Conflict("audit.already_undone")
    if not is_undoable(change_set):
        raise Conflict("audit.not_undoable")
    try:
        return _take_back(change_set, by)
    except IntegrityError as error:  # two undos at the same moment: one row says what it undoes
        raise Conflict("audit.already_undone") from error


def _take_back(change_set: ChangeSet, by: Any) -> uuid.UUID:
    with gesture(by, undoes=change_set.pk) as opened:
        events = change_set.events.order_by("-id")
        if events.filter(name__in=WHOLE).exists():
            events = events.filter(name__in=WHOLE)
        for name, run in itertools.groupby(events, key=lambda event: event.name):
            INVERSES[name](list(run), by)
        if not opened.events:
            raise Conflict("audit.nothing_left_to_undo")
    return opened.change_set
