"""Puts the nodes of a network in order, or names the cycle that makes it impossible."""

from collections.abc import Hashable

from touchstone.engine.network import ROOT, Network


def sort_nodes(network: Network) -> list[int]:
    """Every node after all that it waits for (Kahn's algorithm); nodes on or behind a cycle are missing."""
    followers = list_followers(network)
    waiting = [0] * network.size
    for following in followers:
        for node in following:
            waiting[node] += 1
    order = [node for node, count in enumerate(waiting) if not count]
    for node in order:
        for follower in followers[node]:
            waiting[follower] -= 1
            if not waiting[follower]:
                order.append(follower)
    return order


def list_followers(network: Network) -> list[list[int]]:
    """Per node, what directly waits for it: successors, children of a summary, the exit of the parent."""
    followers = [list(following) for following in network.after]
    for typed in network.typed:
        followers[typed.predecessor].append(typed.successor)
    for number, parent in enumerate(network.parents):
        if parent != ROOT:
            followers[number].append(network.exits[parent])
    for owner in network.owners:
        followers.append(followers[owner])
        followers[owner] = network.children[owner]
    return followers


def name_cycle(network: Network, order: list[int]) -> tuple[Hashable, ...]:
    """One cycle as task ids, each waiting for the one before it and the first for the last.

    A summary in the list stands between a task and what waits for the whole of the summary.
    """
    stuck = set(range(network.size)).difference(order)
    leaders: dict[int, int] = {}
    for node, following in enumerate(list_followers(network)):
        if node in stuck:
            leaders.update((follower, node) for follower in following if follower in stuck)
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
