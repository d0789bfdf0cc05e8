"""What a sprint held at a moment: which items, how large, how much of it done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from touchstone.audit.models import Event
from touchstone.sprints.models import Sprint, SprintEntry
from touchstone.sprints.stories import Meanings, State, Story, size_in, stories_of

JUST_BEFORE = timedelta(microseconds=1)


@dataclass(frozen=True)
class Scope:
    """The items of a sprint at a moment, with their sizes."""

    open: dict[int, float]
    done: dict[int, float]

    @property
    def ids(self) -> set[int]:
        return {*self.open, *self.done}

    @property
    def remaining(self) -> float:
        return sum(self.open.values())

    @property
    def completed(self) -> float:
        return sum(self.done.values())

    @property
    def total(self) -> float:
        return self.remaining + self.completed


class SprintHistory:
    """The past of some sprints of one project; five queries, however many sprints."""

    def __init__(self, project_id: int, sprints: Iterable[Sprint], unit: str) -> None:
        wanted = {sprint.pk for sprint in sprints}
        self._unit = unit
        self._meanings = Meanings(project_id)
        self.stories: dict[int, Story] = stories_of(_ever_in(project_id, wanted)) if wanted else {}

    def scope(self, sprint: Sprint, moment: datetime) -> Scope:
        """What the sprint held at a moment. Cancelled items are no part of it, nor is the trash."""
        states = ((item_id, story.at(moment)) for item_id, story in self.stories.items())
        there = {item_id: state for item_id, state in states if state and self._counts(state, sprint.pk)}
        done = {item_id for item_id, state in there.items() if self._meanings.is_done(state.status_id)}
        sizes = {item_id: size_in(self._unit, state) for item_id, state in there.items()}
        return Scope(
            open={item_id: size for item_id, size in sizes.items() if item_id not in done},
            done={item_id: size for item_id, size in sizes.items() if item_id in done},
        )

    def _counts(self, state: State, sprint_id: int) -> bool:
        in_it = state.is_live and state.sprint_id == sprint_id
        return in_it and not self._meanings.is_cancelled(state.status_id)


def last_moment(sprint: Sprint, now: datetime) -> datetime:
    """Up to when a sprint's past reaches: a closed one ends just before its leftovers went elsewhere."""
    return sprint.closed_at - JUST_BEFORE if sprint.closed_at else now


def _ever_in(project_id: int, sprint_ids: set[int]) -> set[int]:
    """Items that stand or once stood in one of the sprints."""
    found = set(SprintEntry.objects.filter(sprint__in=sprint_ids).values_list("item_id", flat=True))
    moves = Event.objects.filter(project_id=project_id, name="sprint.item_placed").order_by()
    for item_id, before, after in moves.values_list("subject_id", "before", "after"):
        if any((side.get("sprint") or {}).get("id") in sprint_ids for side in (before, after)):
            found.add(item_id)
    return found
