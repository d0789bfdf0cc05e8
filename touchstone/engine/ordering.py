"""Puts the nodes of a network in order, or names the cycle that makes it impossible."""

from collections.abc import Hashable

from touchstone.engine.network import ROOT, Network


def put_in_order(network: Network) -> None:
    """Set the order (Kahn's algorithm); nodes on or behind a cycle are missing from it."""
    waiting = count_leaders(network)
    order = [node for node, count in enumerate(waiting) if not count]
    for node in order:
        for follower in network.followers(node):
            waiting[follower] -= 1
            if not waiting[follower]:
                order.append(follower)
    network.order = order


def count_leaders(network: Network) -> list[int]:
    """Per node, how many nodes it waits for."""
    waiting = [
        len(before) + (parent != ROOT) for before, parent in zip(network.before, network.parents, strict=True)
    ]
    for _, successor, _ in network.typed:
        waiting[successor] += 1
    return waiting + [len(network.children[owner]) for owner in network.owners]


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
