"""The backward pass: the latest dates that delay neither the plan's finish nor a deadline or constraint."""

from touchstone.engine.dates import FOREVER, Dates
from touchstone.engine.lags import shift_by_lag
from touchstone.engine.link import LinkType
from touchstone.engine.network import ROOT, Network, Wire
from touchstone.engine.parameters import Kind, Parameters
from touchstone.engine.task import ConstraintType


class BackwardPass:
    """Fills late_start, late_finish, late_position and late_bound, in the reverse of the network's order."""

    def __init__(self, network: Network, parameters: Parameters, dates: Dates) -> None:
        self.network = network
        self.parameters = parameters
        self.dates = dates
        self.ceiling = [FOREVER] * (len(network.ids) + 1)
        """Per summary, the latest finish of what is inside; the last entry is the root's."""
        self.start_ceiling: dict[int, int] = {}
        """Per summary, the latest start of the child that begins first."""

    def run(self) -> None:
        network, parameters, dates = self.network, self.parameters, self.dates
        late_bound, late_start, late_finish = dates.late_bound, dates.late_start, dates.late_finish
        kinds, places, durations = parameters.kinds, parameters.places_before, parameters.durations
        after, parents, ceiling, wires_out = network.after, network.parents, self.ceiling, network.wires_out
        tasks, deadlines, has_start_ceilings = (
            len(network.ids),
            parameters.deadlines,
            self.has_start_ceilings(),
        )
        if not parameters.options.multiple_critical_paths:
            ceiling[ROOT] = dates.project_finish
        for node in reversed(network.order):
            if node >= tasks:
                self.set_ceiling(network.owners[node - tasks])
            elif kinds[node] != Kind.PLAIN or wires_out[node] or node in deadlines or has_start_ceilings:
                self.place(node)
            else:
                limit = ceiling[parents[node]]
                for successor in after[node]:
                    moment = late_bound[successor]
                    if moment < limit:
                        limit = moment
                if limit == FOREVER:
                    limit = dates.finish[node]
                start, late_finish[node], dates.late_position[node] = places[node](limit, durations[node])
                late_start[node] = late_bound[node] = start

    def has_start_ceilings(self) -> bool:
        """Whether a link leaves from the start of a summary, which then limits the child that begins first."""
        return any(
            not wire.type.from_finish
            for owner in self.network.owners
            for wire in self.network.wires_out[owner]
        )

    def place(self, number: int) -> None:
        """The late dates of a task that is more than plain."""
        dates, parameters = self.dates, self.parameters
        if parameters.kinds[number] == Kind.SUMMARY:
            self.gather(number)
        elif number in parameters.finished or number in parameters.external:
            dates.late_start[number], dates.late_finish[number] = dates.start[number], dates.finish[number]
            dates.late_position[number] = dates.position[number]
            dates.late_bound[number] = FOREVER
        else:
            limit = self.constrained(number, self.finish_limit(number))
            if limit == FOREVER:
                limit = dates.finish[number]
            start, dates.late_finish[number], dates.late_position[number] = parameters.places_before[number](
                limit, parameters.remaining[number]
            )
            dates.late_bound[number] = start
            started = parameters.kinds[number] == Kind.FIXED and number not in parameters.manual
            dates.late_start[number] = dates.start[number] if started else start

    def finish_limit(self, number: int) -> int:
        """The latest finish that successors allow, own ones and those of summaries around the task."""
        dates, network = self.dates, self.network
        limit = self.ceiling[network.parents[number]]
        for successor in network.after[number]:
            limit = min(limit, dates.late_bound[successor])
        for wire in network.wires_out[number]:
            limit = min(limit, self.wire_limit(wire))
        for start_limit in self.start_limits_around(number):
            limit = min(limit, self.finish_for_start(number, start_limit))
        return limit

    def start_limits_around(self, number: int) -> list[int]:
        """Start ceilings of the summaries in which this task is the one that begins first."""
        found = []
        parent = self.network.parents[number]
        while self.start_ceiling and parent != ROOT:
            if (
                self.dates.start[number] == self.dates.start[self.network.exits[parent]]
                and parent in self.start_ceiling
            ):
                found.append(self.start_ceiling[parent])
            parent = self.network.parents[parent]
        return found

    def wire_limit(self, wire: Wire) -> int:
        """The latest finish of the predecessor that one link allows."""
        start_limit = self.wire_start_limit(wire)
        if wire.type.from_finish or start_limit == FOREVER:
            return start_limit
        if self.parameters.kinds[wire.predecessor] == Kind.FIXED:
            return FOREVER
        return self.finish_for_start(wire.predecessor, start_limit)

    def wire_start_limit(self, wire: Wire) -> int:
        """The latest moment of the predecessor's end that counts; FOREVER when the successor is over."""
        dates, successor = self.dates, wire.successor
        bound = dates.late_bound[successor]
        if bound == FOREVER:
            return FOREVER
        if wire.type.to_finish:
            bound = dates.late_finish[successor]
        elif wire.type is LinkType.SS:
            bound = self.parameters.calendars[wire.predecessor].next_start(bound)
        return shift_by_lag(bound, wire, self.parameters, sign=-1)

    def finish_for_start(self, number: int, start: int) -> int:
        """When the task finishes if it starts at a moment."""
        return self.parameters.places[number](start, self.parameters.durations[number])[1]

    def constrained(self, number: int, limit: int) -> int:
        """The limit after constraint and deadline."""
        kind, moment = self.parameters.constraints.get(number, (ConstraintType.ASAP, 0))
        if kind in START_BOUND:
            moment = self.finish_for_start(number, moment)
        if kind in PINNED and self.parameters.options.honor_constraints:
            limit = moment
        elif kind in START_BOUND or kind in FINISH_BOUND:
            limit = min(limit, moment)
        return min(limit, self.parameters.deadlines.get(number, FOREVER))

    def set_ceiling(self, owner: int) -> None:
        """What limits a summary limits everything inside it."""
        dates, network = self.dates, self.network
        limit = self.ceiling[network.parents[owner]]
        for successor in network.after[owner]:
            limit = min(limit, dates.late_bound[successor])
        for wire in network.wires_out[owner]:
            moment = self.wire_start_limit(wire)
            if wire.type.from_finish:
                limit = min(limit, moment)
            elif moment != FOREVER:
                self.start_ceiling[owner] = min(moment, self.start_ceiling.get(owner, FOREVER))
        kind, moment = self.parameters.constraints.get(owner, (ConstraintType.ASAP, 0))
        if kind in FINISH_BOUND:
            limit = min(limit, moment)
        self.ceiling[owner] = min(limit, self.parameters.deadlines.get(owner, FOREVER))

    def gather(self, number: int) -> None:
        """A summary's late dates span those of what is inside it."""
        dates, inside = self.dates, self.network.children[number]
        dates.late_start[number] = min([dates.late_start[child] for child in inside])
        dates.late_finish[number] = max([dates.late_finish[child] for child in inside])
        dates.late_bound[number] = min([dates.late_bound[child] for child in inside])


PINNED = frozenset((ConstraintType.MSO, ConstraintType.MFO))
START_BOUND = frozenset((ConstraintType.MSO, ConstraintType.SNLT))
FINISH_BOUND = frozenset((ConstraintType.MFO, ConstraintType.FNLT))
