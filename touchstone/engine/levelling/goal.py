"""Which of two placements is better."""

from touchstone.engine.levelling.demand import computation_of
from touchstone.engine.levelling.serial import Placement
from touchstone.engine.levelling.wording import Objective, Wishes
from touchstone.engine.minutes import to_minutes
from touchstone.engine.result import Result

Score = tuple[int, ...]
"""Compared from the first number on; smaller is better."""


class Goal:
    """Rates placements: overloads that stay, then lateness of protected tasks, then the objective."""

    def __init__(self, wishes: Wishes, before: Result) -> None:
        network = computation_of(before).network
        self.objective, self.exits = wishes.objective, network.exits
        self.limits = {
            network.index[task]: to_minutes(before[task].finish)
            for task in wishes.protected
            if task in network.index
        }

    def rate(self, placement: Placement) -> Score:
        """The score of a placement."""
        dates = placement.dates
        late = sum(max(0, dates.finish[self.exits[number]] - limit) for number, limit in self.limits.items())
        moved, wait = len(placement.touched), sum(placement.delays.values())
        if self.objective is Objective.FEWEST_MOVES:
            return len(placement.stuck), late, moved, dates.project_finish, wait
        return len(placement.stuck), late, dates.project_finish, moved, wait
