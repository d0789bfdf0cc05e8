"""Priority rules for real plans: numbers per task, the lowest goes first."""

from collections.abc import Callable

from touchstone.engine.computation import Computation
from touchstone.engine.levelling.wording import Objective

Keys = list[float]


def latest_start(computation: Computation) -> Keys:
    """LST: who can wait least goes first."""
    return [float(moment) for moment in computation.dates.late_start]


def latest_finish(computation: Computation) -> Keys:
    """LFT: who must be over first goes first."""
    return [float(moment) for moment in computation.dates.late_finish]


def as_planned(computation: Computation) -> Keys:
    """Who would start first goes first, so that few tasks move; then who can wait least."""
    dates, exits = computation.dates, computation.network.exits
    return [dates.start[exits[number]] + late / 1e9 for number, late in enumerate(dates.late_start)]


def least_slack(computation: Computation) -> Keys:
    """MSLK: who has least slack goes first."""
    return [float(minutes) for minutes in computation.dates.total_slack]


Rule = Callable[[Computation], Keys]

MOST_FOR_ALL_RULES = 500
"""Tasks with resources up to which all rules are tried at once; beyond, the two most promising ones."""


def rules_for(objective: Objective, tasks: int) -> tuple[Rule, ...]:
    """The rules to try at once, always the same for the same plan; the first is the most promising."""
    rules: tuple[Rule, ...] = (latest_start, as_planned, latest_finish, least_slack)
    if objective is Objective.FEWEST_MOVES:
        rules = (as_planned, latest_start, latest_finish, least_slack)
    return rules if tasks <= MOST_FOR_ALL_RULES else rules[:2]
