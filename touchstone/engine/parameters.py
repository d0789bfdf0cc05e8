"""The numbers of a plan that the passes compute with, one list per kind of number."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from enum import IntEnum

from touchstone.engine.link import LinkType
from touchstone.engine.minutes import to_minutes
from touchstone.engine.network import Network
from touchstone.engine.plan import Options, Plan
from touchstone.engine.task import ConstraintType, Mode, Task
from touchstone.engine.timeline import AROUND_THE_CLOCK, Timeline, WorkTime, timeline_of

Place = Callable[[int, int], tuple[int, int, int]]


class Kind(IntEnum):
    """How the forward pass treats a task."""

    PLAIN = 0
    """Driven by plain finish-to-start links only."""
    DRIVEN = 1
    """Driven by links of other types, lags or a constraint."""
    FIXED = 2
    """Started, typed by hand or external: its start is given."""
    SUMMARY = 3


@dataclass(slots=True)
class Parameters:
    """Per task (by number) what is needed often; in dictionaries what few tasks have. Dates and spans are minutes."""

    options: Options
    project_start: int
    calendars: list[Timeline] = field(default_factory=list)
    times: list[WorkTime] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    places_before: list[Place] = field(default_factory=list)
    durations: list[int] = field(default_factory=list)
    remaining: list[int] = field(default_factory=list)
    kinds: list[Kind] = field(default_factory=list)
    finished: set[int] = field(default_factory=set)
    external: set[int] = field(default_factory=set)
    manual: set[int] = field(default_factory=set)
    late: set[int] = field(default_factory=set)
    """Tasks to be done as late as possible."""
    constraints: dict[int, tuple[ConstraintType, int]] = field(default_factory=dict)
    deadlines: dict[int, int] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)
    """Given starts: actual, typed or external."""
    finishes: dict[int, int] = field(default_factory=dict)
    resumes: dict[int, int] = field(default_factory=dict)


def read_parameters(plan: Plan, tasks: list[Task], network: Network) -> Parameters:
    """Parameters of the tasks of a network, in its numbering."""
    parameters = Parameters(options=plan.options, project_start=to_minutes(plan.start))
    timelines: dict[Hashable, Timeline] = {
        each.id: timeline_of(each) for each in (*plan.calendars, plan.calendar)
    }
    timelines[None] = timelines[plan.calendar.id]
    finish_gates = any(
        network.children[wire.successor] and wire.type.to_finish
        for wires in network.wires_in
        for wire in wires
    )
    least = Kind.DRIVEN if finish_gates else Kind.PLAIN
    for number, task in enumerate(tasks):
        calendar = timelines[task.calendar]
        time: WorkTime = AROUND_THE_CLOCK if task.elapsed else calendar
        parameters.calendars.append(calendar)
        parameters.times.append(time)
        parameters.places.append(time.place)
        parameters.places_before.append(time.place_before)
        parameters.durations.append(task.duration)
        parameters.remaining.append(task.duration)
        kind = (
            Kind.SUMMARY if network.children[number] else Kind.DRIVEN if network.wires_in[number] else least
        )
        if task.constraint is not ConstraintType.ASAP or task.deadline is not None:
            kind = max(kind, read_constraint(parameters, number, task))
        if task.actual_start is not None or task.mode is not Mode.AUTO:
            kind = max(kind, read_given_dates(parameters, number, task))
        parameters.kinds.append(kind)
    return parameters


def read_constraint(parameters: Parameters, number: int, task: Task) -> Kind:
    """Note the constraint and deadline of a task."""
    if task.deadline is not None:
        parameters.deadlines[number] = to_minutes(task.deadline)
    if task.constraint is ConstraintType.ALAP:
        parameters.late.add(number)
    elif task.constraint_date is not None and task.constraint is not ConstraintType.ASAP:
        parameters.constraints[number] = task.constraint, to_minutes(task.constraint_date)
        return Kind.DRIVEN
    return Kind.PLAIN


def read_given_dates(parameters: Parameters, number: int, task: Task) -> Kind:
    """Note what was typed or has happened; a manual task without a start is driven like any other."""
    start, finish = task.actual_start, task.actual_finish
    if task.mode is not Mode.AUTO:
        (parameters.manual if task.mode is Mode.MANUAL else parameters.external).add(number)
        start, finish = start or task.start, finish or task.finish
    if task.actual_start is not None:
        parameters.remaining[number] -= round(task.duration * task.percent_complete / 100)
        if task.actual_finish is not None or task.percent_complete == 100:
            parameters.finished.add(number)
    if finish is not None:
        parameters.finishes[number] = to_minutes(finish)
    if task.resume is not None and finish is None:
        parameters.resumes[number] = to_minutes(task.resume)
    if start is not None:
        parameters.starts[number] = to_minutes(start)
        return Kind.FIXED
    return Kind.FIXED if finish is not None else Kind.PLAIN
