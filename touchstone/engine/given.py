"""What sweeps over a plan read, as arrays by slot."""

from array import array
from collections.abc import Collection
from dataclasses import fields
from itertools import chain

from touchstone.engine.dates import Dates, blank_dates
from touchstone.engine.forward import ForwardPass
from touchstone.engine.lags import FROM_FINISH, Wire
from touchstone.engine.network import ROOT, Network
from touchstone.engine.parameters import Parameters
from touchstone.engine.plan import SlackRule
from touchstone.engine.sweeps import slots
from touchstone.engine.sweeps.numbers import Numbers, numbers, repeated
from touchstone.engine.task import ConstraintType
from touchstone.engine.timeline import HorizonExceeded, Timeline

Given = list[Numbers]

SLACK_RULES = {
    SlackRule.SMALLEST: slots.SMALLEST,
    SlackRule.START: slots.OF_START,
    SlackRule.FINISH: slots.OF_FINISH,
}

GIVEN_DATES = (slots.BEGUN, slots.DONE)
"""Ways of tasks whose early dates are known before anything is computed."""

COMMON = frozenset(
    (
        "constraints", "deadlines", "wires_in", "wires_out",
        "begun", "finished", "starts", "finishes", "resumes",
    )
)  # fmt: skip
"""What `Parameters` note of tasks that a sweep may treat; some of these are looked at one by one."""


def given_of(
    network: Network, parameters: Parameters, earlier: Dates | None = None, changed: Collection[int] = ()
) -> Given:
    """The arrays of an ordered network and its parameters.

    earlier, changed: dates of the plan before some tasks changed, from which those of the others are taken.
    """
    arrays = [numbers() for _ in range(slots.COUNT)]
    fill_shape(arrays, network)
    fill_parameters(arrays, network, parameters)
    arrays[slots.ORDER] = network.order
    unsettled = [number for number in parameters.starts if arrays[slots.WAYS][number] in GIVEN_DATES]
    dates = blank_dates(network)
    if earlier is not None:
        for number in unsettled:
            if number not in changed:
                dates.start[number], dates.finish[number] = earlier.start[number], earlier.finish[number]
                dates.position[number] = earlier.position[number]
        unsettled = [number for number in unsettled if number in changed]
    settle_given_dates(arrays, ForwardPass(network, parameters, dates), unsettled)
    return arrays


def settle_given_dates(arrays: Given, forward: ForwardPass, unsettled: list[int]) -> None:
    """Put in the early dates of what has started or is over; nothing that is computed moves them."""
    for number in unsettled:
        try:
            forward.place_given(number)
        except HorizonExceeded:
            arrays[slots.WAYS][number] = slots.ALONE
    dates = forward.dates
    arrays[slots.START], arrays[slots.FINISH], arrays[slots.POSITION] = (
        dates.start, dates.finish, dates.position,
    )  # fmt: skip


def fill_shape(arrays: list[Numbers], network: Network) -> None:
    """Put in the tree, the links and the order."""
    arrays[slots.OWNERS] = network.owners
    arrays[slots.PARENTS] = network.holders
    arrays[slots.EXITS] = network.exits
    arrays[slots.FIRST_CHILD], arrays[slots.CHILDREN] = network.inside.first, network.inside.items
    arrays[slots.FIRST_BEFORE], arrays[slots.BEFORE] = network.before.first, network.before.items
    arrays[slots.FIRST_AFTER], arrays[slots.AFTER] = network.after.first, network.after.items
    arrays[slots.FIRST_WIRE_IN], arrays[slots.WIRES_IN] = network.wires_in.first, network.wires_in.items
    arrays[slots.FIRST_WIRE_OUT], arrays[slots.WIRES_OUT] = network.wires_out.first, network.wires_out.items
    arrays[slots.WIRE_PREDECESSORS] = numbers([each.predecessor for each in network.typed])
    arrays[slots.WIRE_SUCCESSORS] = numbers([each.successor for each in network.typed])


def fill_parameters(arrays: list[Numbers], network: Network, parameters: Parameters) -> None:
    """Put in what is known of each task and link, and the shifts."""
    count = len(network.ids)
    rule = SLACK_RULES[parameters.options.slack_rule]
    arrays[slots.SCALARS] = numbers((count, network.size, parameters.project_start, rule))
    arrays[slots.DURATIONS] = parameters.durations
    arrays[slots.REMAINING] = parameters.remaining
    arrays[slots.WAYS] = ways_of(network, parameters)
    arrays[slots.FLOORS], arrays[slots.ROOFS] = repeated(slots.NEVER, count), repeated(slots.FOREVER, count)
    for number, (kind, moment) in parameters.constraints.items():
        if kind is ConstraintType.SNET:
            arrays[slots.FLOORS][number] = moment
    for number, deadline in parameters.deadlines.items():
        arrays[slots.ROOFS][number] = deadline
    arrays[slots.STATES] = repeated(slots.OPEN, count)
    for state, known in ((slots.STARTED, parameters.begun), (slots.OVER, parameters.finished)):
        for number in known:
            arrays[slots.STATES][number] = state
    arrays[slots.WIRE_KINDS] = numbers([kind_of(wire) for wire in parameters.wires])
    arrays[slots.WIRE_MINUTES] = numbers([wire.minutes for wire in parameters.wires])
    number_of = {timeline: number for number, timeline in enumerate(timelines_of(parameters))}
    arrays[slots.CALENDARS] = numbers(list(map(number_of.__getitem__, parameters.calendars)))
    fill_shifts(arrays, parameters)


def timelines_of(parameters: Parameters) -> list[Timeline]:
    """Each calendar once."""
    return list(dict.fromkeys(parameters.timelines.values()))


def kind_of(wire: Wire) -> int:
    """The kind of a wire as bits."""
    return (
        (slots.FROM_FINISH if wire.from_finish else 0)
        | (slots.TO_FINISH if wire.to_finish else 0)
        | (slots.BY_CLOCK if wire.elapsed else 0)
    )


def ways_of(network: Network, parameters: Parameters) -> Numbers:
    """How each task is treated. Whatever is noted of few tasks is none of a sweep's business."""
    usual = slots.BOUND if parameters.has_finish_gates else slots.PLAIN
    ways = repeated(usual, len(network.ids))
    for number in chain((each.successor for each in network.typed), parameters.constraints):
        ways[number] = slots.BOUND
    for way, known in ((slots.BEGUN, parameters.begun), (slots.DONE, parameters.finished)):
        for number in known:
            ways[number] = way
    for owner in network.owners:
        ways[owner] = slots.GROUP
    for number in odd_tasks(network, parameters):
        ways[number] = slots.ALONE
    return ways


def odd_tasks(network: Network, parameters: Parameters) -> set[int]:
    """Tasks that only the methods of the passes can treat."""
    odd: set[int] = set()
    for each in fields(parameters):
        noted = getattr(parameters, each.name)
        if isinstance(noted, dict | set) and each.name not in COMMON:
            odd.update(noted)
    manual = parameters.manual
    for number, (kind, _) in parameters.constraints.items():
        if kind is not ConstraintType.SNET or network.parents[number] in manual:
            odd.add(number)
    odd.update(number for number in parameters.starts if number not in parameters.begun)
    odd.update(network.parents[number] for number in manual if network.parents[number] != ROOT)
    if parameters.has_start_ceilings:
        odd |= inside_start_ceilings(network)
    if parameters.times != parameters.calendars:
        pairs = zip(parameters.times, parameters.calendars, strict=True)
        odd.update(number for number, (time, calendar) in enumerate(pairs) if time is not calendar)
    odd |= {network.parents[number] for number in odd & parameters.begun} - {ROOT}
    return odd


def inside_start_ceilings(network: Network) -> set[int]:
    """Summaries whose start a link leaves from, and everything inside them."""
    waiting = [
        each.predecessor
        for each in network.typed
        if each.predecessor in network.children and each.link.type not in FROM_FINISH
    ]
    found: set[int] = set()
    while waiting:
        number = waiting.pop()
        if number not in found:
            found.add(number)
            waiting.extend(network.children.get(number, ()))
    return found


def fill_shifts(arrays: list[Numbers], parameters: Parameters) -> None:
    """Put in the shifts of all calendars, one calendar after the other."""
    first, starts, sums = numbers((0,)), numbers(), numbers()
    for timeline in timelines_of(parameters):
        until = timeline.laid_out_until  # first: another thread may lay out more at any moment
        own_starts, own_sums = timeline.shifts
        starts.extend(array("q", own_starts))
        starts.append(until)
        sums.extend(array("q", own_sums))
        first.append(len(starts))
    arrays[slots.FIRST_SHIFT], arrays[slots.SHIFT_STARTS], arrays[slots.SHIFT_SUMS] = first, starts, sums
