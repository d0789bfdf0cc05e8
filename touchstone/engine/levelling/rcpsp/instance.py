"""A resource-constrained project, and a schedule of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from touchstone.engine.errors import EngineError


class InvalidInstance(EngineError):
    """The numbers do not describe a project: a cycle, an unknown activity, a negative duration."""


@dataclass(frozen=True)
class Wait:
    """The successor starts at least ``span`` after the predecessor starts.

    Finish-to-start is a wait of the predecessor's duration. Negative waits are allowed.
    """

    predecessor: int
    successor: int
    span: int


@dataclass(frozen=True)
class Instance:
    """Activities are numbered from 0; time is whole units from 0.

    durations: of each activity.
    waits: between starts; they form no cycle, also when negative.
    demands: units of each resource that an activity occupies while it lasts, by activity.
    capacities: units of each resource there are at any time.
    releases: the earliest start of each activity; none means 0.

    Raises InvalidInstance.
    """

    durations: tuple[int, ...]
    waits: tuple[Wait, ...]
    demands: tuple[tuple[int, ...], ...]
    capacities: tuple[int, ...]
    releases: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        size = len(self.durations)
        if len(self.demands) != size or len(self.releases) not in (0, size):
            raise InvalidInstance("every activity needs a duration, demands and, where given, a release")
        if any(len(row) != len(self.capacities) for row in self.demands):
            raise InvalidInstance("every activity needs a demand of each resource")
        if min(self.durations, default=0) < 0 or any(min(row, default=0) < 0 for row in self.demands):
            raise InvalidInstance("durations and demands are not negative")
        if any(not (0 <= each.predecessor < size and 0 <= each.successor < size) for each in self.waits):
            raise InvalidInstance("a wait names an activity that is not there")
        if len(self.order) < size:
            raise InvalidInstance("the waits form a cycle")

    @property
    def size(self) -> int:
        """How many activities there are."""
        return len(self.durations)

    @cached_property
    def before(self) -> list[list[Wait]]:
        """The waits into each activity."""
        into: list[list[Wait]] = [[] for _ in self.durations]
        for wait in self.waits:
            into[wait.successor].append(wait)
        return into

    @cached_property
    def after(self) -> list[list[Wait]]:
        """The waits out of each activity."""
        out: list[list[Wait]] = [[] for _ in self.durations]
        for wait in self.waits:
            out[wait.predecessor].append(wait)
        return out

    @cached_property
    def order(self) -> list[int]:
        """The activities so that each stands behind those it waits for; shorter where there is a cycle."""
        missing = [len(into) for into in self.before]
        order = [number for number, count in enumerate(missing) if not count]
        for number in order:
            for wait in self.after[number]:
                missing[wait.successor] -= 1
                if not missing[wait.successor]:
                    order.append(wait.successor)
        return order

    @cached_property
    def impossible(self) -> tuple[int, ...]:
        """Activities that alone need more of a resource than there is."""
        return tuple(
            number
            for number, row in enumerate(self.demands)
            if self.durations[number]
            and any(need > has for need, has in zip(row, self.capacities, strict=True))
        )

    def finish_of(self, starts: Sequence[int]) -> int:
        """When the last activity finishes."""
        return max((start + span for start, span in zip(starts, self.durations, strict=True)), default=0)


def find_mistakes(instance: Instance, starts: Sequence[int]) -> list[str]:
    """What is wrong with a schedule, in words for a test; empty when it is feasible.

    Written without any of the structures that the schedules come from.
    """
    mistakes = [
        f"activity {wait.successor} starts too early after {wait.predecessor}"
        for wait in instance.waits
        if starts[wait.successor] < starts[wait.predecessor] + wait.span
    ]
    releases = instance.releases or (0,) * instance.size
    mistakes += [
        f"activity {number} starts before its release"
        for number, (start, release) in enumerate(zip(starts, releases, strict=True))
        if start < release
    ]
    for resource, capacity in enumerate(instance.capacities):
        changes: dict[int, int] = {}
        for number, start in enumerate(starts):
            need = instance.demands[number][resource]
            changes[start] = changes.get(start, 0) + need
            finish = start + instance.durations[number]
            changes[finish] = changes.get(finish, 0) - need
        load = 0
        for moment in sorted(changes):
            load += changes[moment]
            if load > capacity:
                mistakes.append(f"resource {resource} is overloaded at {moment}")
    return mistakes
