"""What ``schedule`` answers: a status, the dates of every task, and why they are what they are."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from touchstone.engine.dates import Dates
from touchstone.engine.minutes import to_datetime
from touchstone.engine.network import Network
from touchstone.engine.parameters import Kind, Parameters
from touchstone.engine.plan import Plan
from touchstone.engine.problem import Problem
from touchstone.engine.progress import roll_up_progress

if TYPE_CHECKING:
    from touchstone.engine.explanation import Explanation
    from touchstone.engine.violation import Violation


class Status(StrEnum):
    """Whether the plan has dates."""

    SCHEDULED = "scheduled"
    INFEASIBLE = "infeasible"
    """No dates; ``Result.problems`` says why."""


@dataclass(slots=True)
class Computation:
    """Everything behind a result, kept so that the next one can reuse it."""

    network: Network
    parameters: Parameters
    dates: Dates


class ScheduledTask:
    """The dates and slack of one task. Slack and duration are working minutes (duration: clock minutes if elapsed)."""

    __slots__ = ("_computation", "_node", "_number", "_percent")

    def __init__(self, computation: Computation, number: int, percent: float) -> None:
        self._computation = computation
        self._number = number
        self._node = computation.network.exits[number]
        self._percent = percent

    def __repr__(self) -> str:
        return f"<{self.id!r} {self.start:%Y-%m-%d %H:%M} → {self.finish:%Y-%m-%d %H:%M}>"

    @property
    def id(self) -> Hashable:
        return self._computation.network.ids[self._number]

    @property
    def start(self) -> datetime:
        return to_datetime(self._computation.dates.start[self._node])

    @property
    def finish(self) -> datetime:
        return to_datetime(self._computation.dates.finish[self._node])

    @property
    def early_start(self) -> datetime:
        return to_datetime(self._computation.dates.early_start[self._node])

    @property
    def early_finish(self) -> datetime:
        return to_datetime(self._computation.dates.early_finish[self._node])

    @property
    def late_start(self) -> datetime:
        return to_datetime(self._computation.dates.late_start[self._number])

    @property
    def late_finish(self) -> datetime:
        return to_datetime(self._computation.dates.late_finish[self._number])

    @property
    def total_slack(self) -> int:
        """How far the task can slip before the plan's finish, a deadline or a constraint suffers; negative when it has."""
        return self._computation.dates.total_slack[self._number]

    @property
    def free_slack(self) -> int:
        """How far the task can slip before a successor moves; never negative."""
        return self._computation.dates.free_slack[self._number]

    @property
    def critical(self) -> bool:
        """Whether total slack is at or under the plan's limit and the task is not over."""
        parameters = self._computation.parameters
        if self._number in parameters.finished:
            return False
        return self.total_slack <= parameters.options.critical_slack

    @property
    def is_summary(self) -> bool:
        return self._computation.parameters.kinds[self._number] == Kind.SUMMARY

    @property
    def duration(self) -> int:
        """As given; of a summary, the working minutes between its start and its finish."""
        computation = self._computation
        if not self.is_summary:
            return computation.parameters.durations[self._number]
        calendar, dates = computation.parameters.calendars[self._number], computation.dates
        return calendar.position(dates.finish[self._node]) - calendar.position(dates.start[self._node])

    @property
    def percent_complete(self) -> float:
        """As given; of a summary, that of its children weighed by duration."""
        return self._percent

    def has_same_dates(self, other: "ScheduledTask") -> bool:
        """Whether nothing that the engine computes differs."""
        return self._figures() == other._figures()

    def _figures(self) -> tuple[object, ...]:
        dates, node, number = self._computation.dates, self._node, self._number
        return (
            dates.start[node],
            dates.finish[node],
            dates.early_start[node],
            dates.early_finish[node],
            dates.late_start[number],
            dates.late_finish[number],
            dates.total_slack[number],
            dates.free_slack[number],
            self.critical,
            self._percent,
        )


class Result(Mapping[Hashable, ScheduledTask]):
    """The scheduled tasks by id, in the order of the plan; empty when the plan is infeasible.

    Inactive tasks are not in it.
    """

    def __init__(
        self, plan: Plan, computation: Computation | None = None, problems: tuple[Problem, ...] = ()
    ) -> None:
        self.plan = plan
        self.problems = problems
        self._computation = computation

    def __repr__(self) -> str:
        return f"<Result {self.status} with {len(self)} tasks>"

    @property
    def status(self) -> Status:
        return Status.SCHEDULED if self._computation else Status.INFEASIBLE

    @property
    def computation(self) -> Computation | None:
        """The lists behind the result; for the engine itself."""
        return self._computation

    @property
    def finish(self) -> datetime | None:
        """When the plan finishes."""
        return to_datetime(self._computation.dates.project_finish) if self._computation else None

    def __getitem__(self, task_id: Hashable) -> ScheduledTask:
        if self._computation is None:
            raise KeyError(task_id)
        number = self._computation.network.index[task_id]
        return ScheduledTask(self._computation, number, self._percent[number])

    def __iter__(self) -> Iterator[Hashable]:
        return iter(self._computation.network.ids if self._computation else ())

    def __len__(self) -> int:
        return len(self._computation.network.ids) if self._computation else 0

    def changed_since(self, previous: "Result") -> tuple[Hashable, ...]:
        """Ids of tasks that are new or whose dates, slack, criticality or progress differ; in the order of the plan."""
        return tuple(
            task_id
            for task_id, task in self.items()
            if task_id not in previous or not task.has_same_dates(previous[task_id])
        )

    def explain(self, task_id: Hashable) -> "Explanation":
        """Why the task starts and finishes when it does."""
        from touchstone.engine.explanation import explain

        return explain(self, task_id)

    @cached_property
    def violations(self) -> tuple["Violation", ...]:
        """Links, constraints and deadlines that the dates break."""
        from touchstone.engine.violation import find_violations

        return find_violations(self)

    @cached_property
    def _percent(self) -> list[float]:
        if self._computation is None:
            return []
        by_id = {task.id: task for task in self.plan.tasks}
        network = self._computation.network
        return roll_up_progress([by_id[task_id] for task_id in network.ids], network)
