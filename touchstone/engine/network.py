"""The shape of a plan: tree and links as lists of integers, each after all that it waits for.

Task number ``i`` is the i-th active task of the plan. A summary has a second node, its *exit*, which comes
after everything inside it: ``i`` passes on to the children what holds the summary back, the exit collects
their dates.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from touchstone.engine.link import NO_LAG, Link, LinkType
from touchstone.engine.plan import Plan
from touchstone.engine.task import Task

ROOT = -1


class TypedLink(NamedTuple):
    """A link between numbered tasks that is more than finish-to-start without lag."""

    predecessor: int
    successor: int
    link: Link


@dataclass
class Network:
    """Structure of arrays over the active tasks; see the module for numbering.

    children: per summary, what is directly inside it.
    exits: per task, the node that has its dates: its own, or the exit of a summary.
    owners: the summary of each exit node, ``owners[exit - len(ids)]``.
    before, after: per task, the tasks at the other end of its plain finish-to-start links.
    typed: all other links; typed_after: per task that has some, the tasks at their other end.
    order: every node, after all that it waits for; shorter than ``size`` when there is a cycle.
    """

    ids: list[Hashable]
    index: dict[Hashable, int]
    parents: list[int]
    children: dict[int, list[int]]
    exits: list[int]
    owners: list[int]
    before: list[list[int]]
    after: list[list[int]]
    typed: list[TypedLink] = field(default_factory=list)
    typed_after: dict[int, list[int]] = field(default_factory=dict)
    order: list[int] = field(default_factory=list)

    @property
    def size(self) -> int:
        """Number of nodes: tasks and exits."""
        return len(self.ids) + len(self.owners)

    def followers(self, node: int) -> list[int]:
        """What directly waits for a node: what is inside a summary; successors and the exit of the parent."""
        inside = self.children.get(node)
        if inside is not None:
            return inside
        number = node if node < len(self.ids) else self.owners[node - len(self.ids)]
        parent = self.parents[number]
        around = [] if parent == ROOT else [self.exits[parent]]
        return [*self.after[number], *self.typed_after.get(number, ()), *around]

    @cached_property
    def ranks(self) -> list[int]:
        """The place of each node in the order."""
        ranks = [0] * self.size
        for rank, node in enumerate(self.order):
            ranks[node] = rank
        return ranks


def build_network(tasks: list[Task], links: tuple[Link, ...]) -> Network:
    """The network of active tasks, not yet in order; links to anything else are left out."""
    ids = [task.id for task in tasks]
    index = {each: number for number, each in enumerate(ids)}
    parents = [ROOT if task.parent is None else index[task.parent] for task in tasks]
    children: dict[int, list[int]] = {}
    for number, parent in enumerate(parents):
        if parent != ROOT:
            children.setdefault(parent, []).append(number)
    owners = list(children)
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
            network.typed.append(TypedLink(predecessor, successor, link))
            network.typed_after.setdefault(predecessor, []).append(successor)


def active_tasks(plan: Plan) -> list[Task]:
    """The tasks that take part: active themselves and inside active summaries only."""
    inactive = {task.id for task in plan.tasks if not task.active}
    growing = bool(inactive)
    while growing:
        inside = {task.id for task in plan.tasks if task.parent in inactive} - inactive
        inactive |= inside
        growing = bool(inside)
    return [task for task in plan.tasks if task.id not in inactive] if inactive else list(plan.tasks)
