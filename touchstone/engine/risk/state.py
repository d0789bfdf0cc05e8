"""The dates of some runs at once: a row per node or task, a column per run."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from touchstone.engine.risk.program import DURATION as TASK_DURATION
from touchstone.engine.risk.program import Program

Minutes = npt.NDArray[np.int32]
"""Dates as minutes since 1970: 32 bits hold them, and twice as many stay in the processor's cache."""

LANES = 256
"""Runs that are computed together. The choices per task are made once for all of them; more would not stay
in the processor's cache."""


DURATION, START, FINISH, POSITION, LATE_START, LATE_FINISH, LATE_POSITION, LATE_BOUND, SLACK = range(9)
"""Dates by node (START, FINISH) or task, as in ``Dates``."""
GATE, FINISH_GATE, CEILING = range(3)
"""Gates by row of a summary; row 0 is the plan itself."""
BOUND, PROJECT_FINISH = range(2)
NEVER, FOREVER = -(2**30), 2**30
"""Earlier and later than any date, in 32 bits."""


class State(NamedTuple):
    """dates[column, number, lane], gates[column, row, lane], lanes[column, lane]."""

    dates: Minutes
    gates: Minutes
    lanes: Minutes


def state_for(program: Program) -> State:
    """Room for one group of runs; durations are those of the plan."""
    nodes, summaries = len(program.order), len(program.owners) + 1
    dates = np.zeros((9, nodes, LANES), dtype=np.int32)
    planned = program.tasks[TASK_DURATION]
    dates[DURATION, : len(planned)] = planned[:, None]
    gates = np.zeros((3, summaries, LANES), dtype=np.int32)
    return State(dates, gates, np.zeros((2, LANES), dtype=np.int32))
