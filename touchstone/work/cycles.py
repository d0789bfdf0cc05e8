"""Does anything wait for itself? Summaries pass what they wait for on to everything inside them."""

from collections import defaultdict
from collections.abc import Iterable

from touchstone.core.raw_rows import raw_rows
from touchstone.work.models import Item, Link

Node = tuple[int, str]


def find_cycle(project_ids: Iterable[int]) -> list[int] | None:
    """The items of one cycle of dependencies in these projects, in waiting order; None when sound.

    Each item has an opening and a closing. A leaf's closing follows its opening; a summary opens before
    and closes after everything inside it.
    """
    projects = list(project_ids)
    parents = dict(Item.objects.filter(project__in=projects, trashed_at=None).values_list("pk", "parent_id"))
    # Not `live()`: to join both ends, a database that has not counted the new rows yet tries all pairs.
    pairs = raw_rows(
        Link.objects.filter(successor__project__in=projects).values_list("predecessor_id", "successor_id")
    )
    edges: dict[Node, list[Node]] = defaultdict(list)
    for item_id, parent_id in parents.items():
        edges[item_id, "open"].append((item_id, "close"))
        if parent_id is not None:
            edges[parent_id, "open"].append((item_id, "open"))
            edges[item_id, "close"].append((parent_id, "close"))
    for predecessor, successor in pairs:
        if predecessor in parents and successor in parents:
            edges[predecessor, "close"].append((successor, "open"))
    cycle = _walk(edges)
    return _items_of(cycle) if cycle else None


def _walk(edges: dict[Node, list[Node]]) -> list[Node] | None:
    """Depth first without recursion; the path back to an unfinished node is a cycle."""
    finished: set[Node] = set()
    for first in list(edges):
        if first in finished:
            continue
        path: dict[Node, None] = {first: None}
        stack = [iter(edges[first])]
        while stack:
            following = next(stack[-1], None)
            if following is None:
                stack.pop()
                finished.add(path.popitem()[0])
            elif following in path:
                nodes = list(path)
                return nodes[nodes.index(following) :]
            elif following not in finished:
                path[following] = None
                stack.append(iter(edges.get(following, ())))
    return None


def _items_of(cycle: list[Node]) -> list[int]:
    return list(dict.fromkeys(item_id for item_id, _ in cycle))
