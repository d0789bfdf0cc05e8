"""How long a task may take: distributions of working minutes, or of factors.

All are given by their inverse: ``quantile(share)``. Drawing from them is asking for the quantile of a chance,
which is what makes them go together with correlation.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from statistics import NormalDist, fmean
from typing import Protocol

import numpy as np
import numpy.typing as npt

from touchstone.engine.risk.errors import InvalidDistribution

Floats = npt.NDArray[np.float64]
PERT_WEIGHT = 4.0
KNOTS = 1025
"""Quantiles of a distribution without a formula for them are kept at this many even steps."""


class Distribution(Protocol):
    """What a task's duration (working minutes) or the factor of a risk event is drawn from."""

    @property
    def mean(self) -> float:
        """The expected value."""

    @property
    def deviation(self) -> float:
        """The standard deviation."""

    def scaled(self, factor: float) -> "Distribution":
        """The distribution of ``factor`` times the variable."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """Always the same."""

    value: float

    def __post_init__(self) -> None:
        require(self.value >= 0, "a fixed value may not be negative")

    @property
    def mean(self) -> float:
        """The value."""
        return self.value

    @property
    def deviation(self) -> float:
        """Zero."""
        return 0.0

    def scaled(self, factor: float) -> "Fixed":
        """``factor`` times it."""
        return Fixed(self.value * factor)


@dataclass(frozen=True, slots=True)
class Uniform:
    """Any value between two is as likely as any other."""

    low: float
    high: float

    def __post_init__(self) -> None:
        require(0 <= self.low <= self.high, "a uniform distribution needs 0 ≤ low ≤ high")

    @property
    def mean(self) -> float:
        """(low + high) / 2."""
        return (self.low + self.high) / 2

    @property
    def deviation(self) -> float:
        """(high - low) / √12."""
        return (self.high - self.low) / math.sqrt(12)

    def scaled(self, factor: float) -> "Uniform":
        """``factor`` times it."""
        return Uniform(self.low * factor, self.high * factor)


@dataclass(frozen=True, slots=True)
class Triangular:
    """Three points: optimistic, most likely, pessimistic; straight lines between them."""

    low: float
    mode: float
    high: float

    def __post_init__(self) -> None:
        require(0 <= self.low <= self.mode <= self.high, "three points need 0 ≤ low ≤ mode ≤ high")

    @property
    def mean(self) -> float:
        """(low + mode + high) / 3."""
        return (self.low + self.mode + self.high) / 3

    @property
    def deviation(self) -> float:
        """√((a² + m² + b² - am - ab - mb) / 18)."""
        a, m, b = self.low, self.mode, self.high
        return math.sqrt(max(0.0, a * a + m * m + b * b - a * m - a * b - m * b) / 18)

    def scaled(self, factor: float) -> "Triangular":
        """``factor`` times it."""
        return Triangular(self.low * factor, self.mode * factor, self.high * factor)


@dataclass(frozen=True, slots=True)
class Pert:
    """Three points: the beta distribution of PERT with lambda 4.

    Malcolm, Roseboom, Clark and Fazar, "Application of a technique for research and development program
    evaluation", Operations Research 7 (1959); Vose, *Risk Analysis* (2008), for the shape parameters.
    """

    low: float
    mode: float
    high: float

    def __post_init__(self) -> None:
        require(0 <= self.low <= self.mode <= self.high, "three points need 0 ≤ low ≤ mode ≤ high")

    @property
    def mode_share(self) -> float:
        """Where the mode is between low (0) and high (1)."""
        return (self.mode - self.low) / (self.high - self.low) if self.high > self.low else 0.0

    @property
    def mean(self) -> float:
        """(low + 4 mode + high) / 6."""
        return (self.low + PERT_WEIGHT * self.mode + self.high) / (PERT_WEIGHT + 2)

    @property
    def deviation(self) -> float:
        """(high - low) √(αβ / (α + β)² / (α + β + 1)), α = 1 + 4 share, β = 5 - 4 share."""
        alpha, beta = pert_shape(self.mode_share)
        total = alpha + beta
        return (self.high - self.low) * math.sqrt(alpha * beta / (total * total * (total + 1)))

    def scaled(self, factor: float) -> "Pert":
        """``factor`` times it."""
        return Pert(self.low * factor, self.mode * factor, self.high * factor)


@dataclass(frozen=True, slots=True)
class Normal:
    """The bell curve with values below zero left out (what remains is scaled up).

    ``centre`` and ``spread`` are mean and standard deviation of the whole curve.
    """

    centre: float
    spread: float

    def __post_init__(self) -> None:
        require(self.centre >= 0 and self.spread > 0, "a normal distribution needs centre ≥ 0 and spread > 0")

    @property
    def cut(self) -> float:
        """The share of the whole curve that lies below zero."""
        return NormalDist().cdf(-self.centre / self.spread)

    @property
    def mean(self) -> float:
        """centre + spread φ(t) / (1 - Φ(t)), t = -centre / spread."""
        return self.centre + self.spread * self._hazard

    @property
    def deviation(self) -> float:
        """spread √(1 + t λ - λ²), λ = φ(t) / (1 - Φ(t))."""
        start, hazard = -self.centre / self.spread, self._hazard
        return self.spread * math.sqrt(1 + start * hazard - hazard * hazard)

    @property
    def _hazard(self) -> float:
        return NormalDist().pdf(-self.centre / self.spread) / (1 - self.cut)

    def scaled(self, factor: float) -> "Normal":
        """``factor`` times it."""
        return Normal(self.centre * factor, self.spread * factor)


@dataclass(frozen=True, slots=True)
class LogNormal:
    """The logarithm is normal: long tail to the right. ``centre`` and ``spread`` are mean and deviation."""

    centre: float
    spread: float

    def __post_init__(self) -> None:
        require(self.centre > 0 and self.spread > 0, "a lognormal distribution needs centre and spread > 0")

    @property
    def mean(self) -> float:
        """As given."""
        return self.centre

    @property
    def deviation(self) -> float:
        """As given."""
        return self.spread

    @property
    def log_spread(self) -> float:
        """Deviation of the logarithm: √ln(1 + spread² / centre²)."""
        return math.sqrt(math.log1p((self.spread / self.centre) ** 2))

    @property
    def log_centre(self) -> float:
        """Mean of the logarithm: ln(centre) - log_spread² / 2."""
        return math.log(self.centre) - self.log_spread**2 / 2

    def scaled(self, factor: float) -> "LogNormal":
        """``factor`` times it."""
        return LogNormal(self.centre * factor, self.spread * factor)


@dataclass(frozen=True, slots=True)
class Empirical:
    """What has been observed: quantiles of the sorted values with straight lines between them.

    Hyndman and Fan, "Sample quantiles in statistical packages" (1996), type 7.
    """

    values: tuple[float, ...]

    def __post_init__(self) -> None:
        require(len(self.values) >= 2, "a history needs at least two values")
        require(min(self.values) >= 0, "a history may not hold negative values")

    @property
    def mean(self) -> float:
        """The mean of the values: the mean under the lines between them."""
        ordered = sorted(self.values)
        return fmean((one + other) / 2 for one, other in pairwise(ordered))

    @property
    def deviation(self) -> float:
        """The standard deviation of the distribution that the lines describe."""
        ordered, mean = sorted(self.values), self.mean
        squares = [(one * one + one * other + other * other) / 3 for one, other in pairwise(ordered)]
        return math.sqrt(max(0.0, fmean(squares) - mean * mean))

    def scaled(self, factor: float) -> "Empirical":
        """``factor`` times it: a history of ratios becomes one of durations."""
        return replace(self, values=tuple(value * factor for value in self.values))


def from_history(ratios: Sequence[float], duration: float) -> Empirical:
    """What a task of this duration may take, when earlier ones took these multiples of theirs."""
    return Empirical(tuple(sorted(ratios))).scaled(duration)


def pert_shape(mode_share: float) -> tuple[float, float]:
    """α and β of the beta distribution behind three points."""
    return 1 + PERT_WEIGHT * mode_share, 1 + PERT_WEIGHT * (1 - mode_share)


@lru_cache(maxsize=4096)
def pert_quantiles(mode_share: float) -> Floats:
    """Quantiles of the beta distribution of PERT on [0, 1], at even steps; exact to about 1e-6.

    The density is integrated by Simpson's rule and the integral inverted along straight lines.
    """
    alpha, beta = pert_shape(mode_share)
    points = np.linspace(0.0, 1.0, 2 * KNOTS - 1)
    density = points ** (alpha - 1) * (1 - points) ** (beta - 1)
    areas = density[:-2:2] + 4 * density[1::2] + density[2::2]
    below = np.concatenate(([0.0], np.cumsum(areas)))
    return np.interp(np.linspace(0.0, 1.0, KNOTS), below / below[-1], points[::2])


def require(condition: bool, reason: str) -> None:
    """Raise InvalidDistribution with the reason unless the condition holds."""
    if not condition:
        raise InvalidDistribution(reason)
