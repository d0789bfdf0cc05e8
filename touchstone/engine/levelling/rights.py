"""Which tasks levelling may hold back, and how far."""

from touchstone.engine.computation import Computation
from touchstone.engine.levelling.wording import Wishes
from touchstone.engine.parameters import DRIVEN
from touchstone.engine.plan import Plan
from touchstone.engine.task import ConstraintType

NEVER_MOVED = 1000
"""The priority of tasks that levelling leaves alone, as in Microsoft Project."""
PINNED = frozenset((ConstraintType.MSO, ConstraintType.MFO, ConstraintType.ALAP))


def movable_tasks(plan: Plan, computation: Computation, wishes: Wishes) -> frozenset[int]:
    """Numbers of the tasks that may get a delay: not started, typed, pinned to a date or to be kept."""
    index, parameters = computation.network.index, computation.parameters
    return frozenset(
        index[task.id]
        for task in plan.tasks
        if task.id in index
        and parameters.kinds[index[task.id]] <= DRIVEN
        and task.priority < NEVER_MOVED
        and task.constraint not in PINNED
        and task.id not in wishes.keep
    )


def latest_starts(computation: Computation, movable: frozenset[int], *, within_slack: bool) -> dict[int, int]:
    """Per task number, the last moment at which it may start, where something limits it."""
    parameters, dates = computation.parameters, computation.dates
    latest: dict[int, int] = {}
    for number in movable:
        if within_slack:
            latest[number] = max(dates.late_start[number], dates.start[number])
        kind, moment = parameters.constraints.get(number, (ConstraintType.ASAP, 0))
        if parameters.options.honor_constraints and kind in {ConstraintType.SNLT, ConstraintType.FNLT}:
            if kind is ConstraintType.FNLT:
                moment = parameters.times[number].add(moment, -parameters.durations[number])
            latest[number] = min(latest.get(number, moment), moment)
    return latest
