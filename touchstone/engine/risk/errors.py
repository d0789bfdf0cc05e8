"""Mistakes of the caller of a simulation::

EngineError
├── InvalidRisk              an id that the plan does not hold, a probability outside 0–1, no runs
│   └── InvalidDistribution  points out of order, a negative spread
└── PlanHasNoDates           the plan is infeasible; ``problems`` says why
"""

from touchstone.engine.errors import EngineError
from touchstone.engine.problem import Problem


class InvalidRisk(EngineError):
    """What is said about uncertainty does not fit the plan."""


class InvalidDistribution(InvalidRisk):
    """The parameters describe no distribution."""


class PlanHasNoDates(EngineError):
    """A plan that cannot be scheduled cannot be simulated."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"the plan is infeasible: {', '.join(problem.code for problem in problems)}")
        self.problems = problems
