"""Puts the nodes of a network in order, or names the cycle that makes it impossible."""

from collections.abc import Hashable

from touchstone.engine.network import Network
from touchstone.engine.sheet import shape_table
from touchstone.engine.sweeps.shape import put_in_order as sweep_order


def put_in_order(network: Network) -> None:
    """Set the order; nodes on or behind a cycle are missing from it."""
    table, order = shape_table(network)
    found = table.run(sweep_order)
    network.order = order[:found]


def name_cycle(network: Network) -> tuple[Hashable, ...]:
    """One cycle as task ids, each waiting for the one before it and the first for the last.

    A summary in the list stands between a task and what waits for the whole of the summary.
    """
    stuck = set(range(network.size)).difference(network.order)
    leaders: dict[int, int] = {}
    for node in stuck:
        leaders.update((follower, node) for follower in network.followers(node) if follower in stuck)
    node = next(iter(leaders))
    seen: dict[int, None] = {}
    while node not in seen:
        seen[node] = None
        node = leaders[node]
    path = list(seen)
    cycle = path[path.index(node) :][::-1]
    count = len(network.ids)
    numbers = [each if each < count else network.owners[each - count] for each in cycle]
    return tuple(
        network.ids[number]
        for place, number in enumerate(numbers)
        if len(numbers) == 1 or number != numbers[place - 1]
    )
