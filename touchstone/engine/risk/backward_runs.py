"""The backward pass over some runs at once; ``BackwardPass`` says the same of one."""

from touchstone.engine.risk import program as of
from touchstone.engine.risk import state as to
from touchstone.engine.risk.clock import add, place_before
from touchstone.engine.risk.compiled import compiled
from touchstone.engine.risk.forward_runs import share_of
from touchstone.engine.risk.program import Program
from touchstone.engine.risk.state import FOREVER, LANES, State


@compiled
def run_backward(program: Program, state: State) -> None:
    """Give every task its late dates."""
    tasks, dates, count = program.tasks, state.dates, program.tasks.shape[1]
    state.gates[to.CEILING, 0] = FOREVER
    if not program.settings[of.ENDS_APART]:
        state.gates[to.CEILING, 0] = state.lanes[to.PROJECT_FINISH]
    for node in program.order[::-1]:
        if node >= count:
            set_ceiling(program, state, program.owners[node - count])
        elif tasks[of.SUMMARY, node]:
            gather(program, state, node)
        elif tasks[of.FINISHED, node] or tasks[of.EXTERNAL, node]:
            dates[to.LATE_START, node] = dates[to.START, node]
            dates[to.LATE_FINISH, node] = dates[to.FINISH, node]
            dates[to.LATE_POSITION, node] = dates[to.POSITION, node]
            dates[to.LATE_BOUND, node] = FOREVER
        else:
            place_late(program, state, node)


@compiled
def place_late(program: Program, state: State, number: int) -> None:
    """The late dates of an open task."""
    tasks, dates, limit = program.tasks, state.dates, state.lanes[to.BOUND]
    calendar, elapsed = tasks[of.CALENDAR, number], tasks[of.ELAPSED, number]
    limit[:] = state.gates[to.CEILING, tasks[of.PARENT_GATE, number]]
    for row in range(tasks[of.LINKS_OUT, number], tasks[of.LINKS_OUT_END, number]):
        lower_limit(program, state, number, row)
    shape = tasks[of.SHAPE, number]
    begun, manual = tasks[of.BEGUN, number], tasks[of.MANUAL, number]
    for lane in range(LANES):
        moment = limit[lane]
        if shape in (of.NO_LATER, of.PINNED):
            moment = constrained_late(program, number, moment, dates[to.DURATION, number, lane])
        moment = min(moment, tasks[of.DEADLINE, number])
        if moment == FOREVER:
            moment = dates[to.FINISH, number, lane]
        minutes = dates[to.DURATION, number, lane] - tasks[of.DONE, number]
        start, finish, position = place_before(program.clock, calendar, elapsed, moment, minutes)
        dates[to.LATE_POSITION, number, lane] = position
        dates[to.LATE_BOUND, number, lane] = start
        if begun:
            start, finish = dates[to.START, number, lane], max(finish, dates[to.FINISH, number, lane])
        elif manual:
            finish = moment
        dates[to.LATE_START, number, lane] = start
        dates[to.LATE_FINISH, number, lane] = finish


@compiled
def lower_limit(program: Program, state: State, number: int, row: int) -> None:
    """Lower the latest finish of a task to what one link out of it allows."""
    links, limit, from_finish = program.links, state.lanes[to.BOUND], program.links[of.FROM_FINISH, row]
    if from_finish and not links[of.TO_FINISH, row] and links[of.MINUTES, row] == 0 == links[of.PERCENT, row]:
        bounds = state.dates[to.LATE_BOUND, links[of.OTHER, row]]
        for lane in range(LANES):
            limit[lane] = min(limit[lane], bounds[lane])
        return
    if not from_finish and program.tasks[of.GIVEN, number]:
        return
    calendar, elapsed = program.tasks[of.CALENDAR, number], program.tasks[of.ELAPSED, number]
    for lane in range(LANES):
        moment = end_limit(program, state, number, row, lane)
        if not from_finish and moment != FOREVER:
            minutes = state.dates[to.DURATION, number, lane]
            moment = add(program.clock, calendar, elapsed, moment, minutes)
        limit[lane] = min(limit[lane], moment)


@compiled
def end_limit(program: Program, state: State, number: int, row: int, lane: int) -> int:
    """The latest moment of the predecessor's end that counts; FOREVER when the successor is over."""
    links, dates = program.links, state.dates
    successor, lag = links[of.OTHER, row], links[of.MINUTES, row]
    moment = dates[to.LATE_BOUND, successor, lane]
    if moment == FOREVER:
        return int(moment)
    if links[of.TO_FINISH, row]:
        moment = dates[to.LATE_FINISH, successor, lane]
    if links[of.PERCENT, row]:
        lag = share_of(dates[to.DURATION, number, lane], links[of.PERCENT, row])
    calendar = program.tasks[of.CALENDAR, successor]
    return int(add(program.clock, calendar, links[of.CLOCK_LAG, row], moment, -lag))


@compiled
def constrained_late(program: Program, number: int, limit: int, minutes: int) -> int:
    """The latest finish after the constraint of the task."""
    tasks = program.tasks
    moment = tasks[of.CONSTRAINT_DATE, number]
    if not tasks[of.DATED_FINISH, number]:
        calendar, elapsed = tasks[of.CALENDAR, number], tasks[of.ELAPSED, number]
        moment = add(program.clock, calendar, elapsed, moment, minutes)
    pinned = tasks[of.SHAPE, number] == of.PINNED and program.settings[of.HONOR]
    return int(moment if pinned else min(limit, moment))


@compiled
def set_ceiling(program: Program, state: State, owner: int) -> None:
    """What limits a summary limits everything inside it."""
    tasks, gates, row = program.tasks, state.gates, program.tasks[of.GATE, owner]
    limit, shape = tasks[of.DEADLINE, owner], tasks[of.SHAPE, owner]
    if tasks[of.DATED_FINISH, owner] and shape in (of.NO_LATER, of.PINNED):
        limit = min(limit, tasks[of.CONSTRAINT_DATE, owner])
    for lane in range(LANES):
        around = gates[to.CEILING, tasks[of.PARENT_GATE, owner], lane]
        gates[to.CEILING, row, lane] = min(around, limit)
    for link in range(tasks[of.LINKS_OUT, owner], tasks[of.LINKS_OUT_END, owner]):
        for lane in range(LANES):
            moment = end_limit(program, state, owner, link, lane)
            gates[to.CEILING, row, lane] = min(gates[to.CEILING, row, lane], moment)


@compiled
def gather(program: Program, state: State, number: int) -> None:
    """A summary's late dates span those of what is inside it."""
    tasks, inside, dates = program.tasks, program.inside, state.dates
    late_start, late_finish, late_bound = dates[to.LATE_START], dates[to.LATE_FINISH], dates[to.LATE_BOUND]
    begin, end = tasks[of.INSIDE, number], tasks[of.INSIDE_END, number]
    late_start[number] = late_start[inside[begin]]
    late_finish[number] = late_finish[inside[begin]]
    late_bound[number] = late_bound[inside[begin]]
    for row in range(begin + 1, end):
        child = inside[row]
        for lane in range(LANES):
            late_start[number, lane] = min(late_start[number, lane], late_start[child, lane])
            late_finish[number, lane] = max(late_finish[number, lane], late_finish[child, lane])
            late_bound[number, lane] = min(late_bound[number, lane], late_bound[child, lane])
