"""What is read from a plan before anything is computed; kept on the plan, which never changes."""

from dataclasses import dataclass

from touchstone.engine.dates import Dates, blank_dates
from touchstone.engine.given import Given, given_of
from touchstone.engine.network import Network, active_tasks, build_network
from touchstone.engine.ordering import name_cycle, put_in_order
from touchstone.engine.parameters import Parameters, read_parameters
from touchstone.engine.plan import Plan
from touchstone.engine.problem import Problem, ProblemCode
from touchstone.engine.soundness import find_problems, is_sound
from touchstone.engine.sweeps import slots


@dataclass(frozen=True, slots=True)
class Preparation:
    """A sound plan as arrays; all that the passes need but room for dates."""

    network: Network
    parameters: Parameters
    given: Given

    def blank_dates(self) -> Dates:
        """Room for the dates; early ones of what has started are in it."""
        dates, given = blank_dates(self.network), self.given
        dates.start, dates.finish = given[slots.START][:], given[slots.FINISH][:]
        dates.position = given[slots.POSITION][:]
        return dates


def prepare(plan: Plan) -> Preparation | tuple[Problem, ...]:
    """The preparation of a plan, or why it cannot have dates."""
    kept: Preparation | None = plan.preparation
    if kept is not None:
        return kept
    tasks = active_tasks(plan)
    network = build_network(tasks, plan.links)
    put_in_order(network)
    if not is_sound(plan, network):
        problems = find_problems(plan)
        if problems:
            return problems
        if len(network.order) < network.size:
            return (Problem(ProblemCode.CYCLE, name_cycle(network)),)
    parameters = read_parameters(plan, tasks, network)
    preparation = Preparation(network, parameters, given_of(network, parameters))
    object.__setattr__(plan, "preparation", preparation)
    return preparation
