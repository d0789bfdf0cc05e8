"""Risk of a plan: when it may finish, with what chance, and what that depends on.

Needs numpy and numba; nothing else of the engine imports it.
"""

from touchstone.engine.risk.distributions import (
    Distribution,
    Empirical,
    Fixed,
    LogNormal,
    Normal,
    Pert,
    Triangular,
    Uniform,
    from_history,
)
from touchstone.engine.risk.errors import InvalidDistribution, InvalidRisk, PlanHasNoDates
from touchstone.engine.risk.outcome import Bar, CurvePoint, Outcomes, Simulation
from touchstone.engine.risk.sensitivity import Sensitivity, find_sensitivities
from touchstone.engine.risk.simulation import simulate
from touchstone.engine.risk.uncertainty import Correlation, Impact, RiskEvent, Uncertainty, spread_of

__all__ = [
    "Bar",
    "Correlation",
    "CurvePoint",
    "Distribution",
    "Empirical",
    "Fixed",
    "Impact",
    "InvalidDistribution",
    "InvalidRisk",
    "LogNormal",
    "Normal",
    "Outcomes",
    "Pert",
    "PlanHasNoDates",
    "RiskEvent",
    "Sensitivity",
    "Simulation",
    "Triangular",
    "Uncertainty",
    "Uniform",
    "find_sensitivities",
    "from_history",
    "simulate",
    "spread_of",
]
