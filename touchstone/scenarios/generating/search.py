"""A search on the way: what was changed so far, the plan that gives, and how a further change is tried."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from touchstone import engine
from touchstone.scenarios.change import Change, Key
from touchstone.scenarios.generating.target import Target
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
        """The plan with further changes; None where it cannot have dates, or breaks more than before."""
        self.checkpoint()
        tried = can_have_dates(self.ground.computed, [*self._with(changes).values()])
        if tried is None or may_break:
            return tried
        return None if len(tried.result.violations) > len(self.computed.result.violations) else tried

    def take(self, changes: Iterable[Change], tried: ComputedPlan) -> None:
        """Keep changes that were tried."""
        self.changes, self.computed = self._with(changes), tried

    def _with(self, changes: Iterable[Change]) -> dict[Key, Change]:
        return self.changes | {change.key: change for change in changes}
