"""Interrupts work around what is in the way."""

from touchstone.engine.assignment import Piece
from touchstone.engine.levelling.demand import Demand, Need, Span
from touchstone.engine.levelling.profile import Profile
from touchstone.engine.parameters import Parameters
from touchstone.engine.timeline import Timeline

LEAST_PIECE = 60
"""Working minutes under which it is not worth while to begin."""


def can_be_split(parameters: Parameters, needs: list[Need], number: int) -> bool:
    """Whether its pieces mean the same to all: one calendar, and nothing that asks for its finish."""
    return (
        isinstance(parameters.times[number], Timeline)
        and all(need.minutes == parameters.durations[number] for need in needs)
        and number not in parameters.constraints
        and not parameters.wires_in.get(number)
        and not parameters.has_finish_gates
    )


def find_pieces(demand: Demand, profiles: list[Profile], number: int, position: int) -> list[Span] | None:
    """Where the work of a task has room from a position on; None where a resource never has."""
    left, spans = demand.computation.parameters.durations[number], list[Span]()
    steps = [
        (profiles[need.resource], demand.limits[need.resource] - need.units) for need in demand.needs[number]
    ]
    if any(room < 0 for _, room in steps):
        return None
    while left:
        begin = first_room(steps, position)
        ends = [profile.first_over(begin, begin + left, room) for profile, room in steps]
        position = min([end for end in ends if end is not None], default=begin + left)
        if position - begin >= min(LEAST_PIECE, left):
            spans.append((begin, position))
            left -= position - begin
    return spans


def first_room(steps: list[tuple[Profile, int]], position: int) -> int:
    """The first position at which every resource has room."""
    settled = 0
    while settled < len(steps):
        profile, room = steps[settled]
        free = profile.first_under(position, room)
        if free is None or free == position:
            settled += 1
        else:
            position, settled = free, 0
    return position


def as_pieces(spans: list[Span]) -> tuple[Piece, ...]:
    """The same in the words of a task."""
    ends = [*(start for start, _ in spans[1:]), spans[-1][1]]
    return tuple(
        Piece(finish - start, following - finish)
        for (start, finish), following in zip(spans, ends, strict=True)
    )
