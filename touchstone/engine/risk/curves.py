"""Distributions as rows of numbers, for the loops."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from touchstone.engine.risk.bell import normal_score
from touchstone.engine.risk.compiled import compiled
from touchstone.engine.risk.distributions import (
    Distribution,
    Empirical,
    Fixed,
    Floats,
    LogNormal,
    Normal,
    Pert,
    Triangular,
    Uniform,
    pert_quantiles,
)

Ints = npt.NDArray[np.int64]

STEPS, TRIANGLE, BELL, LOG_BELL = range(4)
NO_KNOTS = np.zeros(0)


KIND, A, B, C, KNOTS_AT, LAST_KNOT = range(6)
"""Columns of curves. What A, B and C mean depends on the kind; steps are knots times B plus A."""


class Curves(NamedTuple):
    """Distributions, one row each, and the knots of those that are kept as steps."""

    rows: Floats
    knots: Floats


def curves_of(distributions: Sequence[Distribution]) -> Curves:
    """Distributions as rows of numbers."""
    rows: list[tuple[float, ...]] = []
    knots: list[Floats] = [np.zeros(1)]
    begin = 1
    for each in distributions:
        kind, parameters, steps = row_of(each)
        rows.append((kind, *parameters, begin, len(steps) - 1))
        knots.append(steps)
        begin += len(steps)
    return Curves(np.array(rows, dtype=np.float64).reshape(-1, 6), np.concatenate(knots))


def row_of(distribution: Distribution) -> tuple[int, tuple[float, float, float], Floats]:
    """Kind, parameters and knots of one distribution."""
    match distribution:
        case Triangular(low, mode, high):
            return TRIANGLE, (low, mode, high), NO_KNOTS
        case Normal(centre, spread):
            return BELL, (centre, spread, distribution.cut), NO_KNOTS
        case LogNormal():
            return LOG_BELL, (distribution.log_centre, distribution.log_spread, 0.0), NO_KNOTS
    low, width, knots = steps_of(distribution)
    return STEPS, (low, width, 0.0), knots


def steps_of(distribution: Distribution) -> tuple[float, float, Floats]:
    """Low end, width and knots of a distribution that is kept as steps."""
    match distribution:
        case Fixed(value):
            return value, 0.0, np.zeros(2)
        case Uniform(low, high):
            return low, high - low, np.array((0.0, 1.0))
        case Pert(low, _, high):
            return low, high - low, pert_quantiles(distribution.mode_share)
        case Empirical(values):
            return 0.0, 1.0, np.array(sorted(values), dtype=np.float64)
    raise TypeError(f"{distribution!r} is not a distribution of this package")


def int64(values: Sequence[int]) -> Ints:
    """The values as an array that loops take."""
    return np.array(values, dtype=np.int64)


def quantiles(distribution: Distribution, shares: Floats) -> Floats:
    """The values below which the shares (0 < share < 1) of all draws are."""
    curves = curves_of([distribution])
    return np.array([quantile(curves.rows[0], curves.knots, share) for share in shares])


@compiled
def quantile(curve: Floats, knots: Floats, share: float) -> float:
    """The value of a curve, given by its row, below which it is with chance ``share``."""
    kind = int(curve[KIND])
    a, b, c = float(curve[A]), float(curve[B]), float(curve[C])
    if kind == STEPS:
        place = share * curve[LAST_KNOT]
        step = min(int(place), int(curve[LAST_KNOT]) - 1)
        knot = int(curve[KNOTS_AT]) + step
        return a + b * float(knots[knot] + (place - step) * (knots[knot + 1] - knots[knot]))
    if kind == TRIANGLE:
        if c == a:
            return a
        peak = (b - a) / (c - a)
        if share < peak:
            return a + math.sqrt(share * (c - a) * (b - a))
        return c - math.sqrt((1.0 - share) * (c - a) * (c - b))
    if kind == BELL:
        return a + b * normal_score(c + share * (1.0 - c))
    return math.exp(a + b * normal_score(share))
