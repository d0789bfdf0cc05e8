"""A search on the way: what was changed so far, the plan that gives, and how a further change is tried."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, time

from touchstone import engine
from touchstone.engine.minutes import to_minutes
from touchstone.scenarios.change import Change, Key
from touchstone.scenarios.generating.target import START, Target
from touchstone.scenarios.goals import Goals
from touchstone.scenarios.outcome import Ground
from touchstone.scenarios.trying import can_have_dates
from touchstone.schedule.computing import ComputedPlan

Checkpoint = Callable[[], None]


@dataclass
class Search:
    """One alternative being put together.

    checkpoint: called before each try; raises when the person gave up waiting.
    """

    ground: Ground
    goals: Goals
    target: Target
    checkpoint: Checkpoint
    changes: dict[Key, Change] = field(default_factory=dict)
    computed: ComputedPlan = field(init=False)

    def __post_init__(self) -> None:
        self.computed = self.ground.computed

    @property
    def moment(self) -> float:
        """When the target happens with what was changed so far."""
        return self.target.moment(self.computed)

    def task(self, item_id: int) -> engine.Task:
        """The task as it is with what was changed so far."""
        return self.computed.draft.tasks[item_id]

    def is_open_leaf(self, item_id: int) -> bool:
        """Whether it is work of this project that nobody has begun."""
        task = self.computed.draft.tasks.get(item_id)
        if task is None or item_id in self.computed.draft.summaries or not task.active:
            return False
        return task.actual_start is None and task.percent_complete == 0

    def days(self, minutes: float) -> float:
        """Minutes of work in days of the project."""
        return minutes / self.ground.project.calendar.minutes_per_day

    def gain(self, tried: ComputedPlan) -> float:
        """Working minutes by which the target would happen earlier; negative for later."""
        timeline = engine.timeline_of(self.computed.draft.calendar)
        return timeline.position(int(self.moment)) - timeline.position(int(self.target.moment(tried)))

    def attempt(self, changes: Iterable[Change], *, may_break: bool = False) -> ComputedPlan | None:
        """The plan with further changes; None where it cannot have dates, would have to begin yesterday, or
        breaks more than before.
        """
        self.checkpoint()
        tried = can_have_dates(self.computed, changes)
        if tried is None or self._begins_in_the_past(tried):
            return None
        breaks_more = len(tried.result.violations) > len(self.computed.result.violations)
        return None if breaks_more and not may_break else tried

    def _begins_in_the_past(self, tried: ComputedPlan) -> bool:
        """Whether something that begins today or later would have begun already."""
        midnight = to_minutes(datetime.combine(self.ground.today, time()))
        before, leaves = self.computed.figures, tried.draft.tasks.keys() - tried.draft.summaries
        return any(
            figures[START] < midnight <= before[item_id][START]
            for item_id, figures in tried.figures.items()
            if item_id in before and item_id in leaves
        )

    def take(self, changes: Iterable[Change], tried: ComputedPlan) -> None:
        """Keep changes that were tried."""
        self.changes |= {change.key: change for change in changes}
        self.computed = tried
