"""The words of levelling: what it is asked for, and what it tells."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from touchstone.engine.assignment import Piece


class Objective(StrEnum):
    """What makes one levelled plan better than another. Overloads are removed first in any case."""

    FINISH = "finish"
    """The plan finishes early; then few tasks move."""
    FEWEST_MOVES = "fewest_moves"
    """Few tasks move; then the plan finishes early."""
    STEADY_LOAD = "steady_load"
    """As FINISH; then work is moved within its slack so that days are alike (smallest sum of squares). Needs
    some of the time to search: without any it is FINISH."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """Limits that levelling keeps.

    objective: see Objective.
    within_slack: no task may start later than it can without delaying the plan or a deadline; what cannot be
    resolved so stays overloaded.
    protected: tasks that should not finish later than they do now (milestones, for example). Weighs more
    than the objective; a task that has to give way all the same is among the moves.
    may_split: tasks whose work may be interrupted where that lets them finish earlier. Done only to work in
    one calendar that no constraint, lag or limit asks anything of.
    keep: tasks that levelling does not touch, as if their priority were 1000.
    """

    objective: Objective = Objective.FINISH
    within_slack: bool = False
    protected: frozenset[Hashable] = frozenset()
    may_split: frozenset[Hashable] = frozenset()
    keep: frozenset[Hashable] = frozenset()


class Outcome(StrEnum):
    """How levelling ended."""

    LEVELLED = "levelled"
    """No resource does more than it can; also when nothing had to be moved."""
    INFEASIBLE = "infeasible"
    """Some overload stays; ``Levelling.obstacles`` says why. What could be levelled is levelled."""
    NO_DATES = "no_dates"
    """The plan itself has no dates; ``Levelling.before.problems`` says why."""


@dataclass(frozen=True, slots=True)
class Overload:
    """A stretch of time in which tasks need more of a resource than there is.

    start, finish: the wall clock. units: the most that is needed at one moment of it. tasks: who needs it,
    in the order of the plan.
    """

    resource: Hashable
    start: datetime
    finish: datetime
    units: float
    max_units: float
    tasks: tuple[Hashable, ...]


class ObstacleCode(StrEnum):
    """Why an overload stays."""

    TOO_MUCH_ALONE = "too_much_alone"
    """One task alone needs more than there is."""
    FIXED = "fixed"
    """Tasks have started, are typed by hand, pinned by a constraint or have priority 1000; the others in the
    overload go before them, or are such tasks as well."""
    NO_SLACK = "no_slack"
    """A limit (slack, start or finish no later than) leaves no room."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """An overload that stays, and why."""

    code: ObstacleCode
    overload: Overload


@dataclass(frozen=True, slots=True)
class Move:
    """A task whose dates differ from before.

    delay, pieces: what to put into ``Task.levelling_delay`` (minutes of the clock) and ``Task.pieces``. A
    task that only follows others has neither; ``Levelling.after.explain`` names what it follows.
    reasons: what would be over capacity without them. Their tasks are those that go first.
    """

    task: Hashable
    delay: int
    start_before: datetime
    finish_before: datetime
    start: datetime
    finish: datetime
    pieces: tuple[Piece, ...] = ()
    reasons: tuple[Overload, ...] = ()


@dataclass(frozen=True, slots=True)
class LevellingProgress:
    """What a search has found so far: the finish of the plan, tasks with a delay, seconds since it began."""

    finish: datetime
    moved: int
    seconds: float
