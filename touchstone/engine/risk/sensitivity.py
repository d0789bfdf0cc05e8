"""Which tasks decide when a plan finishes, and by how much."""

from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np

from touchstone.engine.risk.curves import Ints
from touchstone.engine.risk.draws import draw_durations
from touchstone.engine.risk.outcome import Outcomes, Simulation
from touchstone.engine.risk.ranks import average_ranks, kendall, pearson

TENTH = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Sensitivity:
    """How one task bears on a finish. None where the task or the finish never varies.

    criticality: see Simulation.
    pearson, spearman, kendall: cruciality, the correlation of the task's duration with the finish; linear, of
    ranks, of the order of pairs. Williams, "Criticality in stochastic networks", Journal of the Operational
    Research Society 43 (1992) 353-357; Cho and Yum, "An uncertainty importance measure of activities in PERT
    networks", International Journal of Production Research 35 (1997) 2737-2757.
    schedule_sensitivity: SSI, criticality times the ratio of both deviations. PMI, *A Guide to the PMBOK*;
    Vanhoucke, *Measuring Time* (2009), chapter 4.
    contribution: the share of the finish's variance that goes with the task: its squared rank correlation out
    of the sum of those of all tasks.
    when_short, when_long: how much earlier (negative) or later than the mean the finish is, on average, in
    the tenth of all runs in which the task is shortest, and longest. Working minutes; the bars of a tornado.
    """

    task: Hashable
    mean: float
    deviation: float
    criticality: float
    pearson: float | None
    spearman: float | None
    kendall: float | None
    schedule_sensitivity: float | None
    contribution: float
    when_short: float
    when_long: float


def find_sensitivities(
    simulation: Simulation, of: Hashable = None, *, with_kendall: bool = True
) -> tuple[Sensitivity, ...]:
    """How every task that varies bears on the finish of the plan, or of the task ``of``; the greatest first.

    Kendall's correlation takes most of the time; leave it out for plans of thousands of tasks.
    """
    outcomes = simulation.finish if of is None else simulation.finish_of(of)
    durations = drawn_durations(simulation)
    ranks = average_ranks(outcomes.durations)
    rank_correlations = [pearson(average_ranks(each), ranks) for each in durations]
    total = sum(each * each for each in rank_correlations if each is not None)
    ids = list(simulation.result)
    found = []
    for row, number in enumerate(simulation.draws.task):
        spearman = rank_correlations[row]
        sensitivity = sensitivity_of(
            ids[number], simulation.criticality[ids[number]], durations[row], outcomes,
            spearman=spearman,
            contribution=spearman * spearman / total if spearman is not None and total else 0.0,
            with_kendall=with_kendall,
        )  # fmt: skip
        found.append(sensitivity)
    return tuple(sorted(found, key=lambda each: -each.contribution))


def sensitivity_of(
    task: Hashable,
    criticality: float,
    durations: Ints,
    outcomes: Outcomes,
    *,
    spearman: float | None,
    contribution: float,
    with_kendall: bool,
) -> Sensitivity:
    """How one task bears on a finish."""
    deviation, spread = float(durations.std()), outcomes.deviation
    short, long = mean_at_ends(durations, outcomes.durations)
    return Sensitivity(
        task=task,
        mean=float(durations.mean()),
        deviation=deviation,
        criticality=criticality,
        pearson=pearson(durations, outcomes.durations),
        spearman=spearman,
        kendall=kendall(durations, outcomes.durations) if with_kendall else None,
        schedule_sensitivity=criticality * deviation / spread if spread else None,
        contribution=contribution,
        when_short=short - outcomes.mean_duration,
        when_long=long - outcomes.mean_duration,
    )


def mean_at_ends(durations: Ints, finishes: Ints) -> tuple[float, float]:
    """The mean finish in the tenth of runs with the shortest durations, and with the longest.

    Runs with a duration equal to that at the border count as well: the order of equal ones means nothing.
    """
    tenth = max(1, round(len(durations) * TENTH))
    ordered = np.sort(durations)
    short, long = finishes[durations <= ordered[tenth - 1]], finishes[durations >= ordered[-tenth]]
    return float(short.mean()), float(long.mean())


def drawn_durations(simulation: Simulation) -> Ints:
    """The durations that were drawn, drawn again: a row per task that varies, a column per run."""
    draws = simulation.draws
    drawn = np.zeros((len(draws.task), simulation.runs), dtype=np.int64)
    draw_durations(draws, 0, drawn)
    return drawn
