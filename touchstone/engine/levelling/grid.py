"""A real plan as a bare resource problem on a coarse grid, to learn good orders from.

Time is working minutes of the plan's calendar, divided by a step. Calendars of tasks and resources, limits
and the exact meaning of some links are lost; that does no harm, because only the order of the starts is used.
"""

from collections.abc import Iterator
from math import gcd
from time import monotonic
from typing import TYPE_CHECKING

from touchstone.engine.lags import Wire
from touchstone.engine.levelling.demand import Demand
from touchstone.engine.levelling.rcpsp.instance import Instance, Wait
from touchstone.engine.levelling.rcpsp.solving import solve

if TYPE_CHECKING:
    from touchstone.engine.levelling.searching import Search

MOST_STEPS = 6000
"""How long the grid may be; a longer plan gets larger steps."""
SHARE = 0.5
"""Of the time that is left, for the grid."""
LEAST_SECONDS = 0.2
"""With less time the grid is not worth its preparation."""


def orders_from_grid(search: "Search", workers: int) -> Iterator[list[float]]:
    """Orders by start in the best schedule found on the grid."""
    seconds = (search.end - monotonic()) * SHARE
    if seconds < LEAST_SECONDS:
        return
    instance = instance_of(search.scheme.demand, search.scheme.followers)
    if not instance.impossible:
        solution = solve(instance, seconds=seconds, workers=workers, cancelled=search.is_over)
        yield [float(start) for start in solution.starts]


def instance_of(demand: Demand, followers: list[list[int]]) -> Instance:
    """One activity per node of the network."""
    computation = demand.computation
    network, dates = computation.network, computation.dates
    clock = computation.parameters.timelines[None]
    origin = clock.position(computation.parameters.project_start)
    begins = [clock.position(start) - origin for start in dates.start]
    spans = [
        clock.position(dates.finish[node]) - begins[node] - origin if network.exits[node] == node else 0
        for node in range(len(network.ids))
    ] + [0] * len(network.owners)
    step = step_of([span for span in spans if span > 0])
    durations = tuple(-(-span // step) if span > 0 else 0 for span in spans)
    return Instance(
        durations=durations,
        waits=tuple(waits_of(demand, followers, durations, step)),
        demands=tuple(demands_of(demand, node) for node in range(network.size)),
        capacities=tuple(demand.limits),
        releases=tuple(
            max(0, begin // step) if node < len(network.ids) and network.exits[node] == node else 0
            for node, begin in enumerate(begins)
        ),
    )


def step_of(spans: list[int]) -> int:
    """The largest step that all spans are multiples of, or a larger one when the plan is too long for it."""
    return max(1, gcd(*spans), -(-sum(spans) // MOST_STEPS)) if spans else 1


def demands_of(demand: Demand, node: int) -> tuple[int, ...]:
    """What a node needs of each resource; never more than there is, which is reported elsewhere."""
    needs = [0] * len(demand.limits)
    for need in demand.needs.get(node, ()):
        needs[need.resource] = min(demand.limits[need.resource], needs[need.resource] + need.units)
    return tuple(needs)


def waits_of(
    demand: Demand, followers: list[list[int]], durations: tuple[int, ...], step: int
) -> Iterator[Wait]:
    """Between nodes: what a summary holds back, what it waits for, links."""
    network, parameters = demand.computation.network, demand.computation.parameters
    typed = {
        (network.exits[wire.predecessor], wire.successor): wire
        for wires in parameters.wires_in.values()
        for wire in wires
    }
    for node, behind in enumerate(followers):
        for follower in behind:
            wire = typed.get((node, follower))
            span = durations[node] if wire is None else span_of(wire, durations, step)
            yield Wait(node, follower, span)


def span_of(wire: Wire, durations: tuple[int, ...], step: int) -> int:
    """From start to start, with the lag in steps."""
    span = durations[wire.predecessor] if wire.from_finish else 0
    return span - (durations[wire.successor] if wire.to_finish else 0) + round(wire.minutes / step)
