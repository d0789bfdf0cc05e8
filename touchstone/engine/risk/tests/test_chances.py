"""Seeds, blocks, streams."""

import subprocess
import sys

import numpy as np
import pytest

from touchstone.engine.risk import (
    Correlation,
    Empirical,
    Impact,
    InvalidDistribution,
    InvalidRisk,
    Normal,
    Pert,
    RiskEvent,
    Triangular,
    Uncertainty,
    Uniform,
    from_history,
    simulate,
    spread_of,
)
from touchstone.engine.risk.correlation import factor_of, nearest_correlation
from touchstone.engine.risk.curves import quantiles
from touchstone.engine.risk.tests.plans import chain, network

SPREAD = {str(number): Uniform(0, 1000) for number in range(4)}


def finishes(plan_length: int = 4, *, runs: int = 3000, seed: int = 1) -> list[int]:
    plan = chain(plan_length, 500)
    estimates = {name: shape for name, shape in SPREAD.items() if int(name) < plan_length}
    simulation = simulate(plan, Uncertainty(estimates=estimates), runs=runs, seed=seed)
    return list(map(int, simulation.finish.minutes))


def test_a_seed_gives_the_same_runs_however_many_there_are() -> None:
    assert finishes(runs=3000)[:1500] == finishes(runs=1500)
    assert finishes(seed=2) != finishes(seed=1)


def test_another_process_draws_the_same() -> None:
    code = "from touchstone.engine.risk.tests.test_chances import finishes; print(sum(finishes(runs=200)))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(told.stdout) == sum(finishes(runs=200))


def test_a_task_keeps_its_luck_when_others_are_added() -> None:
    alone = simulate(network({"0": 500}), Uncertainty(estimates={"0": SPREAD["0"]}), runs=300)
    among = simulate(chain(4, 500), Uncertainty(estimates=SPREAD), runs=300)
    assert alone.finish_of("0").minutes.tolist() == among.finish_of("0").minutes.tolist()


def test_progress_is_told_and_can_stop_the_simulation() -> None:
    told: list[tuple[int, int]] = []
    simulate(chain(2, 10), Uncertainty(), runs=2500, progress=lambda done, total: told.append((done, total)))
    assert told == [(1024, 2500), (2048, 2500), (2500, 2500)]

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        simulate(chain(2, 10), Uncertainty(), runs=2500, progress=stop)


def test_percentiles_are_moments_that_this_share_of_runs_reached() -> None:
    finish = simulate(chain(4, 500), Uncertainty(estimates=SPREAD), runs=1000).finish
    for percent in (10, 50, 80, 90):
        assert finish.chance_by(finish.percentile(percent)) >= percent / 100
    assert finish.percentile(10) < finish.percentile(50) < finish.percentile(90)
    assert sum(bar.runs for bar in finish.histogram()) == 1000
    curve = finish.s_curve()
    assert curve[-1].chance == 1.0
    assert [point.chance for point in curve] == sorted(point.chance for point in curve)


def test_a_matrix_that_cannot_be_gets_the_nearest_that_can() -> None:
    """Higham (2002), the example of section 4."""
    matrix = np.array([[1.0, 1.0, 0.0], [1.0, 1.0, 1.0], [0.0, 1.0, 1.0]])
    nearest = nearest_correlation(matrix)
    expected = [[1.0, 0.7607, 0.1573], [0.7607, 1.0, 0.7607], [0.1573, 0.7607, 1.0]]
    assert np.allclose(nearest, expected, atol=1e-4)
    factor = factor_of(nearest)
    assert np.allclose(factor @ factor.T, nearest, atol=1e-4)


def test_contradicting_correlations_are_simulated_all_the_same() -> None:
    pairs = (Correlation("0", "1", 0.9), Correlation("1", "2", 0.9), Correlation("0", "2", -0.9))
    plan = chain(3, 500)
    estimates = {str(number): Normal(500, 50) for number in range(3)}
    simulation = simulate(plan, Uncertainty(estimates=estimates, correlations=pairs), runs=2000)
    assert simulation.finish.deviation > 0


def test_history_is_drawn_by_its_quantiles() -> None:
    shape = from_history([0.8, 1.0, 1.0, 2.0], 1000)
    assert quantiles(shape, np.array([1e-9, 1 / 3, 0.5, 1 - 1e-9])) == pytest.approx([800, 1000, 1000, 2000])
    assert shape.mean == pytest.approx((900 + 1000 + 1500) / 3)


def test_a_spread_takes_the_planned_duration_for_the_likeliest() -> None:
    plan = chain(2, 400)
    shapes = spread_of(plan.tasks, optimistic=0.5, pessimistic=2, pert=False)
    assert shapes == {"0": Triangular(200, 400, 800), "1": Triangular(200, 400, 800)}


MISTAKES = {
    "order": lambda: Triangular(3, 2, 5),
    "negative": lambda: Pert(-1, 2, 5),
    "no spread": lambda: Normal(5, 0),
    "reversed": lambda: Uniform(2, 1),
    "too short a history": lambda: Empirical((1.0,)),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_distribution_that_is_none_is_refused(mistake: str) -> None:
    with pytest.raises(InvalidDistribution):
        MISTAKES[mistake]()


def test_what_does_not_fit_the_plan_is_refused() -> None:
    plan = chain(2, 10)
    event = RiskEvent(id="e", probability=0.5, impacts=(Impact(task="nobody"),))
    for uncertainty in (
        Uncertainty(estimates={"nobody": Uniform(0, 1)}),
        Uncertainty(events=(event,)),
        Uncertainty(correlations=(Correlation("0", "nobody", 0.5),)),
    ):
        with pytest.raises(InvalidRisk):
            simulate(plan, uncertainty, runs=1)
    with pytest.raises(InvalidRisk):
        simulate(plan, Uncertainty(), runs=0)
    with pytest.raises(InvalidRisk):
        simulate(plan, Uncertainty(), runs=1, watch=["nobody"])
    with pytest.raises(InvalidRisk):
        RiskEvent(id="e", probability=1.5, impacts=())
