"""What scheduling by P6's rules answers: a result like any other, with criticality and reasons of P6."""

from collections.abc import Hashable
from functools import cached_property

from touchstone.engine.computation import Computation
from touchstone.engine.explanation import Explanation
from touchstone.engine.plan import Plan
from touchstone.engine.primavera.early import EarlyPass
from touchstone.engine.primavera.explaining import ActivityExplainer
from touchstone.engine.primavera.violations import find_violations
from touchstone.engine.result import Result
from touchstone.engine.scheduled_task import ScheduledTask
from touchstone.engine.violation import Violation


class ScheduledActivity(ScheduledTask):
    """The dates and floats of one activity."""

    __slots__ = ("_is_critical",)

    def __init__(self, computation: Computation, number: int, percent: float, *, is_critical: bool) -> None:
        super().__init__(computation, number, percent)
        self._is_critical = is_critical

    @property
    def critical(self) -> bool:
        """Whether the total float is at or under the limit, or the activity is on the longest path."""
        return self._is_critical


class PrimaveraResult(Result):
    """The scheduled activities by task id."""

    def __init__(self, plan: Plan, computation: Computation, early: EarlyPass, critical: set[int]) -> None:
        super().__init__(plan, computation)
        self._kept = computation
        self._early = early
        self._critical = critical

    def __getitem__(self, task_id: Hashable) -> ScheduledTask:
        number = self._early.facts.index[task_id]
        is_critical = number in self._critical
        return ScheduledActivity(self._kept, number, self._percent[number], is_critical=is_critical)

    def figures(self) -> list[tuple[float, ...]]:
        """Per task everything computed about it, criticality by P6's rules included."""
        return [(*row, number in self._critical) for number, row in enumerate(super().figures())]

    def explain(self, task_id: Hashable) -> Explanation:
        """Why the activity starts and finishes when it does. Raises KeyError when it is not in the plan."""
        return ActivityExplainer(self._early).explain(task_id)

    @cached_property
    def violations(self) -> tuple[Violation, ...]:
        """Work done out of sequence, and limits that are missed."""
        return tuple(find_violations(self._early.facts, self._early.dates))
