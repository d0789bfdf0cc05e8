"""A plan as arrays for the loops over runs: the network and parameters of the engine, one row per task."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from touchstone.engine.computation import Computation
from touchstone.engine.lags import wire_of
from touchstone.engine.link import LagKind, Link
from touchstone.engine.network import Network
from touchstone.engine.parameters import FIXED, Parameters
from touchstone.engine.parameters import SUMMARY as SUMMARY_KIND
from touchstone.engine.plan import SlackRule
from touchstone.engine.risk.clock import clock_of
from touchstone.engine.risk.curves import Ints, int64
from touchstone.engine.task import ConstraintType

NO_CONSTRAINT, NO_EARLIER, NO_LATER, PINNED = range(4)
UNSET, FOREVER = -(2**30), 2**30
"""No date, and later than any date."""
PERCENTAGES = frozenset((LagKind.PERCENT, LagKind.ELAPSED_PERCENT))
START_DATED = frozenset((ConstraintType.SNET, ConstraintType.SNLT, ConstraintType.MSO))
SHAPES = {
    ConstraintType.SNET: NO_EARLIER,
    ConstraintType.FNET: NO_EARLIER,
    ConstraintType.SNLT: NO_LATER,
    ConstraintType.FNLT: NO_LATER,
    ConstraintType.MSO: PINNED,
    ConstraintType.MFO: PINNED,
}


(
    CALENDAR,
    ELAPSED,
    DURATION,
    DONE,
    SUMMARY,
    GIVEN,
    MANUAL,
    FINISHED,
    BEGUN,
    EXTERNAL,
    LATE,
    SHAPE,
    DATED_FINISH,
    CONSTRAINT_DATE,
    DEADLINE,
    TYPED_START,
    TYPED_FINISH,
    RESUME,
    EXIT,
    PARENT,
    GATE,
    PARENT_GATE,
    INSIDE,
    INSIDE_END,
    LINKS_IN,
    LINKS_IN_END,
    LINKS_OUT,
    LINKS_OUT_END,
) = range(28)
"""Columns of tasks. GATE is the row of a summary's gates, PARENT_GATE that of the summary around it, 0 at the
top. INSIDE, LINKS_IN and LINKS_OUT say where the task's rows begin."""

OTHER, FROM_FINISH, TO_FINISH, MINUTES, CLOCK_LAG, PERCENT = range(6)
"""Columns of links. OTHER is the task at the other end; PERCENT counts in millionths of the predecessor's
duration."""
MILLION = 1_000_000

PROJECT_START, HONOR, ENDS_APART, SLACK_RULE, CRITICAL_SLACK = range(5)


class Program(NamedTuple):
    """Dates are minutes, UNSET where there is none; flags are 0 or 1.

    Few arrays with named columns, because each array that a loop is given costs at every call.
    order: every node, after all that it waits for; owners: the summary of each exit.
    tasks[column, number], links[column, row], inside: the tasks in each summary; settings: of the plan.
    """

    order: Ints
    owners: Ints
    tasks: Ints
    links: Ints
    inside: Ints
    settings: Ints
    clock: Ints


def program_of(links: Iterable[Link], computation: Computation, earliest: int, latest: int) -> Program:
    """The arrays of a computed plan, with calendars for moments between two."""
    network, parameters = computation.network, computation.parameters
    timelines = list(dict.fromkeys(parameters.calendars)) or [parameters.timelines[None]]
    into, out = link_rows(links, network, parameters)
    columns = {
        CALENDAR: [timelines.index(timeline) for timeline in parameters.calendars],
        **dict(zip((LINKS_IN, LINKS_IN_END), bounds_of(into, 0), strict=True)),
        **dict(zip((LINKS_OUT, LINKS_OUT_END), bounds_of(out, sum(map(len, into))), strict=True)),
        **tree_columns(network),
        **task_columns(parameters, len(network.ids)),
    }
    return Program(
        order=int64(network.order),
        owners=int64(network.owners),
        tasks=np.array([columns[column] for column in range(len(columns))], dtype=np.int64),
        links=np.array(
            [link for rows in (*into, *out) for link in rows] or [NO_LINK], dtype=np.int64
        ).T.copy(),
        inside=int64([child for owner in network.owners for child in network.children[owner]]),
        settings=settings_of(parameters),
        clock=clock_of(timelines, earliest, latest),
    )


def settings_of(parameters: Parameters) -> Ints:
    """The settings of the plan that the passes ask for."""
    options = parameters.options
    rule = (SlackRule.SMALLEST, SlackRule.START, SlackRule.FINISH).index(options.slack_rule)
    return int64(
        (
            parameters.project_start,
            options.honor_constraints,
            options.multiple_critical_paths,
            rule,
            options.critical_slack,
        )
    )


def tree_columns(network: Network) -> dict[int, list[int]]:
    """Where each task is in the tree."""
    rows = {owner: row for row, owner in enumerate(network.owners, 1)}
    inside = bounds_of([network.children[owner] for owner in network.owners], 0)
    numbers = range(len(network.ids))
    return {
        EXIT: list(network.exits),
        PARENT: list(network.parents),
        GATE: [rows.get(number, 0) for number in numbers],
        PARENT_GATE: [rows.get(parent, 0) for parent in network.parents],
        INSIDE: [inside[0][rows[number] - 1] if number in rows else 0 for number in numbers],
        INSIDE_END: [inside[1][rows[number] - 1] if number in rows else 0 for number in numbers],
    }


def task_columns(parameters: Parameters, tasks: int) -> dict[int, list[int]]:
    """What is said of each task itself."""
    kinds, durations, remaining = parameters.kinds, parameters.durations, parameters.remaining
    constraints = [parameters.constraints.get(number, (ConstraintType.ASAP, 0)) for number in range(tasks)]
    return {
        ELAPSED: [int(parameters.is_elapsed(number)) for number in range(tasks)],
        DURATION: list(durations),
        DONE: [whole - left for whole, left in zip(durations, remaining, strict=True)],
        SUMMARY: [int(kind == SUMMARY_KIND) for kind in kinds],
        GIVEN: [int(kind == FIXED) for kind in kinds],
        MANUAL: flags(parameters.manual, tasks),
        FINISHED: flags(parameters.finished, tasks),
        BEGUN: flags(parameters.begun, tasks),
        EXTERNAL: flags(parameters.external, tasks),
        LATE: flags(parameters.late, tasks),
        SHAPE: [SHAPES.get(kind, NO_CONSTRAINT) for kind, _ in constraints],
        DATED_FINISH: [int(kind not in START_DATED) for kind, _ in constraints],
        CONSTRAINT_DATE: [moment for _, moment in constraints],
        DEADLINE: dates_of(parameters.deadlines, tasks, FOREVER),
        TYPED_START: dates_of(parameters.starts, tasks),
        TYPED_FINISH: dates_of(parameters.finishes, tasks),
        RESUME: dates_of(parameters.resumes, tasks),
    }


LinkRow = tuple[int, int, int, int, int, int]
NO_LINK: LinkRow = (0, 0, 0, 0, 0, 0)


def link_rows(
    links: Iterable[Link], network: Network, parameters: Parameters
) -> tuple[list[list[LinkRow]], list[list[LinkRow]]]:
    """Per task, its links to what comes before it and to what comes after it."""
    into: list[list[LinkRow]] = [[] for _ in network.ids]
    out: list[list[LinkRow]] = [[] for _ in network.ids]
    for link in links:
        predecessor, successor = network.index.get(link.predecessor), network.index.get(link.successor)
        if predecessor is not None and successor is not None:
            wire = wire_of(predecessor, successor, link, 0, elapsed=parameters.is_elapsed(predecessor))
            percent = round(link.lag.value * MILLION / 100) if link.lag.kind in PERCENTAGES else 0
            ends = int(wire.from_finish), int(wire.to_finish)
            lag = wire.minutes, int(wire.elapsed), percent
            into[successor].append((predecessor, *ends, *lag))
            out[predecessor].append((successor, *ends, *lag))
    return into, out


def columns_of(rows: list[list[LinkRow]]) -> Ints:
    """All rows by column; at least one, because a loop does not take an array without a shape."""
    flat = [link for links in rows for link in links] or [NO_LINK]
    return np.array(flat, dtype=np.int64).T.copy()


def bounds_of(rows: Sequence[Sequence[object]], begin: int) -> tuple[list[int], list[int]]:
    """Where each of several lists begins and ends in their concatenation, which begins at ``begin``."""
    ends = list(accumulate((len(row) for row in rows), initial=begin))
    return ends[:-1], ends[1:]


def flags(numbers: set[int], tasks: int) -> list[int]:
    """1 for each of these tasks, 0 for the others."""
    return [int(number in numbers) for number in range(tasks)]


def dates_of(dates: dict[int, int], tasks: int, missing: int = UNSET) -> list[int]:
    """A date per task."""
    return [dates.get(number, missing) for number in range(tasks)]
