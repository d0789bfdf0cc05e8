"""The forward pass over some runs at once; ``ForwardPass`` says the same of one."""

import numpy as np

from touchstone.engine.risk import program as of
from touchstone.engine.risk import state as to
from touchstone.engine.risk.clock import add, place, position_of
from touchstone.engine.risk.compiled import compiled
from touchstone.engine.risk.curves import Ints
from touchstone.engine.risk.program import Program
from touchstone.engine.risk.state import LANES, NEVER, State


@compiled
def run_forward(program: Program, state: State, keep_late: int) -> None:
    """Give every node its dates; with ``keep_late``, tasks to be done as late as possible have theirs."""
    tasks, count = program.tasks, program.tasks.shape[1]
    state.gates[to.GATE, 0] = NEVER
    state.gates[to.FINISH_GATE, 0] = NEVER
    for node in program.order:
        if node >= count:
            collect(program, state, program.owners[node - count], node)
        elif tasks[of.SUMMARY, node]:
            set_gate(program, state, node)
        elif tasks[of.GIVEN, node]:
            place_given(program, state, node)
        elif not (keep_late and tasks[of.LATE, node]):
            place_driven(program, state, node)
    find_project_finish(program, state)


@compiled
def place_driven(program: Program, state: State, number: int) -> None:
    """Place a task by its links, the summaries around it and its constraint."""
    tasks, clock, dates = program.tasks, program.clock, state.dates
    calendar, elapsed = tasks[of.CALENDAR, number], tasks[of.ELAPSED, number]
    gate, shape = tasks[of.PARENT_GATE, number], tasks[of.SHAPE, number]
    bound, finish_gate = state.lanes[to.BOUND], state.gates[to.FINISH_GATE, gate]
    bound[:] = state.gates[to.GATE, gate]
    for row in range(tasks[of.LINKS_IN, number], tasks[of.LINKS_IN_END, number]):
        raise_bound(program, state, number, row)
    for lane in range(LANES):
        minutes, moment = dates[to.DURATION, number, lane], bound[lane]
        if finish_gate[lane] != NEVER:
            moment = max(moment, add(clock, calendar, elapsed, finish_gate[lane], -minutes))
        if shape != of.NO_CONSTRAINT:
            moment = constrained(program, number, moment, minutes)
        elif moment == NEVER:
            moment = program.settings[of.PROJECT_START]
        start, finish, position = place(clock, calendar, elapsed, moment, minutes)
        dates[to.START, number, lane] = start
        dates[to.FINISH, number, lane] = finish
        dates[to.POSITION, number, lane] = position
        bound[lane] = moment
    if shape != of.NO_CONSTRAINT:
        keep_constraint_date(program, state, number)


@compiled
def raise_bound(program: Program, state: State, number: int, row: int) -> None:
    """Raise the earliest start of a task to what one link allows."""
    links, clock, dates, bound = program.links, program.clock, state.dates, state.lanes[to.BOUND]
    predecessor = links[of.OTHER, row]
    to_finish, minutes, percent = links[of.TO_FINISH, row], links[of.MINUTES, row], links[of.PERCENT, row]
    ends = dates[to.FINISH if links[of.FROM_FINISH, row] else to.START, program.tasks[of.EXIT, predecessor]]
    if not to_finish and minutes == 0 and percent == 0:
        for lane in range(LANES):
            bound[lane] = max(bound[lane], ends[lane])
        return
    calendar, elapsed = program.tasks[of.CALENDAR, number], program.tasks[of.ELAPSED, number]
    floor = program.settings[of.PROJECT_START] if links[of.FROM_FINISH, row] and to_finish else NEVER
    for lane in range(LANES):
        moment, lag = ends[lane], minutes
        if to_finish:
            moment = add(clock, calendar, elapsed, moment, -dates[to.DURATION, number, lane])
        if percent:
            lag = share_of(dates[to.DURATION, predecessor, lane], percent)
        moment = add(clock, calendar, links[of.CLOCK_LAG, row], moment, lag)
        bound[lane] = max(bound[lane], moment, floor)


@compiled
def share_of(duration: int, percent: int) -> int:
    """A lag in percent of a duration, in minutes."""
    return int(np.rint(duration * (percent / of.MILLION)))


@compiled
def constrained(program: Program, number: int, bound: int, minutes: int) -> int:
    """The bound after the constraint of the task."""
    tasks, settings = program.tasks, program.settings
    moment, shape, honor = tasks[of.CONSTRAINT_DATE, number], tasks[of.SHAPE, number], settings[of.HONOR]
    if tasks[of.DATED_FINISH, number]:
        calendar, elapsed = tasks[of.CALENDAR, number], tasks[of.ELAPSED, number]
        moment = add(program.clock, calendar, elapsed, moment, -minutes)
    if shape == of.NO_EARLIER or (shape == of.PINNED and not honor):
        return int(max(bound, moment))
    if bound == NEVER:
        bound = settings[of.PROJECT_START]
    if shape == of.PINNED:
        return int(moment)
    return int(min(bound, moment) if shape == of.NO_LATER and honor else bound)


@compiled
def keep_constraint_date(program: Program, state: State, number: int) -> None:
    """A finish that a constraint decides is its date, even a day off; so is a start of elapsed work."""
    tasks, clock, dates = program.tasks, program.clock, state.dates
    moment, calendar = tasks[of.CONSTRAINT_DATE, number], tasks[of.CALENDAR, number]
    dated_finish = tasks[of.DATED_FINISH, number]
    exact = dated_finish and tasks[of.SHAPE, number] != of.NO_LATER
    for lane in range(LANES):
        finish, minutes = dates[to.FINISH, number, lane], dates[to.DURATION, number, lane]
        if tasks[of.ELAPSED, number]:
            start = moment - minutes if dated_finish else moment
            if state.lanes[to.BOUND, lane] == start:
                dates[to.START, number, lane] = start
                dates[to.POSITION, number, lane] = start
                dates[to.FINISH, number, lane] = start + minutes
        elif exact and moment > finish and is_same_place(clock, calendar, moment, finish):
            dates[to.FINISH, number, lane] = moment


@compiled
def is_same_place(clock: Ints, calendar: int, one: int, other: int) -> bool:
    """Whether no work lies between two moments."""
    return position_of(clock, calendar, one) == position_of(clock, calendar, other)


@compiled
def place_given(program: Program, state: State, number: int) -> None:
    """A started, typed or external task keeps its start; a typed finish moves as the duration does."""
    tasks, clock, dates = program.tasks, program.clock, state.dates
    calendar, elapsed, resume = (
        tasks[of.CALENDAR, number],
        tasks[of.ELAPSED, number],
        tasks[of.RESUME, number],
    )
    for lane in range(LANES):
        minutes = dates[to.DURATION, number, lane]
        start, finish = tasks[of.TYPED_START, number], tasks[of.TYPED_FINISH, number]
        if start == of.UNSET:
            start = add(clock, calendar, elapsed, finish, -minutes)
        elif finish == of.UNSET:
            finish = add(clock, calendar, elapsed, start, minutes)
            left = minutes - tasks[of.DONE, number]
            if resume != of.UNSET and left:
                finish = max(finish, add(clock, calendar, elapsed, resume, left))
        else:
            finish = add(clock, calendar, elapsed, finish, minutes - tasks[of.DURATION, number])
        dates[to.START, number, lane] = start
        dates[to.FINISH, number, lane] = finish
        dates[to.POSITION, number, lane] = start if elapsed else position_of(clock, calendar, start)


@compiled
def set_gate(program: Program, state: State, number: int) -> None:
    """What holds a summary back holds back everything inside it; a typed start is all that does."""
    tasks, gates = program.tasks, state.gates
    gate, parent = tasks[of.GATE, number], tasks[of.PARENT_GATE, number]
    if tasks[of.MANUAL, number] and tasks[of.TYPED_START, number] != of.UNSET:
        gates[to.GATE, gate] = tasks[of.TYPED_START, number]
        gates[to.FINISH_GATE, gate] = NEVER
        return
    gates[to.GATE, gate] = gates[to.GATE, parent]
    gates[to.FINISH_GATE, gate] = gates[to.FINISH_GATE, parent]
    for row in range(tasks[of.LINKS_IN, number], tasks[of.LINKS_IN_END, number]):
        raise_gate(program, state, number, row)
    shape = tasks[of.SHAPE, number]
    if not tasks[of.DATED_FINISH, number] and shape in (of.NO_EARLIER, of.PINNED):
        for lane in range(LANES):
            gates[to.GATE, gate, lane] = max(gates[to.GATE, gate, lane], tasks[of.CONSTRAINT_DATE, number])


@compiled
def raise_gate(program: Program, state: State, number: int, row: int) -> None:
    """Raise the gate of a summary to what one link asks."""
    links, predecessor = program.links, program.links[of.OTHER, row]
    ends = state.dates[
        to.FINISH if links[of.FROM_FINISH, row] else to.START, program.tasks[of.EXIT, predecessor]
    ]
    column = to.FINISH_GATE if links[of.TO_FINISH, row] else to.GATE
    gate = state.gates[column, program.tasks[of.GATE, number]]
    calendar, lag = program.tasks[of.CALENDAR, number], links[of.MINUTES, row]
    for lane in range(LANES):
        if links[of.PERCENT, row]:
            lag = share_of(state.dates[to.DURATION, predecessor, lane], links[of.PERCENT, row])
        moment = add(program.clock, calendar, links[of.CLOCK_LAG, row], ends[lane], lag)
        gate[lane] = max(gate[lane], moment)


@compiled
def collect(program: Program, state: State, owner: int, node: int) -> None:
    """A summary spans what is inside it, unless a person typed its dates."""
    tasks, start, finish = program.tasks, state.dates[to.START], state.dates[to.FINISH]
    begin, end = tasks[of.INSIDE, owner], tasks[of.INSIDE_END, owner]
    start[node] = start[tasks[of.EXIT, program.inside[begin]]]
    finish[node] = finish[tasks[of.EXIT, program.inside[begin]]]
    for row in range(begin + 1, end):
        child = tasks[of.EXIT, program.inside[row]]
        for lane in range(LANES):
            start[node, lane] = min(start[node, lane], start[child, lane])
            finish[node, lane] = max(finish[node, lane], finish[child, lane])
    if tasks[of.MANUAL, owner]:
        if tasks[of.TYPED_START, owner] != of.UNSET:
            start[node] = tasks[of.TYPED_START, owner]
        if tasks[of.TYPED_FINISH, owner] != of.UNSET:
            finish[node] = tasks[of.TYPED_FINISH, owner]


@compiled
def find_project_finish(program: Program, state: State) -> None:
    """The latest finish of all tasks but external ones; the start of an empty plan."""
    tasks, latest, finish = program.tasks, state.lanes[to.PROJECT_FINISH], state.dates[to.FINISH]
    latest[:] = NEVER
    for number in range(tasks.shape[1]):
        if not tasks[of.EXTERNAL, number]:
            node = tasks[of.EXIT, number]
            for lane in range(LANES):
                latest[lane] = max(latest[lane], finish[node, lane])
    for lane in range(LANES):
        if latest[lane] == NEVER:
            latest[lane] = program.settings[of.PROJECT_START]
