"""What tasks need of resources, in numbers: thousandths of a unit, on the resource's own working minutes."""

from bisect import bisect_left, bisect_right
from collections.abc import Hashable
from dataclasses import dataclass, replace

from touchstone.engine.assigned_work import AssignedWork
from touchstone.engine.computation import Computation
from touchstone.engine.parameters import FIXED
from touchstone.engine.plan import Plan
from touchstone.engine.result import Result
from touchstone.engine.split_work import SplitWork
from touchstone.engine.task import Task
from touchstone.engine.timeline import ElapsedTime, HorizonExceeded, Timeline, WorkTime, timeline_of

UNIT = 1000
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Need:
    """One assignment of a task.

    resource: its place in ``Demand.ids``. units: thousandths. part: the place of the assignment in the task.
    minutes: how many of the resource's own minutes it takes from the start of the task on; None where that
    has to be worked out from the dates.
    """

    resource: int
    units: int
    part: int
    minutes: int | None = None


def computation_of(result: Result) -> Computation:
    """The numbers of a result with dates. Raises ValueError for one without."""
    if result.computation is None:
        raise ValueError("only a plan with dates can be levelled")
    return result.computation


class Demand:
    """Needs per task number, and when a task that is placed somewhere occupies its resources."""

    def __init__(self, plan: Plan, computation: Computation) -> None:
        self.computation = computation
        times = computation.parameters.working_times.resources
        self.ids: list[Hashable] = [resource.id for resource in plan.resources]
        self.limits = [round(resource.max_units * UNIT) for resource in plan.resources]
        self.timelines = [timeline_of(times[resource.id]) for resource in plan.resources]
        start = computation.parameters.project_start
        places = {
            resource_id: place
            for place, (resource_id, timeline) in enumerate(zip(self.ids, self.timelines, strict=True))
            if ever_works(timeline, start)
        }
        index = computation.network.index
        self.needs: dict[int, list[Need]] = {}
        for task in plan.tasks:
            number = index.get(task.id)
            if number is not None and number not in computation.network.children and task.duration:
                needs = [self.measured(number, need) for need in needs_of(task, places)]
                if needs:
                    self.needs[number] = needs

    def measured(self, number: int, need: Need) -> Need:
        """The need with its minutes, where they are the same wherever the task is placed."""
        parameters, timeline = self.computation.parameters, self.timelines[need.resource]
        time = parameters.times[number]
        if parameters.kinds[number] == FIXED:
            return need
        if time is timeline:
            return replace(need, minutes=parameters.durations[number])
        if isinstance(time, AssignedWork):
            part = time.parts[need.part]
            if part.time is timeline and not part.delay:
                return replace(need, minutes=part.minutes)
        return need

    def occupied(self, number: int, need: Need, start: int, finish: int) -> list[Span]:
        """When the resource is busy with the task, as positions on the resource's timeline."""
        timeline, time = self.timelines[need.resource], self.computation.parameters.times[number]
        if need.minutes is not None:
            position = timeline.position(start)
            return [(position, position + need.minutes)]
        return [
            span
            for begin, end, calendar in self.stretches(number, need, start, finish)
            for span in on_timeline(timeline, begin, end, calendar or time)
        ]

    def stretches(
        self, number: int, need: Need, start: int, finish: int
    ) -> list[tuple[int, int, Timeline | None]]:
        """From when to when an assignment works, in whose time; None for the time of the task."""
        parameters = self.computation.parameters
        time, duration = parameters.times[number], parameters.durations[number]
        if isinstance(time, SplitWork):
            return [(begin, end, time.calendar) for begin, end in pieces_of(time, start)]
        if isinstance(time, AssignedWork) and number not in parameters.finishes:
            begin, end = time.spans_after(start, duration)[need.part]
            return [(begin, min(end, finish), time.parts[need.part].time)]
        return [(start, finish, None)]


def ever_works(timeline: Timeline, moment: int) -> bool:
    """Whether a timeline has any working time."""
    try:
        timeline.position(moment)
    except HorizonExceeded:
        return False
    return True


def needs_of(task: Task, places: dict[Hashable, int]) -> list[Need]:
    """The needs of a task, one per assignment that needs anything of a resource that ever works."""
    return [
        Need(places[assignment.resource], round(assignment.units * UNIT), part)
        for part, assignment in enumerate(task.assignments)
        if assignment.units > 0 and assignment.resource in places
    ]


def pieces_of(time: SplitWork, start: int) -> list[Span]:
    """When the pieces of a split task are worked on, if it starts at a moment."""
    spans, left, begin = [], time.duration, start
    for place, (length, gap) in enumerate(time.lengths):
        work = left if place == len(time.lengths) - 1 else min(length, left)
        if not work:
            break
        end = time.calendar.add(begin, work)
        spans.append((begin, end))
        left -= work
        begin = time.calendar.next_start(time.calendar.add(end, gap))
    return spans


def on_timeline(timeline: Timeline, start: int, finish: int, time: WorkTime) -> list[Span]:
    """The part of a timeline that lies within a stretch, where the time of the work has shifts too."""
    if time is timeline or isinstance(time, (ElapsedTime, AssignedWork)) or not isinstance(time, Timeline):
        return clip(timeline, start, finish)
    starts, sums = time.shifts_around(start, finish)
    spans: list[Span] = []
    for place in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, finish)):
        begin, end = starts[place], starts[place] + sums[place + 1] - sums[place]
        if end > start:
            spans += clip(timeline, max(begin, start), min(end, finish))
    return merged(spans)


def clip(timeline: Timeline, start: int, finish: int) -> list[Span]:
    """One span of positions; none where the resource does not work at all meanwhile."""
    span = timeline.position(start), timeline.position(finish)
    return [span] if span[0] < span[1] else []


def merged(spans: list[Span]) -> list[Span]:
    """Spans in order, those that touch as one."""
    joined: list[Span] = []
    for start, finish in spans:
        if joined and joined[-1][1] >= start:
            joined[-1] = joined[-1][0], max(finish, joined[-1][1])
        else:
            joined.append((start, finish))
    return joined
