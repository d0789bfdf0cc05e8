"""Monte Carlo over a plan: durations vary, the passes run, thousands of times."""

from collections.abc import Callable, Hashable, Iterable

import numpy as np

from touchstone.engine.computation import Computation
from touchstone.engine.minutes import DAY, FIRST, LAST
from touchstone.engine.parameters import SUMMARY
from touchstone.engine.plan import Plan
from touchstone.engine.result import Result
from touchstone.engine.risk.draws import Draws, Varying, draws_of
from touchstone.engine.risk.engine_runs import EngineRuns, needs_engine
from touchstone.engine.risk.errors import InvalidRisk, PlanHasNoDates
from touchstone.engine.risk.outcome import Simulation
from touchstone.engine.risk.program import Program, program_of
from touchstone.engine.risk.runs import Record, run_block, run_passes
from touchstone.engine.risk.state import FINISH, SLACK, START, state_for
from touchstone.engine.risk.uncertainty import Uncertainty, is_open
from touchstone.engine.scheduling import schedule

Progress = Callable[[int, int], None]

BLOCK = 1024
"""Runs between two calls of ``progress``."""
MOST_KEPT = 24_000_000
"""Finishes kept, of tasks times runs, when nobody says of which tasks: 96 MB."""
YEAR = 366 * DAY


def simulate(
    plan: Plan,
    uncertainty: Uncertainty,
    *,
    runs: int = 10_000,
    seed: int = 1,
    watch: Iterable[Hashable] | None = None,
    progress: Progress | None = None,
) -> Simulation:
    """Run the plan many times, with durations drawn anew each time.

    runs: how many. seed: the same seed gives the same runs, whatever the machine and however they are cut.
    watch: the tasks whose finish is kept run by run; all of them in plans of moderate size.
    progress: told how many of how many runs are over, now and then; what it raises stops the simulation.

    Raises InvalidRisk when the uncertainty does not fit the plan, PlanHasNoDates when the plan is infeasible.
    """
    if runs < 1:
        raise InvalidRisk(f"{runs} runs are none")
    uncertainty.check(plan)
    result = schedule(plan)
    computation = result.computation
    if computation is None:
        raise PlanHasNoDates(result.problems)
    draws = draws_of(uncertainty, varying_tasks(result, computation), seed)
    record = record_for(computation, runs, watch)
    tell = progress or (lambda done, total: None)
    together = run_together(result, computation, draws, record, tell)
    if not together:
        run_apart(result, draws, record, tell)
    return Simulation(result, draws, record, seed=seed, together=together)


def varying_tasks(result: Result, computation: Computation) -> dict[Hashable, Varying]:
    """The tasks whose duration can vary: open ones of this plan, not summaries."""
    parameters, index = computation.parameters, computation.network.index
    found = {}
    for task in result.plan.tasks:
        number = index.get(task.id)
        if number is not None and parameters.kinds[number] != SUMMARY and is_open(task):
            planned, left = parameters.durations[number], parameters.remaining[number]
            found[task.id] = Varying(number, planned, planned - left)
    return found


def record_for(computation: Computation, runs: int, watch: Iterable[Hashable] | None) -> Record:
    """Room for what is kept. Raises InvalidRisk for a watched task that the plan does not hold."""
    index = computation.network.index
    if watch is None:
        watched = range(len(index)) if len(index) * runs <= MOST_KEPT else notable_tasks(computation)
        numbers = list(watched)
    else:
        asked = list(watch)
        if missing := [task for task in asked if task not in index]:
            raise InvalidRisk(f"no dates are computed for {missing!r}")
        numbers = [index[task] for task in asked]
    return Record(
        watched=np.array(numbers, dtype=np.int64),
        finish=np.zeros(runs, dtype=np.int64),
        finishes=np.zeros((len(numbers), runs), dtype=np.int32),
        critical=np.zeros(len(index), dtype=np.int64),
    )


def notable_tasks(computation: Computation) -> list[int]:
    """Milestones and summaries."""
    parameters = computation.parameters
    return [
        number
        for number, duration in enumerate(parameters.durations)
        if not duration or parameters.kinds[number] == SUMMARY
    ]


def run_together(
    result: Result, computation: Computation, draws: Draws, record: Record, tell: Progress
) -> bool:
    """Run groups of runs side by side; false when that would not give the engine's dates."""
    if needs_engine(result.plan, computation):
        return False
    runs, reach = len(record.finish), 1
    program = program_within(result, computation, reach)
    if not agrees(program, computation):
        return False
    state = state_for(program)
    done = 0
    while done < runs:
        end = min(runs, done + BLOCK)
        record_before = record.critical.copy()
        if run_block(program, draws, state, record, (done, end)):
            done = end
            tell(done, runs)
            continue
        record.critical[:] = record_before
        reach *= 4
        program = program_within(result, computation, reach)
        state = state_for(program)
    return True


def program_within(result: Result, computation: Computation, reach: int) -> Program:
    """The plan as arrays, with calendars for some years around it; ``reach`` times what is usual.

    Raises InvalidRisk when they would have to be laid out beyond 1950–2199.
    """
    dates, exits = computation.dates, computation.network.exits
    first = min((dates.start[node] for node in exits), default=dates.project_finish)
    last = max((dates.finish[node] for node in exits), default=dates.project_finish)
    margin = reach * (2 * YEAR + 3 * (last - first))
    if first - margin / 4 < FIRST and last + margin / 4 > LAST:
        raise InvalidRisk("some runs leave the years 1950–2199")
    return program_of(result.plan.links, computation, first - margin, last + margin)


def agrees(program: Program, computation: Computation) -> bool:
    """Whether the loops over runs give the plan as it stands the dates and slack that the engine gives it."""
    state = state_for(program)
    run_passes(program, state)
    dates, exits = computation.dates, list(computation.network.exits)
    return bool(
        state.dates[START, exits, 0].tolist() == [dates.start[node] for node in exits]
        and state.dates[FINISH, exits, 0].tolist() == [dates.finish[node] for node in exits]
        and state.dates[SLACK, : len(exits), 0].tolist() == list(dates.total_slack)
    )


def run_apart(result: Result, draws: Draws, record: Record, tell: Progress) -> None:
    """Run one by one through the engine."""
    runs = len(record.finish)
    record.critical[:] = 0
    engine = EngineRuns(result, draws, record)
    for begin in range(0, runs, 64):
        end = min(runs, begin + 64)
        engine.run_block(begin, end)
        tell(end, runs)
