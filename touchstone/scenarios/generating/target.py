"""What shall happen earlier, the finish of the plan or a milestone, and what drives it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from touchstone import engine
from touchstone.engine.explanation import Explainer
from touchstone.schedule.computing import ComputedPlan

START, FINISH = 0, 1
"""Places in the figures of a task."""


class Step(NamedTuple):
    """A task on the driving chain, and what decided its start."""

    item_id: int
    drivers: tuple[engine.Driver, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """The finish of the whole plan, or of one item."""

    item_id: int | None = None

    def moment(self, computed: ComputedPlan) -> float:
        """When it happens, in minutes of the wall clock."""
        if self.item_id is not None and self.item_id in computed.figures:
            return computed.figures[self.item_id][FINISH]
        inside = computed.draft.tasks
        return max((figures[FINISH] for pk, figures in computed.figures.items() if pk in inside), default=0)

    def chain(self, computed: ComputedPlan) -> list[Step]:
        """The tasks without which it would happen earlier, from the target back to the start.

        Where several paths drive it, all of them; summaries are passed through to what is inside.
        """
        return list(_walk(computed, self._ends(computed)))

    def _ends(self, computed: ComputedPlan) -> list[int]:
        if self.item_id is not None:
            return [self.item_id]
        latest, outside = self.moment(computed), computed.draft.summaries
        return [
            item_id
            for item_id, figures in computed.figures.items()
            if figures[FINISH] == latest and item_id in computed.draft.tasks and item_id not in outside
        ]


def _walk(computed: ComputedPlan, ends: list[int]) -> Iterator[Step]:
    computation = computed.result.computation
    if computation is None:
        return
    explainer = Explainer(computed.result.plan, computation)
    waiting, seen = list(ends), set(ends)
    while waiting:
        item_id = waiting.pop(0)
        explanation = explainer.explain(item_id)
        if item_id in computed.draft.summaries:
            reasons: tuple[engine.Driver, ...] = explanation.finish
        else:
            reasons = explanation.start
            if item_id in computed.draft.tasks:
                yield Step(item_id, reasons)
        for follower in _before(reasons):
            if follower not in seen and follower in computed.figures:
                seen.add(follower)
                waiting.append(follower)


def _before(reasons: tuple[engine.Driver, ...]) -> list[Any]:
    """Predecessors and deciding children, in a lasting order."""
    return sorted({driver.task_id for driver in reasons if driver.task_id is not None})
