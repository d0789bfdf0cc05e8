"""The backward pass: the latest dates that delay neither the plan's finish nor a deadline or constraint."""

from touchstone.engine.dates import FOREVER, Dates
from touchstone.engine.delays import late_start_before_delay
from touchstone.engine.lags import Wire, take_lag
from touchstone.engine.manual_summaries import holder_of, late_span, limits_by_its_finish
from touchstone.engine.network import ROOT, Network
from touchstone.engine.parameters import FIXED, SUMMARY, Parameters
from touchstone.engine.task import ConstraintType


class BackwardPass:
    """Fills late_start, late_finish, late_position and late_bound of one node at a time, in reverse order."""

    def __init__(self, network: Network, parameters: Parameters, dates: Dates) -> None:
        self.network = network
        self.parameters = parameters
        self.dates = dates
        self.start_ceiling: dict[int, int] = {}
        """Per summary, the latest start of the child that begins first."""

    def place(self, number: int) -> None:
        """The late dates of a task that is more than plain."""
        dates, parameters = self.dates, self.parameters
        if parameters.kinds[number] == SUMMARY:
            self.gather(number)
        elif number in parameters.finished or number in parameters.external:
            dates.late_start[number], dates.late_finish[number] = dates.start[number], dates.finish[number]
            dates.late_position[number] = dates.position[number]
            dates.late_bound[number] = FOREVER
        elif parameters.project_end is not None and number in parameters.manual & parameters.starts.keys():
            self.keep_typed_dates(number)
        else:
            limit = self.finish_limit(number)
            if number in parameters.constraints or number in parameters.deadlines:
                limit = self.constrained(number, limit)
            if limit == FOREVER:
                limit = dates.finish[number]
            start, finish, dates.late_position[number] = parameters.times[number].place_before(
                limit, parameters.remaining[number]
            )
            dates.late_start[number] = dates.late_bound[number] = start
            if number in parameters.delays and number not in parameters.begun:
                dates.late_bound[number] = late_start_before_delay(self.network, parameters, dates, number)
            if number in parameters.begun:
                dates.late_position[number] = parameters.times[number].position(finish)
                dates.late_start[number] = dates.start[number]
                finish = max(finish, dates.finish[number])
            elif number in parameters.manual:
                finish = limit
            dates.late_finish[number] = finish

    def keep_typed_dates(self, number: int) -> None:
        """Where a plan is made backwards, what a person typed is what limits others."""
        dates = self.dates
        dates.late_start[number] = dates.late_bound[number] = dates.start[number]
        dates.late_finish[number], dates.late_position[number] = dates.finish[number], dates.position[number]

    def finish_limit(self, number: int) -> int:
        """The latest finish that successors allow, own ones and those of summaries around the task."""
        late_bound, parameters = self.dates.late_bound, self.parameters
        limit = self.dates.ceiling[holder_of(self.network, parameters, number)]
        for successor in self.network.after[number]:
            moment = late_bound[successor]
            if moment < limit:
                limit = moment
        for wire in parameters.wires_out.get(number, ()):
            moment = self.end_limit(wire) if wire.from_finish else self.limit_from_start(wire)
            if moment < limit:
                limit = moment
        if self.start_ceiling:
            for start_limit in self.start_limits_around(number):
                limit = min(limit, self.finish_for_start(number, start_limit))
        return limit

    def start_limits_around(self, number: int) -> list[int]:
        """Start ceilings of the summaries in which this task is the one that begins first."""
        found = []
        parent = self.network.parents[number]
        while parent != ROOT:
            if (
                self.dates.start[number] == self.dates.start[self.network.exits[parent]]
                and parent in self.start_ceiling
            ):
                found.append(self.start_ceiling[parent])
            parent = self.network.parents[parent]
        return found

    def limit_from_start(self, wire: Wire) -> int:
        """The latest finish that a link from the start allows; a task that has started is free of it."""
        if self.parameters.kinds[wire.predecessor] == FIXED:
            return FOREVER
        start = self.end_limit(wire)
        return start if start == FOREVER else self.finish_for_start(wire.predecessor, start)

    def end_limit(self, wire: Wire) -> int:
        """The latest moment of the predecessor's end that counts; FOREVER when the successor is over."""
        dates, successor = self.dates, wire.successor
        moment = dates.late_bound[successor]
        if moment == FOREVER:
            return moment
        if wire.to_finish:
            moment = dates.late_finish[successor]
        return take_lag(moment, wire, self.parameters.calendars[successor]) if wire.minutes else moment

    def finish_for_start(self, number: int, start: int) -> int:
        """When the task finishes if it starts at a moment."""
        return self.parameters.times[number].add(start, self.parameters.durations[number])

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
        dates, network, parameters = self.dates, self.network, self.parameters
        limit = self.limit_by_links(owner)
        is_open = limit == FOREVER or parameters.project_end is not None
        if is_open and limits_by_its_finish(network, parameters, owner):
            limit = min(limit, parameters.finishes[owner])
        limit = min(limit, dates.ceiling[holder_of(network, parameters, owner)])
        kind, moment = parameters.constraints.get(owner, (ConstraintType.ASAP, 0))
        if kind in FINISH_BOUND:
            limit = min(limit, moment)
        dates.ceiling[owner] = min(limit, parameters.deadlines.get(owner, FOREVER))

    def limit_by_links(self, owner: int) -> int:
        """The latest finish that a summary's own successors allow; a limit of its start is noted apart."""
        limit = FOREVER
        for successor in self.network.after[owner]:
            limit = min(limit, self.dates.late_bound[successor])
        for wire in self.parameters.wires_out.get(owner, ()):
            moment = self.end_limit(wire)
            if wire.from_finish:
                limit = min(limit, moment)
            elif moment != FOREVER:
                self.start_ceiling[owner] = min(moment, self.start_ceiling.get(owner, FOREVER))
        return limit

    def gather(self, number: int) -> None:
        """A summary's late dates span those of what is inside it; typed ones are not left behind."""
        dates, network, parameters = self.dates, self.network, self.parameters
        spans = [late_span(network, parameters, dates, child) for child in network.children[number]]
        starts, finishes, bounds = zip(*spans, strict=True)
        dates.late_start[number], dates.late_finish[number] = min(starts), max(finishes)
        is_over = all(dates.late_bound[child] == FOREVER for child in network.children[number])
        dates.late_bound[number] = FOREVER if is_over else min(bounds)
        if number in parameters.manual and number in parameters.starts:
            node = network.exits[number]
            dates.late_start[number] = max(dates.late_start[number], dates.start[node])
            dates.late_finish[number] = max(dates.late_finish[number], dates.finish[node])


PINNED = frozenset((ConstraintType.MSO, ConstraintType.MFO))
START_BOUND = frozenset((ConstraintType.MSO, ConstraintType.SNLT))
FINISH_BOUND = frozenset((ConstraintType.MFO, ConstraintType.FNLT))
