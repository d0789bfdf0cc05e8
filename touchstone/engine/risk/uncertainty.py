"""What is uncertain about a plan: durations, how they go together, and what may happen."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from touchstone.engine.plan import Plan
from touchstone.engine.risk.distributions import Distribution, Pert, Triangular
from touchstone.engine.risk.errors import InvalidRisk
from touchstone.engine.task import Mode, Task


@dataclass(frozen=True, slots=True)
class Correlation:
    """Two tasks whose durations go together (towards 1) or against each other (towards -1).

    ``strength`` is the correlation of the normal scores behind both durations (Gaussian copula); the rank
    correlation of the durations is 6/π asin(strength / 2), a little less.
    """

    one: Hashable
    other: Hashable
    strength: float

    def __post_init__(self) -> None:
        if not -1 <= self.strength <= 1 or self.one == self.other:
            raise InvalidRisk(f"a correlation of {self.strength} between {self.one!r} and {self.other!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What an event does to a task: what is left of it times ``factor``, plus ``added`` minutes."""

    task: Hashable
    added: Distribution | None = None
    factor: Distribution | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskEvent:
    """Something that happens in a share of all runs, once a run, and then to all the tasks it names.

    How bad it gets is one chance per run as well: a run in which it is severe is severe for each of them.
    """

    id: Hashable
    probability: float
    impacts: tuple[Impact, ...]

    def __post_init__(self) -> None:
        if not 0 <= self.probability <= 1:
            raise InvalidRisk(f"event {self.id!r}: a probability of {self.probability} is not within 0–1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncertainty:
    """What ``simulate`` varies.

    estimates: per task, the distribution of its whole duration (working minutes; minutes of the clock when
    the task is elapsed). Of a started task only the open part varies, in the same proportion; finished tasks,
    summaries and tasks of other plans do not vary.
    """

    estimates: Mapping[Any, Distribution] = field(default_factory=dict)
    correlations: tuple[Correlation, ...] = ()
    events: tuple[RiskEvent, ...] = ()

    def check(self, plan: Plan) -> None:
        """Raise InvalidRisk where a task is named that the plan does not hold, or an event twice."""
        known = {task.id for task in plan.tasks}
        named = {*self.estimates, *(impact.task for event in self.events for impact in event.impacts)}
        for pair in self.correlations:
            named |= {pair.one, pair.other}
        if named - known:
            raise InvalidRisk(f"tasks that the plan does not hold: {sorted(map(repr, named - known))}")
        if len({event.id for event in self.events}) < len(self.events):
            raise InvalidRisk("two events share an id")


def spread_of(
    tasks: Iterable[Task], *, optimistic: float = 0.9, pessimistic: float = 1.3, pert: bool = True
) -> dict[Hashable, Distribution]:
    """Three points around the planned duration of every open task that has one.

    The planned duration is the most likely one; the others are multiples of it.
    """
    if not 0 <= optimistic <= 1 <= pessimistic:
        raise InvalidRisk(f"a spread needs 0 ≤ optimistic ≤ 1 ≤ pessimistic, not {optimistic}–{pessimistic}")
    shape = Pert if pert else Triangular
    return {
        task.id: shape(task.duration * optimistic, task.duration, task.duration * pessimistic)
        for task in tasks
        if task.duration and is_open(task)
    }


def is_open(task: Task) -> bool:
    """Whether anything about the task's duration can still vary."""
    finished = task.actual_finish is not None or task.percent_complete == 100
    return task.active and task.mode is not Mode.EXTERNAL and not finished
