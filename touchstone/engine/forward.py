"""The forward pass: the earliest dates, from what holds each task back."""

from collections.abc import Iterable

from touchstone.engine.dates import NEVER, Dates
from touchstone.engine.lags import Wire, add_lag
from touchstone.engine.manual_summaries import holder_of, span_of
from touchstone.engine.network import Network
from touchstone.engine.parameters import FIXED, SUMMARY, Parameters
from touchstone.engine.task import ConstraintType


class ForwardPass:
    """Fills start, finish, position and gate of one node at a time; `passes` visits them in order."""

    def __init__(
        self, network: Network, parameters: Parameters, dates: Dates, *, keeps_typed: bool = True
    ) -> None:
        self.network = network
        self.parameters = parameters
        self.dates = dates
        self.keeps_typed = keeps_typed
        self.honor = parameters.options.honor_constraints

    def find_project_finish(self) -> None:
        """The latest finish of all tasks but external ones; the start of an empty plan."""
        exits, external, finish = self.network.exits, self.parameters.external, self.dates.finish
        finishes: Iterable[int] = finish
        if external:
            finishes = [finish[node] for number, node in enumerate(exits) if number not in external]
        self.dates.project_finish = max(finishes, default=self.parameters.project_start)

    def place(self, number: int) -> None:
        """Place a task that is more than plain."""
        dates, parameters = self.dates, self.parameters
        kind = parameters.kinds[number]
        if kind == SUMMARY:
            self.set_gate(number)
        elif kind == FIXED and not self.is_left_open(number):
            self.place_given(number)
        else:
            bound = self.earliest_start(number)
            placed = parameters.times[number].place(bound, parameters.durations[number])
            if number in parameters.delays:
                bound = parameters.delayed(number, placed[0])
                placed = parameters.times[number].place(bound, parameters.durations[number])
            dates.start[number], dates.finish[number], dates.position[number] = placed
            if number in parameters.constraints:
                self.keep_constraint_date(number, bound)

    def is_left_open(self, number: int) -> bool:
        """Whether typed dates of a task are passed over: where they would be early dates."""
        parameters = self.parameters
        return not self.keeps_typed and number in parameters.manual and number not in parameters.begun

    def earliest_start(self, number: int) -> int:
        """What links, constraint and the project ask for, before calendars and levelling."""
        bound = self.link_bound(number)
        if number in self.parameters.constraints:
            return self.constrained(number, bound)
        return self.parameters.project_start if bound == NEVER else bound

    def undelayed_start(self, number: int) -> int:
        """Where the task would start without levelling."""
        place = self.parameters.times[number].place
        return place(self.earliest_start(number), self.parameters.durations[number])[0]

    def link_bound(self, number: int) -> int:
        """The earliest start that links allow, own and of summaries around; NEVER without links."""
        dates, exits, parameters = self.dates, self.network.exits, self.parameters
        finish, parent = dates.finish, holder_of(self.network, parameters, number)
        bound = dates.gate[parent]
        for predecessor in self.network.before[number]:
            moment = finish[exits[predecessor]]
            if moment > bound:
                bound = moment
        for wire in parameters.wires_in.get(number, ()):
            bound = max(bound, self.allowed_start(wire))
        if dates.finish_gate[parent] != NEVER:
            bound = max(bound, self.start_for_finish(number, dates.finish_gate[parent]))
        return bound

    def allowed_start(self, wire: Wire) -> int:
        """The earliest start that a link allows; finish-to-finish does not pull it before the project's."""
        start = self.asked_start(wire)
        return max(start, self.parameters.project_start) if wire.from_finish and wire.to_finish else start

    def asked_start(self, wire: Wire) -> int:
        """The start that a link asks for; a driven finish is first turned into a start, then lagged."""
        moment = self.driving_end(wire)
        if wire.to_finish:
            moment = self.start_for_finish(wire.successor, moment)
        return add_lag(moment, wire, self.parameters.calendars[wire.successor]) if wire.minutes else moment

    def asked_end(self, wire: Wire) -> int:
        """The moment that a link asks for, of the end of the successor that it drives."""
        return add_lag(self.driving_end(wire), wire, self.parameters.calendars[wire.successor])

    def driving_end(self, wire: Wire) -> int:
        """The end of the predecessor that counts."""
        node = self.network.exits[wire.predecessor]
        return self.dates.finish[node] if wire.from_finish else self.dates.start[node]

    def start_for_finish(self, number: int, finish: int) -> int:
        """When the task has to start to finish at a moment."""
        duration = self.parameters.durations[number]
        return self.parameters.times[number].add(finish, -duration)

    def constrained(self, number: int, bound: int) -> int:
        """The bound after the constraint of the task."""
        kind, moment = self.parameters.constraints[number]
        if kind in FINISH_CONSTRAINTS:
            moment = self.start_for_finish(number, moment)
        if kind in NO_EARLIER or (kind in PINNED and not self.honor):
            return max(bound, moment)
        if bound == NEVER:
            bound = self.parameters.project_start
        if kind in PINNED:
            return moment
        return min(bound, moment) if kind in NO_LATER and self.honor else bound

    def keep_constraint_date(self, number: int, bound: int) -> None:
        """A finish that a constraint decides is its date, even a day off; so is a start of elapsed work."""
        dates, parameters = self.dates, self.parameters
        kind, moment = parameters.constraints[number]
        finish, time = dates.finish[number], parameters.times[number]
        if parameters.is_elapsed(number):
            start = self.start_for_finish(number, moment) if kind in FINISH_CONSTRAINTS else moment
            if bound == start:
                dates.start[number] = dates.position[number] = start
                dates.finish[number] = start + parameters.durations[number]
        elif kind in EXACT_FINISH and moment > finish and time.position(moment) == time.position(finish):
            dates.finish[number] = moment

    def place_given(self, number: int) -> None:
        """A started, typed or external task keeps its start; only an open finish is computed."""
        parameters, dates = self.parameters, self.dates
        time, duration = parameters.times[number], parameters.durations[number]
        finish = parameters.finishes.get(number)
        start = parameters.starts.get(number)
        if start is None:
            start = self.start_for_finish(number, finish or 0)
        if finish is None:
            finish = time.add(start, duration)
            resume = parameters.resumes.get(number)
            if resume is not None and parameters.remaining[number]:
                finish = max(finish, time.add(resume, parameters.remaining[number]))
        dates.start[number], dates.finish[number] = start, finish
        dates.position[number] = time.position(start)

    def set_gate(self, number: int) -> None:
        """What holds a summary back holds back everything inside it; a typed start is all that does."""
        dates, parameters = self.dates, self.parameters
        parent = holder_of(self.network, parameters, number)
        if number in parameters.manual and number in parameters.starts and parameters.project_end is None:
            dates.gate[number], dates.finish_gate[number] = parameters.starts[number], NEVER
            return
        bound, finish_bound = dates.gate[parent], dates.finish_gate[parent]
        for predecessor in self.network.before[number]:
            bound = max(bound, dates.finish[self.network.exits[predecessor]])
        for wire in self.parameters.wires_in.get(number, ()):
            moment = self.asked_end(wire)
            if wire.to_finish:
                finish_bound = max(finish_bound, moment)
            else:
                bound = max(bound, moment)
        kind, moment = parameters.constraints.get(number, (ConstraintType.ASAP, 0))
        if kind in START_LIMITS:
            bound = max(bound, moment)
        dates.gate[number], dates.finish_gate[number] = bound, finish_bound

    def collect(self, node: int) -> None:
        """A summary spans what is inside it, unless a person typed its dates."""
        dates, parameters = self.dates, self.parameters
        owner = self.network.owners[node - len(self.network.ids)]
        spans = [span_of(self.network, parameters, dates, child) for child in self.network.children[owner]]
        dates.start[node] = min([start for start, _ in spans])
        dates.finish[node] = max([finish for _, finish in spans])
        if owner in parameters.manual and self.keeps_typed:
            dates.start[node] = parameters.starts.get(owner, dates.start[node])
            dates.finish[node] = parameters.finishes.get(owner, dates.finish[node])


NO_EARLIER = frozenset((ConstraintType.SNET, ConstraintType.FNET))
NO_LATER = frozenset((ConstraintType.SNLT, ConstraintType.FNLT))
PINNED = frozenset((ConstraintType.MSO, ConstraintType.MFO))
FINISH_CONSTRAINTS = frozenset((ConstraintType.FNET, ConstraintType.FNLT, ConstraintType.MFO))
EXACT_FINISH = frozenset((ConstraintType.FNET, ConstraintType.MFO))
START_LIMITS = frozenset((ConstraintType.SNET, ConstraintType.MSO))
