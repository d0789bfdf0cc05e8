"""Links, constraints and deadlines that the computed dates break."""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum

from touchstone.engine.computation import Computation
from touchstone.engine.forward import ForwardPass
from touchstone.engine.link import Link, is_plain
from touchstone.engine.parameters import DRIVEN
from touchstone.engine.plan import Plan
from touchstone.engine.task import ConstraintType


class ViolationCode(StrEnum):
    """What is broken."""

    LINK = "link"
    CONSTRAINT = "constraint"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule of a task.

    minutes: by how many working minutes of the task's calendar.
    link: for LINK, the link; the task is its successor.
    """

    code: ViolationCode
    task_id: Hashable
    minutes: int
    link: Link | None = None


def find_violations(plan: Plan, computation: Computation) -> tuple[Violation, ...]:
    """Every violation: links in the order of the plan, then constraints and deadlines by task."""
    found = late_links(plan, computation)
    for number, (kind, moment) in computation.parameters.constraints.items():
        late = constraint_lateness(computation, number, kind, moment)
        if late:
            found.append(Violation(ViolationCode.CONSTRAINT, computation.network.ids[number], late))
    for number, deadline in computation.parameters.deadlines.items():
        finish = computation.dates.finish[computation.network.exits[number]]
        late = working_minutes(computation, number, deadline, finish)
        if late > 0:
            found.append(Violation(ViolationCode.DEADLINE, computation.network.ids[number], late))
    return tuple(found)


def late_links(plan: Plan, computation: Computation) -> list[Violation]:
    """Links that are broken, in the order of the plan."""
    forward = ForwardPass(computation.network, computation.parameters, computation.dates)
    suspects = find_suspects(computation)
    found = []
    for link in plan.links if suspects else ():
        late = suspects.get((link.predecessor, link.successor))
        if late is not None and not is_plain(link):
            late = link_lateness(computation, forward, link)
        if late is not None and late > 0:
            found.append(Violation(ViolationCode.LINK, link.successor, late, link))
    return found


def find_suspects(computation: Computation) -> dict[tuple[Hashable, Hashable], int]:
    """Both ends of links that may be broken, and by how many working minutes a plain one between them is."""
    network, dates = computation.network, computation.dates
    ids, exits, finish = network.ids, network.exits, dates.finish
    found: dict[tuple[Hashable, Hashable], int] = {}
    unruly = find_unruly(computation) - computation.parameters.external
    for wire in network.typed:
        if wire.successor in unruly:
            found[ids[wire.predecessor], ids[wire.successor]] = 0
    first, before = network.before.first, network.before.items
    for number in unruly:
        start = dates.start[exits[number]]
        for place in range(first[number], first[number + 1]):
            predecessor = before[place]
            moment = finish[exits[predecessor]]
            if moment > start:
                late = working_minutes(computation, number, start, moment)
                found[ids[predecessor], ids[number]] = late
    return found


def find_unruly(computation: Computation) -> set[int]:
    """Tasks that something else than their links may place; all others keep theirs."""
    parameters = computation.parameters
    unruly = {number for number, kind in enumerate(parameters.kinds) if kind > DRIVEN}
    return unruly.union(parameters.constraints, parameters.late)


def link_lateness(computation: Computation, forward: ForwardPass, link: Link) -> int:
    """Working minutes by which the successor is before what the link asks; not positive when the link holds.

    A link of something inactive, and one of an external successor, asks nothing here.
    """
    network, dates, parameters = computation.network, computation.dates, computation.parameters
    predecessor, successor = network.index.get(link.predecessor), network.index.get(link.successor)
    if predecessor is None or successor is None or successor in parameters.external:
        return 0
    wire, node = parameters.wire(predecessor, successor, link), network.exits[successor]
    if parameters.kinds[successor] <= DRIVEN:
        asked, actual = forward.asked_start(wire), dates.start[node]
    else:
        asked, actual = forward.asked_end(wire), dates.finish[node] if wire.to_finish else dates.start[node]
    return working_minutes(computation, successor, actual, asked) if actual < asked else 0


def constraint_lateness(computation: Computation, number: int, kind: ConstraintType, moment: int) -> int:
    """Working minutes between the constraint and the date that breaks it; zero when it holds."""
    node = computation.network.exits[number]
    date = (
        computation.dates.finish[node]
        if kind.value.startswith(("F", "MF"))
        else computation.dates.start[node]
    )
    late = working_minutes(computation, number, moment, date)
    if kind in (ConstraintType.SNET, ConstraintType.FNET):
        return max(0, -late)
    if kind in (ConstraintType.SNLT, ConstraintType.FNLT):
        return max(0, late)
    return abs(late)


def working_minutes(computation: Computation, number: int, begin: int, end: int) -> int:
    """Working minutes of the task's calendar between two moments; negative when ``end`` is first."""
    calendar = computation.parameters.calendars[number]
    return calendar.position(end) - calendar.position(begin)
