"""All runs of a block: durations drawn, passes run, what matters kept."""

from typing import NamedTuple

import numpy as np

from touchstone.engine.risk import program as of
from touchstone.engine.risk import state as to
from touchstone.engine.risk.backward_runs import run_backward
from touchstone.engine.risk.clock import FIRST_REACHED, LAST_REACHED
from touchstone.engine.risk.compiled import compiled
from touchstone.engine.risk.curves import Ints
from touchstone.engine.risk.draws import Draws, draw_durations
from touchstone.engine.risk.forward_runs import run_forward
from touchstone.engine.risk.program import Program
from touchstone.engine.risk.slack_runs import count_slack
from touchstone.engine.risk.state import LANES, State

Span = tuple[int, int]
"""The first run, and the one after the last."""


class Record(NamedTuple):
    """What is kept of all runs.

    finish: of the plan, by run; finishes: of the watched tasks, by their row and run.
    critical: in how many runs each task was critical.
    """

    watched: Ints
    finish: Ints
    finishes: Ints
    critical: Ints


@compiled
def run_block(program: Program, draws: Draws, state: State, record: Record, span: Span) -> bool:
    """Simulate the runs of a span; false when a date came out of the reach of the calendars."""
    drawn = np.zeros((len(draws.task), LANES), dtype=np.int64)
    first, end = span
    for begin in range(first, end, LANES):
        draw_durations(draws, begin, drawn)
        for row in range(len(draws.task)):
            state.dates[to.DURATION, draws.task[row]] = drawn[row]
        run_passes(program, state)
        if not is_within_reach(program, state):
            return False
        keep(program, state, record, begin, min(end, begin + LANES))
    return True


@compiled
def run_passes(program: Program, state: State) -> None:
    """Forward, backward, and forward again behind tasks that are done as late as possible; then slack."""
    run_forward(program, state, 0)
    run_backward(program, state)
    tasks, dates, has_late = program.tasks, state.dates, 0
    for number in range(tasks.shape[1]):
        if tasks[of.LATE, number] and not tasks[of.GIVEN, number] and not tasks[of.SUMMARY, number]:
            has_late = 1
            dates[to.START, number] = dates[to.LATE_START, number]
            dates[to.FINISH, number] = dates[to.LATE_FINISH, number]
            dates[to.POSITION, number] = dates[to.LATE_POSITION, number]
    if has_late:
        run_forward(program, state, 1)
    count_slack(program, state)


@compiled
def is_within_reach(program: Program, state: State) -> bool:
    """Whether all dates are where the calendars are laid out."""
    dates, count = state.dates, program.tasks.shape[1]
    first, last = program.clock[LAST_REACHED], program.clock[FIRST_REACHED]
    for number in range(count):
        node = program.tasks[of.EXIT, number]
        for lane in range(LANES):
            first = min(first, dates[to.START, node, lane], dates[to.LATE_START, number, lane])
            last = max(last, dates[to.FINISH, node, lane], dates[to.LATE_FINISH, number, lane])
    return bool(first >= program.clock[FIRST_REACHED] and last <= program.clock[LAST_REACHED])


@compiled
def keep(program: Program, state: State, record: Record, begin: int, end: int) -> None:
    """Keep what the runs ``begin`` to ``end`` came to."""
    tasks, dates, limit = program.tasks, state.dates, program.settings[of.CRITICAL_SLACK]
    for lane in range(end - begin):
        record.finish[begin + lane] = state.lanes[to.PROJECT_FINISH, lane]
    for row in range(len(record.watched)):
        node = tasks[of.EXIT, record.watched[row]]
        for lane in range(end - begin):
            record.finishes[row, begin + lane] = dates[to.FINISH, node, lane]
    for number in range(tasks.shape[1]):
        if not tasks[of.FINISHED, number]:
            for lane in range(end - begin):
                record.critical[number] += dates[to.SLACK, number, lane] <= limit
