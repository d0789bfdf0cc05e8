"""Priority rules for real plans: numbers per task, the lowest goes first."""

from collections.abc import Callable

from touchstone.engine.computation import Computation

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


RULES: tuple[Callable[[Computation], Keys], ...] = (latest_start, latest_finish, as_planned, least_slack)
