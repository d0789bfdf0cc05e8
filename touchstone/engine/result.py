"""What ``schedule`` answers: a status, the dates of every task, and why they are what they are."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from touchstone.engine.computation import Computation
from touchstone.engine.explanation import Explanation, explain
from touchstone.engine.minutes import to_datetime
from touchstone.engine.plan import Plan
from touchstone.engine.problem import Problem
from touchstone.engine.progress import roll_up_progress
from touchstone.engine.scheduled_task import ScheduledTask
from touchstone.engine.violation import Violation, find_violations


class Status(StrEnum):
    """Whether the plan has dates."""

    SCHEDULED = "scheduled"
    INFEASIBLE = "infeasible"
    """No dates; ``Result.problems`` says why."""


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
        """Whether there are dates."""
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
        """Ids of tasks that are new or whose computed figures differ, in the order of the plan."""
        before = dict(zip(previous, previous.figures(), strict=True))
        return tuple(
            task_id
            for task_id, figures in zip(self, self.figures(), strict=True)
            if before.get(task_id) != figures
        )

    def figures(self) -> list[tuple[float, ...]]:
        """Per task, in the order of the result, everything computed about it as numbers, for comparing."""
        if self._computation is None:
            return []
        computation = self._computation
        dates, limit = computation.dates, self.plan.options.critical_slack
        early = start, finish = [by_task(computation, each) for each in (dates.start, dates.finish)]
        if dates.early_start is not dates.start:
            early = [by_task(computation, each) for each in (dates.early_start, dates.early_finish)]
        late = (dates.late_start, dates.late_finish, dates.total_slack, dates.free_slack)
        critical = [slack <= limit for slack in dates.total_slack]
        for number in computation.parameters.finished:
            critical[number] = False
        return list(zip(start, finish, *early, *late, critical, self._percent, strict=True))

    def explain(self, task_id: Hashable) -> Explanation:
        """Why the task starts and finishes when it does. Raises KeyError when the result has no such task."""
        if self._computation is None:
            raise KeyError(task_id)
        return explain(self.plan, self._computation, task_id)

    @cached_property
    def violations(self) -> tuple[Violation, ...]:
        """Links, constraints and deadlines that the dates break."""
        return find_violations(self.plan, self._computation) if self._computation else ()

    @cached_property
    def _percent(self) -> list[float]:
        if self._computation is None:
            return []
        network, tasks = self._computation.network, self.plan.tasks
        if len(tasks) != len(network.ids):
            tasks = tuple(tasks[self.plan.places[task_id]] for task_id in network.ids)
        return roll_up_progress(tasks, network)


def by_task(computation: Computation, column: Sequence[int]) -> list[int]:
    """The dates of each task, of a summary those at its exit."""
    network = computation.network
    values = list(column[: len(network.ids)])
    for owner in network.owners:
        values[owner] = column[network.exits[owner]]
    return values
