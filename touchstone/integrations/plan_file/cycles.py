"""Cycles among predecessors, found with summary tasks taken as brackets around their children."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from touchstone.integrations.plan_file.plan import Link, Task

_MOST_REPORTED = 10


class _Edge(NamedTuple):
    source: int
    target: int
    link: Link | None


def find_cycles(tasks: Sequence[Task], links: Iterable[Link]) -> list[list[Task]]:
    """Cycles as lists of tasks in which each leads to the next and the last to the first; at most ten.

    A link to a summary task holds for everything inside it, so a link between a task and its own ancestor is
    a cycle too. The link types do not matter: Microsoft Project refuses every closed chain.
    """
    edges = _bracket_edges(tasks, links)
    found: list[list[Task]] = []
    while len(found) < _MOST_REPORTED:
        cycle = _one_cycle(edges)
        if not cycle:
            break
        found.append(_tasks_on(cycle, tasks))
        broken = next(edge for edge in cycle if edge.link is not None)
        edges = [edge for edge in edges if edge.link is not broken.link]
    return found


def _bracket_edges(tasks: Sequence[Task], links: Iterable[Link]) -> list[_Edge]:
    """Each task is two nodes, its beginning (2i) and its end (2i + 1)."""
    index = {task.uid: number for number, task in enumerate(tasks)}
    edges = [_Edge(2 * number, 2 * number + 1, None) for number in range(len(tasks))]
    for number, task in enumerate(tasks):
        parent = index.get(task.parent_uid) if task.parent_uid is not None else None
        if parent is not None:
            edges.append(_Edge(2 * parent, 2 * number, None))
            edges.append(_Edge(2 * number + 1, 2 * parent + 1, None))
    edges.extend(
        _Edge(2 * index[link.predecessor_uid] + 1, 2 * index[link.successor_uid], link) for link in links
    )
    return edges


def _one_cycle(edges: Sequence[_Edge]) -> list[_Edge]:
    """Some cycle, in order, or nothing."""
    incoming: dict[int, list[_Edge]] = defaultdict(list)
    for edge in edges:
        incoming[edge.target].append(edge)
    stuck = _nodes_never_free(edges, incoming)
    if not stuck:
        return []
    walked: list[_Edge] = []
    seen: dict[int, int] = {}
    node = min(stuck)
    while node not in seen:
        seen[node] = len(walked)
        edge = next(edge for edge in incoming[node] if edge.source in stuck)
        walked.append(edge)
        node = edge.source
    return walked[seen[node] :][::-1]


def _nodes_never_free(edges: Sequence[_Edge], incoming: dict[int, list[_Edge]]) -> set[int]:
    """Nodes that lie on a cycle or behind one: what is left when free nodes are taken off again and again."""
    waiting = {node: len(before) for node, before in incoming.items()}
    outgoing: dict[int, list[int]] = defaultdict(list)
    for edge in edges:
        outgoing[edge.source].append(edge.target)
    free = [node for node in outgoing if node not in waiting]
    while free:
        for target in outgoing[free.pop()]:
            waiting[target] -= 1
            if not waiting[target]:
                free.append(target)
    return {node for node, count in waiting.items() if count}


def _tasks_on(cycle: Sequence[_Edge], tasks: Sequence[Task]) -> list[Task]:
    """The tasks between which the cycle's links run, topmost first; steps along the outline are left out."""
    named = [number for edge in cycle if edge.link for number in (edge.source // 2, edge.target // 2)]
    path = [number for position, number in enumerate(named) if number != named[position - 1]] or named[:1]
    first = path.index(min(path))
    return [tasks[number] for number in path[first:] + path[:first]]
