"""Why a task was held back, and why an overload stays."""

from collections.abc import Hashable

from touchstone.engine.levelling.demand import UNIT, Demand, computation_of, on_timeline
from touchstone.engine.levelling.overloads import Entry, entries_of, overloads_of
from touchstone.engine.levelling.wording import Obstacle, ObstacleCode, Overload
from touchstone.engine.plan import Plan
from touchstone.engine.result import Result
from touchstone.engine.split_work import SplitWork
from touchstone.engine.task import Task


class Reasons:
    """Looks at a levelled plan and asks what would be if one task had no delay."""

    def __init__(self, plan: Plan, result: Result) -> None:
        self.computation = computation_of(result)
        self.demand = Demand(plan, self.computation)
        self.entries = entries_of(self.demand, result)

    def of_moving(self, task: Task) -> tuple[Overload, ...]:
        """The overloads that a task would make if it started at once and went on without a break."""
        number = self.computation.network.index[task.id]
        parameters, dates = self.computation.parameters, self.computation.dates
        time = parameters.times[number]
        place = time.work.place if isinstance(time, SplitWork) else time.place
        start, finish, _ = place(dates.start[number] - task.levelling_delay, parameters.durations[number])
        found: list[Overload] = []
        for need in self.demand.needs.get(number, ()):
            spans = self.demand.occupied(number, need, start, finish)
            if isinstance(time, SplitWork):
                spans = on_timeline(self.demand.timelines[need.resource], start, finish, time.work)
            mine = [(number, begin, end, need.units) for begin, end in spans]
            others = [entry for entry in self.entries[need.resource] if entry[0] != number]
            near = [entry for entry in others if any(meets(entry, span) for span in spans)]
            found += overloads_of(self.demand, need.resource, near + mine)
        return tuple(overload for overload in found if task.id in overload.tasks)


def meets(entry: Entry, span: tuple[int, int]) -> bool:
    """Whether an entry overlaps a span."""
    return entry[1] < span[1] and entry[2] > span[0]


def find_obstacles(
    plan: Plan, overloads: tuple[Overload, ...], limited: frozenset[Hashable]
) -> tuple[Obstacle, ...]:
    """Why each overload could not be removed."""
    needs = {
        (task.id, assignment.resource): assignment.units
        for task in plan.tasks
        for assignment in task.assignments
    }
    return tuple(Obstacle(code_of(overload, needs, limited), overload) for overload in overloads)


def code_of(
    overload: Overload, needs: dict[tuple[Hashable, Hashable], float], limited: frozenset[Hashable]
) -> ObstacleCode:
    """The first of the three that holds."""
    limit = round(overload.max_units * UNIT)
    if any(round(needs.get((task, overload.resource), 0) * UNIT) > limit for task in overload.tasks):
        return ObstacleCode.TOO_MUCH_ALONE
    if limited.isdisjoint(overload.tasks):
        return ObstacleCode.FIXED
    return ObstacleCode.NO_SLACK
