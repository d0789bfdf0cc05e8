"""What-if of a few tasks: computes again only what a change can reach.

Nodes wait in a heap by their place in the order, so each is computed once, after everything before it. A node
whose dates come out as before stops the wave. Forward it runs along followers, backward along leaders.
"""

from collections.abc import Callable, Iterable
from heapq import heapify, heappop, heappush

from touchstone.engine.backward import BackwardPass
from touchstone.engine.computation import Computation
from touchstone.engine.forward import ForwardPass
from touchstone.engine.given import given_of
from touchstone.engine.link import LagKind
from touchstone.engine.network import ROOT
from touchstone.engine.parameters import SUMMARY, reread_task
from touchstone.engine.passes import run_backward, run_passes, run_slack
from touchstone.engine.preparation import Preparation
from touchstone.engine.sheet import Sheet
from touchstone.engine.slack import SlackCount
from touchstone.engine.sweeps.choosing import chooser
from touchstone.engine.task import Task


def recompute(previous: Computation, changed: dict[int, Task]) -> Computation | None:
    """The computation after some tasks, by number, changed; None when only a full one will do.

    Raises HorizonExceeded.
    """
    parameters = previous.parameters.copy()
    typed = parameters.manual & changed.keys() & previous.network.children.keys()
    for number, task in changed.items():
        reread_task(parameters, previous.network, number, task)
    typed |= parameters.manual & changed.keys() & previous.network.children.keys()
    if not is_local(previous, changed) or parameters.late or typed or parameters.project_end is not None:
        return None
    fresh = Computation(previous.network, parameters, previous.dates.copy())
    try:
        Wave(fresh, set(changed)).run()
    except ReachesFar:
        preparation = Preparation(
            fresh.network, parameters, given_of(fresh.network, parameters, previous.dates, changed)
        )
        fresh.dates = preparation.blank_dates()
        run_passes(preparation, fresh.dates)
    return fresh


class ReachesFar(Exception):
    """To compute everything costs less than to follow the change."""


def most_nodes(nodes: int) -> int:
    """How many nodes a change may reach; machine code visits them all in the time of a fortieth here."""
    return 100 + nodes // 40 if chooser.code else nodes


def is_local(previous: Computation, changed: dict[int, Task]) -> bool:
    """Whether a change spreads along links and tree only."""
    parameters = previous.parameters
    if parameters.late or parameters.has_finish_gates or parameters.has_start_ceilings:
        return False
    network = previous.network
    links = (network.typed[wire].link for number in changed for wire in network.wires_out[number])
    return not any(link.lag.kind in PERCENTAGES for link in links)


class Wave:
    """One change spreading through a computation, whose lists it alters."""

    def __init__(self, computation: Computation, changed: set[int]) -> None:
        self.network = computation.network
        self.parameters = computation.parameters
        self.dates = computation.dates
        self.changed = changed
        self.forward = ForwardPass(self.network, self.parameters, self.dates)
        self.backward = BackwardPass(self.network, self.parameters, self.dates)
        self.slack = SlackCount(self.network, self.parameters, self.dates)
        self.most = most_nodes(self.network.size)

    def run(self) -> None:
        """Forward, backward, slack; a plan that finishes at another time changes all late dates and slack."""
        finish = self.dates.project_finish
        own = self.changed | {self.network.exits[number] for number in self.changed}
        reached = self.spread(own, self.place_forward, direction=1)
        self.forward.find_project_finish()
        if self.dates.project_finish != finish:
            sheet = Sheet(given_of(self.network, self.parameters), self.parameters, self.dates)
            run_backward(self.backward, sheet)
            run_slack(self.slack, sheet)
            return
        seeds = {node for node in reached if node < len(self.network.ids)}
        seeds |= own
        seeds |= self.summaries_around(seeds if self.parameters.has_manual_summaries else self.changed)
        reached |= self.spread(seeds, self.place_backward, direction=-1)
        self.recount(reached)

    def summaries_around(self, nodes: set[int]) -> set[int]:
        """The summaries, however far out, that hold these; typed ones hand on early starts from inside."""
        found: set[int] = set()
        for node in nodes:
            holder = self.network.parents[node] if node < len(self.network.ids) else ROOT
            while holder not in found and holder != ROOT:
                found.add(holder)
                holder = self.network.parents[holder]
        return found

    def spread(self, seeds: set[int], place: Callable[[int], Iterable[int]], *, direction: int) -> set[int]:
        """Visit the seeds and what each visit passes the wave on to, in order; the nodes visited."""
        ranks, reached = self.network.ranks, set(seeds)
        waiting = [(direction * ranks[node], node) for node in seeds]
        heapify(waiting)
        while waiting:
            _, node = heappop(waiting)
            if len(reached) > self.most:
                raise ReachesFar
            for following in place(node):
                if following not in reached:
                    reached.add(following)
                    heappush(waiting, (direction * ranks[following], following))
        return reached

    def place_forward(self, node: int) -> Iterable[int]:
        """Compute the early dates of a node; its followers when they came out otherwise."""
        dates = self.dates
        before = dates.start[node], dates.finish[node]
        if node >= len(self.network.ids):
            self.forward.collect(node)
            if self.network.owners[node - len(self.network.ids)] in self.parameters.manual:
                return self.network.followers(node)
        elif self.parameters.kinds[node] == SUMMARY:
            gate = dates.gate[node]
            self.forward.set_gate(node)
            return self.network.followers(node) if dates.gate[node] != gate else ()
        else:
            self.forward.place(node)
        return self.network.followers(node) if (dates.start[node], dates.finish[node]) != before else ()

    def place_backward(self, node: int) -> Iterable[int]:
        """Compute the late dates of a node; what it follows when they came out otherwise."""
        dates, network = self.dates, self.network
        if node >= len(network.ids):
            owner = network.owners[node - len(network.ids)]
            ceiling = dates.ceiling[owner]
            self.backward.set_ceiling(owner)
            inside = [network.exits[child] for child in network.children[owner]]
            return inside if dates.ceiling[owner] != ceiling else ()
        before = dates.late_start[node], dates.late_finish[node], dates.late_bound[node]
        self.backward.place(node)
        after = dates.late_start[node], dates.late_finish[node], dates.late_bound[node]
        return self.leaders(node) if after != before else ()

    def leaders(self, number: int) -> list[int]:
        """The nodes whose late dates look at those of a task: its predecessors and the summary around it."""
        exits, parent = self.network.exits, self.network.parents[number]
        leaders = [exits[predecessor] for predecessor in self.predecessors(number)]
        return leaders if parent == ROOT else [*leaders, parent]

    def predecessors(self, number: int) -> list[int]:
        """The tasks at the other end of every link into a task."""
        wires = self.parameters.wires_in.get(number, ())
        return [*self.network.before[number], *(wire.predecessor for wire in wires)]

    def recount(self, reached: set[int]) -> None:
        """Slack of the tasks reached and, because free slack looks at successors, of what they follow."""
        count, owners = len(self.network.ids), self.network.owners
        numbers = {node if node < count else owners[node - count] for node in reached} | self.changed
        for number in list(numbers):
            numbers.update(self.predecessors(number))
        for number in numbers:
            self.slack.count(number)


PERCENTAGES = frozenset((LagKind.PERCENT, LagKind.ELAPSED_PERCENT))
