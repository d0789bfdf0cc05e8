"""The dates that the passes fill in, as arrays of minutes."""

from dataclasses import dataclass, fields

from touchstone.engine.network import Network
from touchstone.engine.sweeps import slots
from touchstone.engine.sweeps.numbers import Numbers, numbers, repeated

NEVER, FOREVER = slots.NEVER, slots.FOREVER


@dataclass(slots=True)
class Dates:
    """``start`` and ``finish`` are per node (a summary's are at its exit); the rest per task.

    position: working minutes before the start, in the task's own time; with it slack is a subtraction.
    gate, finish_gate: per summary, the earliest start and finish of what is inside.
    ceiling: per summary, the latest finish of what is inside. In these three the last entry is the root's.
    late_bound: the latest start of the *remaining* work, which is what predecessors have to respect.
    """

    start: Numbers
    finish: Numbers
    early_start: Numbers
    early_finish: Numbers
    position: Numbers
    gate: Numbers
    finish_gate: Numbers
    ceiling: Numbers
    late_start: Numbers
    late_finish: Numbers
    late_position: Numbers
    late_bound: Numbers
    total_slack: Numbers
    free_slack: Numbers
    project_finish: int = NEVER

    def copy(self) -> "Dates":
        """The same dates in other arrays; early dates that were the scheduled arrays still are."""
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
        start=repeated(0, nodes),
        finish=repeated(NEVER, nodes),
        early_start=numbers(),
        early_finish=numbers(),
        position=repeated(0, tasks),
        gate=repeated(NEVER, tasks + 1),
        finish_gate=repeated(NEVER, tasks + 1),
        ceiling=repeated(FOREVER, tasks + 1),
        late_start=repeated(0, tasks),
        late_finish=repeated(0, tasks),
        late_position=repeated(0, tasks),
        late_bound=repeated(0, tasks),
        total_slack=repeated(0, tasks),
        free_slack=repeated(0, tasks),
    )
