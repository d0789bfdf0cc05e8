"""The shape of a plan: tree and links as arrays of integers, each after all that it waits for.

Task number ``i`` is the i-th active task of the plan. A summary has a second node, its *exit*, which comes
after everything inside it: ``i`` passes on to the children what holds the summary back, the exit collects
their dates.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from touchstone.engine.grouping import Grouped, group
from touchstone.engine.link import Link, LinkType
from touchstone.engine.plan import Plan
from touchstone.engine.sweeps.numbers import Numbers, numbers
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
    holders, inside: the same with the root, which holds what is in no summary, as the task behind the last.
    ends: predecessors and successors of the plain links, link by link.
    before, after: per task, the tasks at the other end of its plain finish-to-start links.
    typed: all other links; wires_in, wires_out: per task, which of them arrive and leave.
    order: every node, after all that it waits for; shorter than ``size`` when there is a cycle.
    """

    ids: list[Hashable]
    index: dict[Hashable, int]
    parents: Numbers
    holders: Numbers
    children: dict[int, list[int]]
    exits: Numbers
    owners: Numbers
    inside: Grouped
    ends: tuple[Numbers, Numbers]
    before: Grouped
    after: Grouped
    typed: list[TypedLink]
    wires_in: Grouped
    wires_out: Grouped
    order: Numbers = field(default_factory=numbers)

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
        typed = [self.typed[wire].successor for wire in self.wires_out[number]]
        return [*self.after[number], *typed, *around]

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
    count = len(ids)
    index = dict(zip(ids, range(count), strict=True))
    holders = numbers([index.get(task.parent, count) for task in tasks])
    return assemble(index, holders, *read_links(index, links))


def with_more(network: Network, tasks: tuple[Task, ...], links: tuple[Link, ...]) -> Network:
    """The network, not yet in order, with some tasks behind the others and plain links more.

    Raises KeyError where these name what is not there.
    """
    known, count = len(network.ids), len(network.ids) + len(tasks)
    index = network.index | {task.id: number for number, task in enumerate(tasks, known)}
    holders = numbers([count if holder == known else holder for holder in network.holders])
    holders.extend([count if task.parent is None else index[task.parent] for task in tasks])
    before, after = network.ends[0][:], network.ends[1][:]
    before.extend([index[link.predecessor] for link in links])
    after.extend([index[link.successor] for link in links])
    return assemble(index, holders, before, after, network.typed)


def assemble(
    index: dict[Hashable, int], holders: Numbers, before: Numbers, after: Numbers, typed: list[TypedLink]
) -> Network:
    """The network of tasks by number, with what holds each, both ends of plain links, and the others."""
    count, wires = len(holders), numbers(range(len(typed)))
    exits = numbers(range(count))
    inside = group(holders, exits[:], count + 1)
    parents = holders[:]
    for number in inside[count]:
        parents[number] = ROOT
    owners = numbers([holder for holder in dict.fromkeys(holders) if holder != count])
    for node, owner in enumerate(owners, count):
        exits[owner] = node
    return Network(
        ids=list(index),
        index=index,
        parents=parents,
        holders=holders,
        children={owner: inside[owner].tolist() for owner in owners},
        exits=exits,
        owners=owners,
        inside=inside,
        ends=(before, after),
        before=group(after, before, count),
        after=group(before, after, count),
        typed=typed,
        wires_in=group(numbers([each.successor for each in typed]), wires, count),
        wires_out=group(numbers([each.predecessor for each in typed]), wires, count),
    )


def read_links(
    index: dict[Hashable, int], links: tuple[Link, ...]
) -> tuple[Numbers, Numbers, list[TypedLink]]:
    """Predecessors and successors of the plain links between known tasks, and the other links."""
    try:
        before = [index[link.predecessor] for link in links]
        after = [index[link.successor] for link in links]
    except KeyError:
        return read_links(
            index, tuple(link for link in links if link.predecessor in index and link.successor in index)
        )
    plain = LinkType.FS
    others = [place for place, link in enumerate(links) if link.type is not plain or link.lag.value]
    typed = [TypedLink(before[place], after[place], links[place]) for place in others]
    return without(numbers(before), others), without(numbers(after), others), typed


def without(entries: Numbers, places: list[int]) -> Numbers:
    """The entries but those at some places, which ascend."""
    kept, begin = numbers(), 0
    for place in places:
        kept.extend(entries[begin:place])
        begin = place + 1
    kept.extend(entries[begin:])
    return kept


def active_tasks(plan: Plan) -> list[Task]:
    """The tasks that take part: active themselves and inside active summaries only."""
    inactive = {task.id for task in plan.tasks if not task.active}
    growing = bool(inactive)
    while growing:
        inside = {task.id for task in plan.tasks if task.parent in inactive} - inactive
        inactive |= inside
        growing = bool(inside)
    return [task for task in plan.tasks if task.id not in inactive] if inactive else list(plan.tasks)
