"""Makes days alike: work moves later within its free slack, to where the sum of squared loads is smallest.

After Burgess & Killebrew (1962): from the last task to the first, again while it helps. Nothing else moves,
and no resource gets more than it has.
"""

from collections.abc import Callable, Hashable
from dataclasses import replace
from time import monotonic

from touchstone.engine.levelling.demand import Demand, computation_of
from touchstone.engine.levelling.profile import Profile
from touchstone.engine.minutes import to_minutes
from touchstone.engine.result import Result
from touchstone.engine.scheduling import reschedule

MOST_PLACES = 24
"""How many starts are tried for a task."""
MOST_ROUNDS = 3


def steady(
    result: Result,
    free: frozenset[Hashable],
    *,
    until: float,
    cancelled: Callable[[], bool] | None = None,
) -> Result:
    """The result with movable tasks where they make the load more even."""
    for _ in range(MOST_ROUNDS):
        squares = sum_of_squares(result)
        for task in sorted(free & set(result), key=lambda each: result[each].start, reverse=True):
            if monotonic() > until or (cancelled is not None and cancelled()):
                return result
            if result[task].free_slack > 0:
                result = Shifting(result, task).best()
        if sum_of_squares(result) >= squares:
            break
    return result


class Shifting:
    """The places to which one task can go without moving another."""

    def __init__(self, result: Result, task: Hashable) -> None:
        self.result, self.task = result, task
        self.demand = Demand(result.plan, computation_of(result))
        self.number = computation_of(result).network.index[task]
        self.profiles = profiles_of(self.demand, without=self.number)

    def best(self) -> Result:
        """The result with the task where it adds least to the sum of squares; the first of equal starts."""
        needs = self.demand.needs.get(self.number)
        if not needs:
            return self.result
        task = self.result[self.task]
        first = to_minutes(task.start)
        step = max(15, task.free_slack // MOST_PLACES)
        time = self.demand.computation.parameters.times[self.number]
        starts = [first] + [time.add(first, shift) for shift in range(step, task.free_slack + 1, step)]
        rated = [(cost, start) for start in starts if (cost := self.cost(start)) is not None]
        if not rated or min(rated)[1] == first:
            return self.result
        given = next(each for each in self.result.plan.tasks if each.id == self.task)
        delay = given.levelling_delay + min(rated)[1] - first
        trial = reschedule(self.result, [replace(given, levelling_delay=delay)])
        return trial if trial.finish == self.result.finish else self.result

    def cost(self, start: int) -> int | None:
        """What the sum of squares grows by with the task at a start; None where a resource has no room."""
        parameters = self.demand.computation.parameters
        begin, finish, _ = parameters.times[self.number].place(start, parameters.durations[self.number])
        cost = 0
        for need in self.demand.needs[self.number]:
            profile, room = self.profiles[need.resource], self.demand.limits[need.resource] - need.units
            for one, other in self.demand.occupied(self.number, need, begin, finish):
                if profile.first_over(one, other, room) is not None:
                    return None
                cost += need.units * sum_over(profile, one, other) * 2 + need.units**2 * (other - one)
        return cost


def sum_over(profile: Profile, start: int, finish: int) -> int:
    """The load of a span, times its minutes."""
    total, moment, load = 0, start, profile.load_at(start)
    for place, step in enumerate(profile.moments):
        if start < step < finish:
            total += load * (step - moment)
            moment, load = step, profile.loads[place]
    return total + load * (finish - moment)


def profiles_of(demand: Demand, *, without: int | None = None) -> list[Profile]:
    """The load of every resource by all tasks, or by all but one."""
    computation = demand.computation
    dates, exits = computation.dates, computation.network.exits
    profiles = [Profile() for _ in demand.ids]
    for number, needs in demand.needs.items():
        if number == without or number in computation.parameters.finished:
            continue
        for need in needs:
            for begin, end in demand.occupied(
                number, need, dates.start[exits[number]], dates.finish[exits[number]]
            ):
                profiles[need.resource].add(begin, end, need.units)
    return profiles


def sum_of_squares(result: Result) -> int:
    """Over all resources, the squared load times its minutes."""
    total = 0
    for profile in profiles_of(Demand(result.plan, computation_of(result))):
        total += sum(load * load * (finish - start) for start, finish, load in profile.steps())
    return total
