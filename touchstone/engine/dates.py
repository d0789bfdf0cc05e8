"""The dates that the passes fill in, as lists of minutes."""

from dataclasses import dataclass, fields

from touchstone.engine.network import Network

NEVER = -(10**12)
"""Earlier than any date: nothing holds the task back."""
FOREVER = 10**12
"""Later than any date: nothing limits the task."""


@dataclass(slots=True)
class Dates:
    """``start`` and ``finish`` are per node (a summary's are at its exit); the rest per task.

    position: working minutes before the start, in the task's own time; with it slack is a subtraction.
    gate, finish_gate: per summary, the earliest start and finish of what is inside.
    ceiling: per summary, the latest finish of what is inside. In these three the last entry is the root's.
    late_bound: the latest start of the *remaining* work, which is what predecessors have to respect.
    """

    start: list[int]
    finish: list[int]
    early_start: list[int]
    early_finish: list[int]
    position: list[int]
    gate: list[int]
    finish_gate: list[int]
    ceiling: list[int]
    late_start: list[int]
    late_finish: list[int]
    late_position: list[int]
    late_bound: list[int]
    total_slack: list[int]
    free_slack: list[int]
    project_finish: int = NEVER

    def copy(self) -> "Dates":
        """The same dates in other lists; early dates that were the scheduled lists still are."""
        lists = {name: getattr(self, name)[:] for name in LISTS}
        fresh = Dates(**lists, project_finish=self.project_finish)
        if self.early_start is self.start:
            fresh.early_start, fresh.early_finish = fresh.start, fresh.finish
        return fresh


LISTS = tuple(field.name for field in fields(Dates) if field.name != "project_finish")


def blank_dates(network: Network) -> Dates:
    """Dates with nothing computed yet."""
    tasks, nodes = len(network.ids), network.size
    return Dates(
        start=[0] * nodes,
        finish=[0] * nodes,
        early_start=[],
        early_finish=[],
        position=[0] * tasks,
        gate=[NEVER] * (tasks + 1),
        finish_gate=[NEVER] * (tasks + 1),
        ceiling=[FOREVER] * (tasks + 1),
        late_start=[0] * tasks,
        late_finish=[0] * tasks,
        late_position=[0] * tasks,
        late_bound=[0] * tasks,
        total_slack=[0] * tasks,
        free_slack=[0] * tasks,
    )
