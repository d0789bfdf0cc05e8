"""Against what can be computed on paper."""

import math

import pytest

from touchstone.engine import Link
from touchstone.engine.risk import (
    Correlation,
    Fixed,
    Impact,
    LogNormal,
    Normal,
    Pert,
    RiskEvent,
    Triangular,
    Uncertainty,
    Uniform,
    find_sensitivities,
    simulate,
)
from touchstone.engine.risk.tests.plans import chain, network

RUNS = 200_000
UNIT = 1_000
"""Minutes of one unit, so that rounding to minutes does not show."""


def test_the_later_of_two_equal_normals() -> None:
    """Clark (1961): max of two N(m, s) has mean m + s/√π and variance s²(1 - 1/π)."""
    estimates = {"A": Normal(20 * UNIT, 3 * UNIT), "B": Normal(20 * UNIT, 3 * UNIT)}
    plan = network({"A": 20 * UNIT, "B": 20 * UNIT})
    finish = simulate(plan, Uncertainty(estimates=estimates), runs=RUNS).finish
    assert finish.mean_duration / UNIT == pytest.approx(20 + 3 / math.sqrt(math.pi), abs=0.015)
    assert finish.mean_duration / UNIT == pytest.approx(21.6926, abs=0.015)
    assert finish.deviation / UNIT == pytest.approx(2.4769, abs=0.01)


def test_criticality_of_a_long_task_beside_a_short_one() -> None:
    """P(U(0,2) > U(0,1)) = 3/4."""
    estimates = {"long": Uniform(0, 2 * UNIT), "short": Uniform(0, UNIT)}
    plan = network({"long": UNIT, "short": UNIT // 2})
    simulation = simulate(plan, Uncertainty(estimates=estimates), runs=RUNS)
    assert simulation.criticality["long"] == pytest.approx(0.75, abs=0.005)
    assert simulation.criticality["short"] == pytest.approx(0.25, abs=0.005)
    assert simulation.finish.mean_duration / UNIT == pytest.approx(13 / 12, abs=0.003)


def test_a_chain_adds_means_and_variances() -> None:
    shape = Triangular(500, 1000, 3000)
    estimates = {str(number): shape for number in range(9)}
    finish = simulate(chain(9, 1000), Uncertainty(estimates=estimates), runs=RUNS).finish
    assert finish.mean_duration == pytest.approx(9 * shape.mean, rel=0.001)
    assert finish.deviation == pytest.approx(3 * shape.deviation, rel=0.01)


@pytest.mark.parametrize("strength", [-0.5, 0.0, 0.6, 1.0])
def test_correlation_widens_or_narrows_a_sum(strength: float) -> None:
    """Var(A + B) = 2 s² (1 + r) for two normal durations."""
    shape = Normal(20 * UNIT, 2 * UNIT)
    uncertainty = Uncertainty(
        estimates={"0": shape, "1": shape}, correlations=(Correlation("0", "1", strength),)
    )
    finish = simulate(chain(2, 20 * UNIT), uncertainty, runs=RUNS).finish
    assert finish.deviation / UNIT == pytest.approx(2 * math.sqrt(2 * (1 + strength)), rel=0.01)


def test_an_event_strikes_in_its_share_of_runs_and_all_its_tasks_at_once() -> None:
    event = RiskEvent(
        id="strike",
        probability=0.3,
        impacts=(Impact(task="0", added=Fixed(UNIT)), Impact(task="1", factor=Fixed(2.0))),
    )
    finish = simulate(chain(2, 5 * UNIT), Uncertainty(events=(event,)), runs=RUNS).finish
    assert set(finish.durations.tolist()) == {10 * UNIT, 16 * UNIT}
    assert float((finish.durations > 10 * UNIT).mean()) == pytest.approx(0.3, abs=0.005)


def test_two_dates_together_are_as_likely_as_both_apart_when_nothing_binds_them() -> None:
    estimates = {"A": Uniform(0, 2 * UNIT), "B": Uniform(0, 2 * UNIT)}
    simulation = simulate(network({"A": UNIT, "B": UNIT}), Uncertainty(estimates=estimates), runs=RUNS)
    by = simulation.finish_of("A").percentile(60)
    assert simulation.finish_of("A").chance_by(by) == pytest.approx(0.6, abs=0.001)
    assert simulation.chance_of({"A": by, "B": by}) == pytest.approx(0.36, abs=0.005)


def test_the_share_of_a_sum_that_a_term_explains() -> None:
    """Var = 9 + 1 for deviations 3 and 1: correlations √0.9 and √0.1, SSI the ratio of deviations."""
    estimates = {"0": Normal(40 * UNIT, 3 * UNIT), "1": Normal(40 * UNIT, UNIT)}
    simulation = simulate(chain(2, 40 * UNIT), Uncertainty(estimates=estimates), runs=RUNS)
    wide, narrow = find_sensitivities(simulation)
    assert (wide.task, narrow.task) == ("0", "1")
    assert wide.pearson == pytest.approx(math.sqrt(0.9), abs=0.005)
    assert wide.spearman == pytest.approx(6 / math.pi * math.asin(math.sqrt(0.9) / 2), abs=0.005)
    assert wide.kendall == pytest.approx(2 / math.pi * math.asin(math.sqrt(0.9)), abs=0.005)
    assert narrow.schedule_sensitivity == pytest.approx(math.sqrt(0.1), abs=0.005)
    assert wide.contribution + narrow.contribution == pytest.approx(1)
    assert wide.when_long / UNIT == pytest.approx(3 * 1.75498, rel=0.01)
    assert wide.when_short / UNIT == pytest.approx(-3 * 1.75498, rel=0.01)


@pytest.mark.parametrize(
    "shape",
    [
        Uniform(0, 3000),
        Triangular(1000, 1000, 4000),
        Pert(1000, 2000, 6000),
        Pert(1000, 6000, 6000),
        Normal(1000, 900),
        LogNormal(2000, 1500),
    ],
)
def test_draws_have_the_moments_of_their_distribution(shape: Pert) -> None:
    durations = simulate(
        network({"A": 1000}), Uncertainty(estimates={"A": shape}), runs=RUNS
    ).finish.durations
    assert durations.mean() == pytest.approx(shape.mean, rel=0.01)
    assert durations.std() == pytest.approx(shape.deviation, rel=0.02)


def test_links_wait_for_the_later_of_two() -> None:
    """The mean of max(U, V) + W for U, V, W on [0, 1] is 2/3 + 1/2."""
    estimates = dict.fromkeys("UVW", Uniform(0, UNIT))
    plan = network(dict.fromkeys("UVW", 500), Link("U", "W"), Link("V", "W"))
    finish = simulate(plan, Uncertainty(estimates=estimates), runs=RUNS).finish
    assert finish.mean_duration / UNIT == pytest.approx(7 / 6, abs=0.003)
