"""Percent complete, rolled up to summaries."""

from collections.abc import Sequence

from touchstone.engine.network import Network
from touchstone.engine.task import Task


def roll_up_progress(tasks: Sequence[Task], network: Network) -> list[float]:
    """Per task, the percentage of the duration that is done.

    A summary weighs what is inside it by duration; where all of it is milestones, by their number.
    """
    percent = [float(task.percent_complete) for task in tasks]
    weight = [float(task.duration) for task in tasks]
    count = len(tasks)
    for node in network.order:
        if node >= count:
            owner = network.owners[node - count]
            inside = network.children[owner]
            weight[owner] = sum([weight[child] for child in inside])
            shares = [weight[child] for child in inside] if weight[owner] else [1.0] * len(inside)
            done = sum(share * percent[child] for share, child in zip(shares, inside, strict=True))
            percent[owner] = done / sum(shares)
    return percent
