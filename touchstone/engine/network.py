"""The shape of a plan: tree and links as lists of integers, in an order in which everything waits for what came before.

Task number ``i`` is the i-th active task of the plan. A summary has a second node, its *exit*, which comes after
everything inside it: ``i`` passes on to the children what holds the summary back, the exit collects their dates.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field

from touchstone.engine.link import NO_LAG, Lag, Link, LinkType
from touchstone.engine.plan import Plan
from touchstone.engine.task import Task

ROOT = -1


@dataclass(frozen=True, slots=True)
class Wire:
    """A link between numbered tasks that is more than finish-to-start without lag."""

    predecessor: int
    successor: int
    type: LinkType
    lag: Lag


@dataclass(slots=True)
class Network:
    """Structure of arrays over the active tasks; see the module for numbering.

    exits: per task, the node that has its dates: its own, or the exit of a summary.
    owners: the summary of each exit node, ``owners[exit - len(ids)]``.
    before, after: per task, the tasks at the other end of its plain finish-to-start links.
    wires_in, wires_out: its other links.
    order: every node, after all that it waits for; shorter than ``size`` when there is a cycle.
    """

    ids: list[Hashable]
    index: dict[Hashable, int]
    parents: list[int]
    children: list[list[int]]
    exits: list[int]
    owners: list[int]
    before: list[list[int]]
    after: list[list[int]]
    wires_in: list[list[Wire]]
    wires_out: list[list[Wire]]
    order: list[int] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Number of nodes: tasks and exits."""
        return len(self.ids) + len(self.owners)


def build_network(tasks: list[Task], links: tuple[Link, ...]) -> Network:
    """The network of active tasks, not yet in order; links with an end that is not among them are left out."""
    ids = [task.id for task in tasks]
    index = {each: number for number, each in enumerate(ids)}
    parents = [ROOT if task.parent is None else index[task.parent] for task in tasks]
    children: list[list[int]] = [[] for _ in ids]
    for number, parent in enumerate(parents):
        if parent != ROOT:
            children[parent].append(number)
    owners = [number for number, inside in enumerate(children) if inside]
    exits = list(range(len(ids)))
    for node, owner in enumerate(owners, len(ids)):
        exits[owner] = node
    network = Network(
        ids=ids,
        index=index,
        parents=parents,
        children=children,
        exits=exits,
        owners=owners,
        before=[[] for _ in ids],
        after=[[] for _ in ids],
        wires_in=[[] for _ in ids],
        wires_out=[[] for _ in ids],
    )
    add_links(network, links)
    return network


def add_links(network: Network, links: tuple[Link, ...]) -> None:
    """Put each link on both of its tasks."""
    number_of = network.index.get
    before, after, plain = network.before, network.after, LinkType.FS
    for link in links:
        predecessor, successor = number_of(link.predecessor), number_of(link.successor)
        if predecessor is None or successor is None:
            continue
        if link.type is plain and (link.lag is NO_LAG or not link.lag.value):
            before[successor].append(predecessor)
            after[predecessor].append(successor)
        else:
            wire = Wire(predecessor, successor, link.type, link.lag)
            network.wires_in[successor].append(wire)
            network.wires_out[predecessor].append(wire)


def active_tasks(plan: Plan) -> list[Task]:
    """The tasks that take part: active themselves and inside active summaries only."""
    inactive = {task.id for task in plan.tasks if not task.active}
    growing = bool(inactive)
    while growing:
        inside = {task.id for task in plan.tasks if task.parent in inactive} - inactive
        inactive |= inside
        growing = bool(inside)
    return [task for task in plan.tasks if task.id not in inactive] if inactive else list(plan.tasks)
