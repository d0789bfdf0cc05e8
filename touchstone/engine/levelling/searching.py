"""Better orders for the serial scheme, as long as there is time."""

from collections.abc import Callable
from random import Random
from time import monotonic

from touchstone.engine.levelling.goal import Goal, Score
from touchstone.engine.levelling.grid import orders_from_grid
from touchstone.engine.levelling.keys import Keys, rules_for
from touchstone.engine.levelling.serial import Placement, SerialScheme
from touchstone.engine.levelling.wording import LevellingProgress
from touchstone.engine.minutes import to_datetime


class Search:
    """Keeps the best placement of all that were tried."""

    def __init__(
        self,
        scheme: SerialScheme,
        goal: Goal,
        *,
        until: float,
        progress: Callable[[LevellingProgress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self.scheme, self.goal, self.end = scheme, goal, until
        self.progress, self.cancelled = progress, cancelled
        self.began = monotonic()
        self.best: Placement | None = None
        self.score: Score = ()
        self.keys: Keys = []

    def run(self, *, workers: int) -> Placement:
        """Rules at once; then what the grid says; then changes of the best order."""
        first, *others = rules_for(self.goal.objective, len(self.scheme.demand.needs))
        best = self.attempt(first(self.scheme.computation))
        for rule in others:
            best = self.attempt(rule(self.scheme.computation))
        if best.touched and not self.is_over():
            for keys in orders_from_grid(self, workers):
                best = self.attempt(keys)
            best = self.change_order(best)
        return best

    def is_over(self) -> bool:
        """Whether to answer with what there is."""
        return monotonic() >= self.end or (self.cancelled is not None and self.cancelled())

    def attempt(self, keys: Keys) -> Placement:
        """Try an order; answers the best placement so far."""
        placement = self.scheme.run(keys)
        return self.keep(placement, self.goal.rate(placement), keys)

    def keep(self, placement: Placement, score: Score, keys: Keys) -> Placement:
        """Keep a placement that is better than all before; answers the best."""
        if self.best is None or score < self.score:
            self.best, self.score, self.keys = placement, score, keys
            if self.progress is not None:
                finish = to_datetime(placement.dates.project_finish)
                self.progress(LevellingProgress(finish, len(placement.touched), monotonic() - self.began))
        return self.best

    def change_order(self, best: Placement) -> Placement:
        """Exchange delayed tasks with others in the order; go on from what is not worse."""
        random = Random(1)  # noqa: S311 (no secret)
        current, score, keys = best, self.score, self.keys
        rivals = list(self.scheme.demand.needs)
        while not self.is_over() and current.touched:
            trial, delayed = keys[:], list(current.touched)
            for _ in range(random.choice((1, 1, 2, 3))):
                one, other = random.choice(delayed), random.choice(rivals)
                trial[one], trial[other] = trial[other], trial[one]
            placement = self.scheme.run(trial)
            rated = self.goal.rate(placement)
            if rated <= score:
                current, score, keys = placement, rated, trial
                best = self.keep(placement, rated, trial)
        return best
