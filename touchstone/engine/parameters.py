"""The numbers of a plan that the passes compute with, one list per kind of number."""

from collections import defaultdict
from collections.abc import Hashable
from copy import copy
from dataclasses import dataclass, field, fields

from touchstone.engine.lags import Wire, wire_of
from touchstone.engine.link import Link
from touchstone.engine.minutes import to_minutes
from touchstone.engine.network import ROOT, Network
from touchstone.engine.plan import Options, Plan
from touchstone.engine.sweeps.numbers import Numbers, numbers
from touchstone.engine.task import ConstraintType, Mode, Task
from touchstone.engine.timeline import ElapsedTime, Timeline, WorkTime
from touchstone.engine.working_times import WorkingTimes, working_times

PLAIN, DRIVEN, FIXED, SUMMARY = range(4)
"""How the passes treat a task.

Plain: driven by finish-to-start links without lag only. Driven: by other links or a constraint as well.
Fixed: its start is given, because it has started, was typed by hand or comes from another plan.
Plain integers: the passes ask once per task, and members of an enumeration are ten times slower to reach.
"""


@dataclass(slots=True)
class Parameters:
    """Lists hold what every task has, dictionaries what few have. Dates and spans are minutes."""

    options: Options
    project_start: int
    working_times: WorkingTimes
    calendars: list[Timeline] = field(default_factory=list)
    """Per task, its calendar: what its slack, and the lag of links into it, are counted in."""
    times: list[WorkTime] = field(default_factory=list)
    durations: Numbers = field(default_factory=numbers)
    remaining: Numbers = field(default_factory=numbers)
    kinds: list[int] = field(default_factory=list)
    finished: set[int] = field(default_factory=set)
    begun: set[int] = field(default_factory=set)
    """Tasks that have started; like ``finished`` with the summaries that have, by what is inside them."""
    external: set[int] = field(default_factory=set)
    manual: set[int] = field(default_factory=set)
    works: dict[int, WorkTime] = field(default_factory=dict)
    """The times of tasks that are not done in their calendar, or not in one piece."""
    delays: dict[int, tuple[int, bool]] = field(default_factory=dict)
    """Minutes by which levelling holds a task back, and whether they are of the clock."""
    before_delays: set[int] = field(default_factory=set)
    """Tasks that such a task waits for; in a changed plan perhaps more than those."""
    project_end: int | None = None
    """When everything has to be over, if the plan is made backwards from there."""
    late: set[int] = field(default_factory=set)
    """Tasks to be done as late as possible."""
    constraints: dict[int, tuple[ConstraintType, int]] = field(default_factory=dict)
    deadlines: dict[int, int] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)
    """Given starts: actual, typed or external."""
    finishes: dict[int, int] = field(default_factory=dict)
    resumes: dict[int, int] = field(default_factory=dict)
    wires: list[Wire] = field(default_factory=list)
    """Of all links that are more than finish-to-start, as in the network."""
    wires_in: dict[int, list[Wire]] = field(default_factory=dict)
    wires_out: dict[int, list[Wire]] = field(default_factory=dict)
    has_finish_gates: bool = False
    """Whether a link drives the finish of a summary, and so of everything inside it."""
    has_manual_summaries: bool = False
    has_start_ceilings: bool = False
    """Whether a link leaves from the start of a summary; it limits the task inside that begins first."""

    @property
    def timelines(self) -> dict[Hashable, Timeline]:
        """By calendar id; None is the calendar of the plan."""
        return self.working_times.timelines

    def delayed(self, number: int, moment: int) -> int:
        """A start, as late as levelling makes it."""
        minutes, by_clock = self.delays.get(number, (0, True))
        return moment + minutes if by_clock else self.calendars[number].add(moment, minutes)

    def undelayed(self, number: int, moment: int) -> int:
        """What would have been a start without levelling."""
        minutes, by_clock = self.delays.get(number, (0, True))
        return moment - minutes if by_clock else self.calendars[number].add(moment, -minutes)

    def is_elapsed(self, number: int) -> bool:
        """Whether the task's duration counts around the clock."""
        return isinstance(self.times[number], ElapsedTime)

    def wire(self, predecessor: int, successor: int, link: Link) -> Wire:
        """The wire of a link between two tasks."""
        elapsed = self.is_elapsed(predecessor)
        return wire_of(predecessor, successor, link, self.durations[predecessor], elapsed=elapsed)

    def copy(self) -> "Parameters":
        """The same parameters in containers of their own."""
        copied = {each.name: copy(getattr(self, each.name)) for each in fields(self)}
        return Parameters(**copied)


def read_parameters(plan: Plan, tasks: list[Task], network: Network) -> Parameters:
    """Parameters of the tasks of a network, in its numbering."""
    times = working_times(plan)
    parameters = Parameters(plan.options, to_minutes(plan.start), times)
    parameters.durations = numbers([task.duration for task in tasks])
    parameters.remaining = parameters.durations[:]
    timelines = times.timelines
    parameters.calendars = [timelines[task.calendar] for task in tasks]
    parameters.times = list(parameters.calendars)
    parameters.kinds = [PLAIN] * len(tasks)
    for summary in network.children:
        parameters.kinds[summary] = SUMMARY
    asap, auto = ConstraintType.ASAP, Mode.AUTO
    for number, task in enumerate(tasks):
        if (
            task.constraint is not asap
            or task.actual_start is not None
            or task.mode is not auto
            or task.deadline is not None
            or task.elapsed
            or task.assignments
            or task.pieces
            or task.levelling_delay
        ):
            read_peculiarities(parameters, number, task)
    read_wires(parameters, network)
    for number in parameters.delays:
        note_before_delay(parameters, network, number)
    roll_up_status(parameters, network)
    parameters.has_manual_summaries = not parameters.manual.isdisjoint(network.children)
    if plan.finish is not None:
        parameters.project_end = to_minutes(plan.finish)
        parameters.late = {number for number, task in enumerate(tasks) if task.constraint is not asap}
    return parameters


def reread_task(parameters: Parameters, network: Network, number: int, task: Task) -> None:
    """Replace everything that is known of one task; its links stay."""
    for known in (
        parameters.finished,
        parameters.begun,
        parameters.external,
        parameters.manual,
        parameters.late,
    ):
        known.discard(number)
    parameters.constraints.pop(number, None)
    for known_by_task in (
        parameters.deadlines,
        parameters.starts,
        parameters.finishes,
        parameters.resumes,
        parameters.works,
        parameters.delays,
    ):
        known_by_task.pop(number, None)
    time = parameters.working_times.timelines[task.calendar]
    parameters.durations[number] = parameters.remaining[number] = task.duration
    parameters.calendars[number] = parameters.times[number] = time
    parameters.kinds[number] = PLAIN
    if number in parameters.wires_in:
        parameters.kinds[number] = DRIVEN
    if number in network.children:
        parameters.kinds[number] = SUMMARY
    read_peculiarities(parameters, number, task)
    if task.levelling_delay:
        note_before_delay(parameters, network, number)
    holder = number if number in network.children else network.parents[number]
    while holder != ROOT:
        settle_status(parameters, network, holder)
        holder = network.parents[holder]


def read_peculiarities(parameters: Parameters, number: int, task: Task) -> None:
    """Note what most tasks do not have: a time of their own, a constraint, deadline, given dates."""
    read_time(parameters, number, task)
    read_constraint(parameters, number, task)
    if task.actual_start is not None or task.mode is not Mode.AUTO:
        read_given_dates(parameters, number, task)


def read_time(parameters: Parameters, number: int, task: Task) -> None:
    """Note in what time a task is done, and by how much levelling holds it back."""
    if parameters.kinds[number] == SUMMARY:
        return
    time = parameters.working_times.time_of(task)
    if time is not None:
        parameters.works[number] = parameters.times[number] = time
        raise_kind(parameters, number, DRIVEN)
    if task.levelling_delay:
        parameters.delays[number] = task.levelling_delay, task.levelling_delay_elapsed
        raise_kind(parameters, number, DRIVEN)


def note_before_delay(parameters: Parameters, network: Network, number: int) -> None:
    """Remember the predecessors of a delayed task: their free slack does not end where it starts."""
    parameters.before_delays.update(network.before[number])
    parameters.before_delays.update(wire.predecessor for wire in parameters.wires_in.get(number, ()))


def read_wires(parameters: Parameters, network: Network) -> None:
    """Put each link that is more than finish-to-start on both of its tasks."""
    kinds, durations, is_elapsed = parameters.kinds, parameters.durations, parameters.is_elapsed
    wires_in, wires_out = defaultdict[int, list[Wire]](list), defaultdict[int, list[Wire]](list)
    for predecessor, successor, link in network.typed:
        wire = wire_of(predecessor, successor, link, durations[predecessor], elapsed=is_elapsed(predecessor))
        parameters.wires.append(wire)
        wires_in[successor].append(wire)
        wires_out[predecessor].append(wire)
        if kinds[successor] == PLAIN:
            kinds[successor] = DRIVEN
        if wire.to_finish and successor in network.children:
            parameters.has_finish_gates = True
        if not wire.from_finish and predecessor in network.children:
            parameters.has_start_ceilings = True
    parameters.wires_in, parameters.wires_out = dict(wires_in), dict(wires_out)
    if parameters.has_finish_gates:
        parameters.kinds = [max(kind, DRIVEN) for kind in kinds]


def read_constraint(parameters: Parameters, number: int, task: Task) -> None:
    """Note the constraint and deadline of a task."""
    if task.deadline is not None:
        parameters.deadlines[number] = to_minutes(task.deadline)
    if task.constraint is ConstraintType.ALAP:
        parameters.late.add(number)
    elif task.constraint_date is not None and task.constraint is not ConstraintType.ASAP:
        parameters.constraints[number] = task.constraint, to_minutes(task.constraint_date)
        raise_kind(parameters, number, DRIVEN)


def read_given_dates(parameters: Parameters, number: int, task: Task) -> None:
    """Note what was typed or has happened; a manual task without a start is driven like any other."""
    start, finish = task.actual_start, task.actual_finish
    if task.mode is not Mode.AUTO:
        (parameters.manual if task.mode is Mode.MANUAL else parameters.external).add(number)
        if parameters.kinds[number] == SUMMARY:
            start, finish = task.start or start, task.finish or finish
        else:
            start, finish = start or task.start, finish or task.finish
    if task.actual_start is not None:
        parameters.remaining[number] -= round(task.duration * task.percent_complete / 100)
        parameters.begun.add(number)
        if task.actual_finish is not None or task.percent_complete == 100:
            parameters.finished.add(number)
    if finish is not None:
        parameters.finishes[number] = to_minutes(finish)
    if task.resume is not None and finish is None:
        parameters.resumes[number] = to_minutes(task.resume)
    if start is not None:
        parameters.starts[number] = to_minutes(start)
    if start is not None or finish is not None:
        raise_kind(parameters, number, FIXED)


def roll_up_status(parameters: Parameters, network: Network) -> None:
    """Settle every summary, those inside first."""
    if parameters.begun:
        for node in reversed(network.order):
            if node in network.children:
                settle_status(parameters, network, node)


def settle_status(parameters: Parameters, network: Network, summary: int) -> None:
    """A summary is finished when everything inside it is, and begun when anything inside it has."""
    inside = network.children[summary]
    for status, holds in (
        (parameters.finished, parameters.finished.issuperset(inside)),
        (parameters.begun, not parameters.begun.isdisjoint(inside)),
    ):
        (status.add if holds else status.discard)(summary)


def raise_kind(parameters: Parameters, number: int, kind: int) -> None:
    """Treat a task as at least this kind."""
    if parameters.kinds[number] < kind:
        parameters.kinds[number] = kind
