"""The answer of levelling; what few callers ask for is worked out when asked."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from touchstone.engine.assignment import Piece
from touchstone.engine.levelling.overloads import find_overloads
from touchstone.engine.levelling.reasons import Reasons, find_obstacles
from touchstone.engine.levelling.wording import Move, Objective, Obstacle, Outcome, Overload
from touchstone.engine.plan import Plan
from touchstone.engine.result import Result


@dataclass(frozen=True, kw_only=True)
class Levelling:
    """A levelled plan beside the plan as it was.

    plan: the plan with the levelling delays to apply; ``after`` is its schedule, ``before`` that of the plan
    given. limited: the tasks that levelling may move, but not as far as it likes. seconds: how long it took.
    """

    objective: Objective
    plan: Plan
    before: Result
    after: Result
    limited: frozenset[Hashable] = frozenset()
    seconds: float = 0.0

    @property
    def outcome(self) -> Outcome:
        """How it ended."""
        if self.after.computation is None:
            return Outcome.NO_DATES
        return Outcome.INFEASIBLE if self.overloads else Outcome.LEVELLED

    @property
    def finish_before(self) -> datetime | None:
        """When the plan finished as it was."""
        return self.before.finish

    @property
    def finish(self) -> datetime | None:
        """When the levelled plan finishes."""
        return self.after.finish

    @cached_property
    def delays(self) -> dict[Hashable, int]:
        """The levelling delay, in minutes of the clock, of every task that gets another than it had."""
        given = {
            task.id: (task.levelling_delay, task.levelling_delay_elapsed) for task in self.before.plan.tasks
        }
        return {
            task.id: task.levelling_delay
            for task in self.plan.tasks
            if (task.levelling_delay, task.levelling_delay_elapsed) != given[task.id]
        }

    @cached_property
    def splits(self) -> dict[Hashable, tuple[Piece, ...]]:
        """The pieces of every task that is interrupted otherwise than it was."""
        given = {task.id: task.pieces for task in self.before.plan.tasks}
        return {task.id: task.pieces for task in self.plan.tasks if task.pieces != given[task.id]}

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """The tasks (no summaries) whose dates differ, with the reasons, in the order of the plan."""
        if self.after.computation is None:
            return ()
        reasons = Reasons(self.plan, self.after)
        return tuple(
            Move(
                task=task.id,
                delay=task.levelling_delay,
                start_before=was.start,
                finish_before=was.finish,
                start=now.start,
                finish=now.finish,
                pieces=self.splits.get(task.id, ()),
                reasons=reasons.of_moving(task) if task.levelling_delay or task.id in self.splits else (),
            )
            for task in self.plan.tasks
            if (now := self.after.get(task.id)) is not None
            and not now.is_summary
            and (was := self.before[task.id]) is not None
            and (was.start, was.finish) != (now.start, now.finish)
        )

    @cached_property
    def overloads_before(self) -> tuple[Overload, ...]:
        """Where resources had to do more than they can in the plan as it was."""
        return find_overloads(self.before.plan, self.before)

    @cached_property
    def overloads(self) -> tuple[Overload, ...]:
        """Where they still have to."""
        return find_overloads(self.plan, self.after)

    @cached_property
    def obstacles(self) -> tuple[Obstacle, ...]:
        """Why each of these stays."""
        return find_obstacles(self.plan, self.overloads, self.limited)
