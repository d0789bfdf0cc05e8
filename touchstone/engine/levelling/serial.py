"""The serial scheme on a real plan: tasks one after the other, each at the first moment at which links,
constraints, calendars and its resources allow.

Links, summaries, constraints and calendars are asked of the engine's own forward pass, so the dates here are
those that the engine computes for the plan with the delays found.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from touchstone.engine.computation import Computation
from touchstone.engine.dates import Dates, blank_dates
from touchstone.engine.forward import ForwardPass
from touchstone.engine.levelling.demand import Demand, Span
from touchstone.engine.levelling.profile import Profile
from touchstone.engine.levelling.splitting import can_be_split, find_pieces
from touchstone.engine.parameters import FIXED
from touchstone.engine.plan import Plan


@dataclass(frozen=True, slots=True)
class Placement:
    """What a run found, by task number.

    dates: of every node. delays: minutes of the clock. pieces: when interrupted work is done, as positions.
    stuck: who found no room.
    """

    dates: Dates
    delays: dict[int, int]
    pieces: dict[int, list[Span]]
    stuck: frozenset[int]

    @property
    def touched(self) -> frozenset[int]:
        """The tasks that levelling holds back or interrupts."""
        return frozenset(self.delays) | frozenset(self.pieces)


class SerialScheme:
    """Prepared once for a plan, run with many orders."""

    def __init__(
        self,
        plan: Plan,
        computation: Computation,
        movable: frozenset[int],
        latest: dict[int, int],
        may_split: frozenset[int] = frozenset(),
    ) -> None:
        self.computation = computation
        self.demand = Demand(plan, computation)
        self.movable, self.latest = movable, latest
        self.splittable = frozenset(
            number
            for number in may_split & movable - latest.keys()
            if can_be_split(computation.parameters, self.demand.needs.get(number, []), number)
        )
        network = computation.network
        self.followers = [network.followers(node) for node in range(network.size)]
        self.missing = [0] * network.size
        for followers in self.followers:
            for follower in followers:
                self.missing[follower] += 1
        tasks = {task.id: task for task in plan.tasks}
        self.priorities = [-tasks[task_id].priority for task_id in network.ids]
        self.urgent = self.before_unmovable()

    def before_unmovable(self) -> set[int]:
        """Nodes that tasks which must not be moved wait for, and those tasks: they are placed first."""
        kinds = self.computation.parameters.kinds
        urgent = {
            number for number in self.demand.needs if number not in self.movable and kinds[number] != FIXED
        }
        if urgent:
            for node in reversed(self.computation.network.order):
                if any(follower in urgent for follower in self.followers[node]):
                    urgent.add(node)
        return urgent

    def run(self, keys: Sequence[float]) -> Placement:
        """Place all; of those that could be next, the one with the highest priority, then the lowest key."""
        return Placing(self, keys).run()


class Placing:
    """One run of the scheme."""

    def __init__(self, scheme: SerialScheme, keys: Sequence[float]) -> None:
        self.scheme, self.keys = scheme, keys
        computation = scheme.computation
        self.dates = blank_dates(computation.network)
        self.forward = ForwardPass(computation.network, computation.parameters, self.dates)
        self.profiles = [Profile() for _ in scheme.demand.ids]
        self.missing = scheme.missing[:]
        self.delays: dict[int, int] = {}
        self.pieces: dict[int, list[Span]] = {}
        self.stuck: set[int] = set()

    def run(self) -> Placement:
        """Visit every node once all that it waits for has been visited."""
        scheme, kinds = self.scheme, self.scheme.computation.parameters.kinds
        for number in scheme.demand.needs:
            if kinds[number] == FIXED:
                self.forward.place(number)
                self.occupy(number)
        free = [node for node, count in enumerate(self.missing) if not count]
        ready: list[tuple[bool, int, float, int]] = []
        while free or ready:
            if free:
                node = free.pop()
                if node in scheme.demand.needs and kinds[node] != FIXED:
                    entry = (node not in scheme.urgent, scheme.priorities[node], self.keys[node], node)
                    heappush(ready, entry)
                    continue
                self.visit(node)
            else:
                node = heappop(ready)[3]
                self.find_room(node)
            for follower in scheme.followers[node]:
                self.missing[follower] -= 1
                if not self.missing[follower]:
                    free.append(follower)
        self.forward.find_project_finish()
        return Placement(self.dates, self.delays, self.pieces, frozenset(self.stuck))

    def visit(self, node: int) -> None:
        """Place what needs no resource."""
        if node < len(self.scheme.computation.network.ids):
            self.forward.place(node)
        else:
            self.forward.collect(node)

    def find_room(self, number: int) -> None:
        """Place a task where its resources have room; where it has to stay, they are overloaded."""
        self.forward.place(number)
        first = bound = self.dates.start[number]
        if number in self.scheme.movable:
            latest = self.scheme.latest.get(number)
            moment = self.blocked_until(number)
            while moment is not None:
                bound = max(bound + 1, moment)
                if latest is not None and bound > latest:
                    self.stuck.add(number)
                    self.forward.place(number)
                    break
                self.place_at(number, bound)
                moment = self.blocked_until(number)
            if number in self.scheme.splittable and self.dates.start[number] > first:
                self.split(number, first)
            if self.dates.start[number] > first:
                self.delays[number] = self.dates.start[number] - first
        self.occupy(number)

    def split(self, number: int, bound: int) -> None:
        """Interrupt a task where that lets it finish earlier than in one piece."""
        calendar, dates = self.scheme.computation.parameters.calendars[number], self.dates
        spans = find_pieces(self.scheme.demand, self.profiles, number, calendar.position(bound))
        if spans is not None and len(spans) > 1 and calendar.finishing(spans[-1][1]) < dates.finish[number]:
            self.pieces[number] = spans
            dates.position[number] = spans[0][0]
            dates.start[number] = calendar.starting(spans[0][0])
            dates.finish[number] = calendar.finishing(spans[-1][1])

    def place_at(self, number: int, bound: int) -> None:
        """As the forward pass does for a task that levelling holds back."""
        parameters, dates = self.scheme.computation.parameters, self.dates
        placed = parameters.times[number].place(bound, parameters.durations[number])
        dates.start[number], dates.finish[number], dates.position[number] = placed
        if number in parameters.constraints:
            self.forward.keep_constraint_date(number, bound)

    def blocked_until(self, number: int) -> int | None:
        """When the resource that is in the way is free again; None when there is room."""
        demand = self.scheme.demand
        start, finish = self.dates.start[number], self.dates.finish[number]
        for need in demand.needs[number]:
            room = demand.limits[need.resource] - need.units
            if room < 0:
                continue
            profile = self.profiles[need.resource]
            for begin, end in demand.occupied(number, need, start, finish):
                over = profile.first_over(begin, end, room)
                if over is not None:
                    free = profile.first_under(over, room)
                    return demand.timelines[need.resource].starting(over + 1 if free is None else free)
        return None

    def occupy(self, number: int) -> None:
        """Take the resources of a placed task; those of a finished one are free."""
        demand, parameters = self.scheme.demand, self.scheme.computation.parameters
        if number in parameters.finished:
            return
        start, finish = self.dates.start[number], self.dates.finish[number]
        for need in demand.needs[number]:
            spans = self.pieces.get(number) or demand.occupied(number, need, start, finish)
            for begin, end in spans:
                self.profiles[need.resource].add(begin, end, need.units)
