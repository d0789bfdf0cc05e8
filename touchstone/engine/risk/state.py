"""The dates of some runs at once: a row per node or task, a column per run."""

from typing import NamedTuple

import numpy as np

from touchstone.engine.risk.curves import Ints
from touchstone.engine.risk.program import DURATION as TASK_DURATION
from touchstone.engine.risk.program import Program

LANES = 32
"""Runs that are computed together. The choices per task are made once for all of them; more would not stay
in the processor's cache."""


DURATION, START, FINISH, POSITION, LATE_START, LATE_FINISH, LATE_POSITION, LATE_BOUND, SLACK = range(9)
"""Dates by node (START, FINISH) or task, as in ``Dates``."""
GATE, FINISH_GATE, CEILING = range(3)
"""Gates by row of a summary; row 0 is the plan itself."""
BOUND, PROJECT_FINISH = range(2)


class State(NamedTuple):
    """dates[column, number, lane], gates[column, row, lane], lanes[column, lane]."""

    dates: Ints
    gates: Ints
    lanes: Ints


def state_for(program: Program) -> State:
    """Room for one group of runs; durations are those of the plan."""
    nodes, summaries = len(program.order), len(program.owners) + 1
    dates = np.zeros((9, nodes, LANES), dtype=np.int64)
    planned = program.tasks[TASK_DURATION]
    dates[DURATION, : len(planned)] = planned[:, None]
    gates = np.zeros((3, summaries, LANES), dtype=np.int64)
    return State(dates, gates, np.zeros((2, LANES), dtype=np.int64))
