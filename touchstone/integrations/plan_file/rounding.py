"""Durations of 7 h 7 min 12 s in whole minutes, so that a chain of thirty of them is not six minutes off.

A rough schedule, without calendars, is computed with the durations stated. Each duration is then rounded so
that its task ends on the minute nearest to where it would.
"""

from collections.abc import Iterator
from dataclasses import replace

from touchstone import engine
from touchstone.engine.network import ROOT, Network, build_network
from touchstone.engine.ordering import put_in_order
from touchstone.integrations.plan_file.plan import Plan, Task


def with_whole_durations(plan: Plan) -> tuple[Task, ...]:
    """The tasks of a plan, durations rounded with a view to what comes before them."""
    if not any(task.seconds_beside and task.duration for task in plan.tasks):
        return plan.tasks
    tasks = [engine.Task(id=task.uid, parent=task.parent_uid) for task in plan.tasks]
    network = build_network(
        tasks, tuple(engine.Link(link.predecessor_uid, link.successor_uid) for link in plan.links)
    )
    put_in_order(network)
    return RoughSchedule(network, plan.tasks).rounded()


class RoughSchedule:
    """Starts and finishes in exact and in whole minutes, side by side, along finish-to-start links."""

    def __init__(self, network: Network, tasks: tuple[Task, ...]) -> None:
        self.network = network
        self.tasks = tasks
        self.starts = [(0.0, 0)] * network.size
        self.finishes = [(0.0, 0)] * network.size

    def rounded(self) -> tuple[Task, ...]:
        """The tasks with their new durations; those on a cycle keep theirs."""
        rounded = list(self.tasks)
        for node in self.network.order:
            if node >= len(self.tasks):
                self.collect(node)
                continue
            self.starts[node] = max(self.asked(node), default=(0.0, 0))
            if node not in self.network.children:
                rounded[node] = self.place(node)
        return tuple(rounded)

    def asked(self, number: int) -> Iterator[tuple[float, int]]:
        """What a task waits for: its predecessors and the summary around it."""
        task = self.tasks[number]
        if task.actual_start or task.mode == "manual":
            return
        if self.network.parents[number] != ROOT:
            yield self.starts[self.network.parents[number]]
        for predecessor in self.network.before[number]:
            yield self.finishes[self.network.exits[predecessor]]

    def place(self, number: int) -> Task:
        """The task with the duration that ends it on the nearest minute."""
        task, (exact, whole) = self.tasks[number], self.starts[number]
        duration = task.duration or 0
        exact += duration + task.seconds_beside / 60
        if task.seconds_beside:
            duration = max(0, round(exact) - whole)
        self.finishes[number] = exact, whole + duration
        return replace(task, duration=duration) if task.seconds_beside else task

    def collect(self, node: int) -> None:
        """A summary spans what is inside it."""
        inside = self.network.children[self.network.owners[node - len(self.tasks)]]
        self.starts[node] = min(self.starts[self.network.exits[child]] for child in inside)
        self.finishes[node] = max(self.finishes[self.network.exits[child]] for child in inside)
