"""What items were at any moment, rebuilt from events: status, size, sprint, and whether they were there."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

from touchstone.audit.models import Event
from touchstone.sprints.models import SprintEntry
from touchstone.sprints.setting import size_of
from touchstone.work.models import Item
from touchstone.workflow.models import Status

TOLD = ("item.edited", "item.trashed", "item.restored", "sprint.item_placed")
READ = ("pk", "created_at", "trashed_at", "status_id", "values", "estimate")


@dataclass(frozen=True, slots=True)
class State:
    """An item between two events."""

    status_id: int
    values: Any
    estimate: int | None
    is_live: bool
    sprint_id: int | None


class Change(NamedTuple):
    """A field of `State` that got another value."""

    at: datetime
    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Story:
    """The states of an item, each from its moment on; there is none before the item was made."""

    moments: list[datetime]
    states: list[State]

    def at(self, moment: datetime) -> State | None:
        """The state once everything up to `moment` had happened."""
        place = bisect_right(self.moments, moment)
        return self.states[place - 1] if place else None


def stories_of(item_ids: Collection[int]) -> dict[int, Story]:
    """The stories of items that the caller has already scoped; three queries.

    Events say what was before them, so that an item tells its story back to when it was made.
    """
    changes: dict[int, list[Change]] = defaultdict(list)
    rows = Event.objects.filter(subject_type="work.item", subject_id__in=item_ids, name__in=TOLD)
    for item_id, *told in rows.order_by("pk").values_list("subject_id", "name", "at", "before", "after"):
        changes[item_id].extend(_changes(*told))
    sprints = dict(SprintEntry.objects.filter(item__in=item_ids).values_list("item_id", "sprint_id"))
    return {
        row[0]: _story(row[1], _state_now(row, sprints.get(row[0])), changes[row[0]])
        for row in Item.objects.filter(pk__in=item_ids).values_list(*READ)
    }


def _state_now(row: tuple[Any, ...], sprint_id: int | None) -> State:
    _, _, trashed_at, status_id, values, estimate = row
    return State(status_id, values, estimate, trashed_at is None, sprint_id)


def _changes(name: str, at: datetime, before: dict[str, Any], after: dict[str, Any]) -> Iterator[Change]:
    if name == "item.edited":
        for field in ("status_id", "values", "estimate"):
            if field in after:
                yield Change(at, field, before.get(field), after[field])
    elif name == "sprint.item_placed":
        yield Change(at, "sprint_id", _id(before.get("sprint")), _id(after.get("sprint")))
    else:
        is_live = name == "item.restored"
        yield Change(at, "is_live", not is_live, is_live)


def _id(told: dict[str, Any] | None) -> int | None:
    return told["id"] if told else None


def _story(created_at: datetime, now: State, changes: list[Change]) -> Story:
    """From the state now back to the first one, then forward again."""
    first = now
    for change in reversed(changes):
        first = replace(first, **{change.field: change.before})
    moments, states = [created_at], [first]
    for change in changes:
        moments.append(max(change.at, created_at))
        states.append(replace(states[-1], **{change.field: change.after}))
    return Story(moments, states)


class Meanings:
    """What statuses mean to counting, as they are defined now; one query."""

    def __init__(self, project_id: int) -> None:
        rows = Status.objects.filter(workflow__project=project_id)
        found = list(rows.values_list("pk", "category", "is_cancelled"))
        self._done = {pk for pk, category, cancelled in found if category == "done" and not cancelled}
        self._cancelled = {pk for pk, _, cancelled in found if cancelled}

    def is_done(self, status_id: int) -> bool:
        return status_id in self._done

    def is_cancelled(self, status_id: int) -> bool:
        return status_id in self._cancelled


def size_in(unit: str, state: State) -> float:
    """The size of an item in a state; what nobody estimated counts nothing."""
    return size_of(unit, state.values, state.estimate) or 0
