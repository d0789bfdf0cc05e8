"""What resources, interruptions and levelling have to do with the dates of a task."""

from collections.abc import Hashable

from touchstone.engine.assigned_work import AssignedWork
from touchstone.engine.parameters import Parameters
from touchstone.engine.split_work import SplitWork


def start_of(parameters: Parameters, number: int, moment: int) -> int:
    """Where calendars and resources let a task start that may at a moment, before levelling."""
    return parameters.times[number].place(moment, parameters.durations[number])[0]


def delayed_start_of(parameters: Parameters, number: int, moment: int) -> int:
    """The same after levelling."""
    start = start_of(parameters, number, moment)
    if number in parameters.delays:
        return start_of(parameters, number, parameters.delayed(number, start))
    return start


def is_split(parameters: Parameters, number: int) -> bool:
    """Whether the finish of a task follows from gaps in its work too."""
    return isinstance(parameters.works.get(number), SplitWork)


def resources_that_begin(parameters: Parameters, number: int, moment: int) -> list[Hashable]:
    """The first to begin when a task may at a moment, if its calendar alone would let it begin earlier."""
    work = assigned_work(parameters, number)
    if work is None or parameters.calendars[number].next_start(moment) == start_of(
        parameters, number, moment
    ):
        return []
    spans = work.spans_after(moment, parameters.durations[number])
    first = min(start for start, _ in spans)
    return [part.resource for part, (start, _) in zip(work.parts, spans, strict=True) if start == first]


def resources_that_finish(parameters: Parameters, number: int, start: int) -> list[Hashable]:
    """The last to finish a task that starts at a moment; none where resources say nothing about it."""
    work = assigned_work(parameters, number)
    if work is None or is_split(parameters, number):
        return []
    spans = work.spans_after(start, parameters.durations[number])
    last = max(finish for _, finish in spans)
    return [part.resource for part, (_, finish) in zip(work.parts, spans, strict=True) if finish == last]


def assigned_work(parameters: Parameters, number: int) -> AssignedWork | None:
    """The time of a task's resources, where it is not that of its calendar."""
    work = parameters.works.get(number)
    if isinstance(work, SplitWork):
        work = work.work
    return work if isinstance(work, AssignedWork) else None
