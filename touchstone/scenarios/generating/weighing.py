"""Which alternatives are worth showing: those that nothing else beats in every respect."""

from collections.abc import Sequence
from dataclasses import dataclass

from touchstone.scenarios.change import Change
from touchstone.scenarios.generating.search import Search
from touchstone.scenarios.generating.target import Target
from touchstone.scenarios.goals import EARLIER_FINISH, LESS_OVERLOAD, PROTECT_MILESTONE
from touchstone.scenarios.outcome import Outcome, outcome_of
from touchstone.schedule.computing import ComputedPlan

MOST_SHOWN = 4
LEAST_RELIEF = 30
"""Minutes of overload below which nobody is relieved."""


@dataclass(frozen=True, slots=True, eq=False)
class Alternative:
    """What one way found, verified: its figures are those of the plan computed with all its changes.

    finish, milestone: when the plan and the milestone to protect are done, in minutes of the wall clock.
    """

    way: str
    changes: list[Change]
    outcome: Outcome
    finish: float
    milestone: float

    @property
    def prices(self) -> tuple[float, ...]:
        """What less is better of: dates, overload, added work, overlap, relaxed constraints, changes."""
        reasons = [change.reason for change in self.changes]
        overlapped = sum(-change.value for change in self.changes if change.field == "lag")
        relaxed = sum("relaxing" in reason or "scheduling" in reason for reason in reasons)
        tasks = len({(change.item_id, change.predecessor_id) for change in self.changes})
        outcome = self.outcome
        return (
            self.finish,
            self.milestone,
            outcome.overload_after,
            outcome.added_work,
            overlapped,
            relaxed,
            len(outcome.late_after),
            tasks,
        )


def weigh(search: Search, way: str) -> Alternative:
    """The alternative that a search found, computed once more as a whole."""
    changes = list(search.changes.values())
    side = search.ground.with_changes(changes)
    outcome = outcome_of(search.ground, side, changes)
    return Alternative(way, changes, outcome, *_moments(search, side.computed))


def helps(alternative: Alternative, search: Search) -> bool:
    """Whether it brings what was asked for any nearer."""
    outcome, aims = alternative.outcome, search.goals.aims
    finish, milestone = _moments(search, search.ground.computed)
    reached = {
        EARLIER_FINISH: alternative.finish < finish,
        PROTECT_MILESTONE: alternative.milestone < milestone,
        LESS_OVERLOAD: outcome.overload_before - outcome.overload_after >= LEAST_RELIEF,
    }
    return any(reached[aim] for aim in aims)


def breaks_deadlines(alternative: Alternative) -> bool:
    """Whether something would miss a deadline that it meets today."""
    outcome = alternative.outcome
    return bool(outcome.late_after.keys() - outcome.late_before.keys())


def _moments(search: Search, computed: ComputedPlan) -> tuple[float, float]:
    item_id = search.goals.milestone_id
    milestone = Target(item_id).moment(computed) if item_id is not None else 0
    return Target().moment(computed), milestone


def worth_showing(alternatives: Sequence[Alternative]) -> list[Alternative]:
    """Without those that another beats or equals, the earliest first; at most four."""
    kept: list[Alternative] = []
    for each in alternatives:
        rivals = [other for other in alternatives if other is not each]
        if not any(_beats(other, each) for other in rivals) and not any(
            _equals(each, other) for other in kept
        ):
            kept.append(each)
    ranked = sorted(kept, key=lambda each: each.prices)
    if len(ranked) <= MOST_SHOWN:
        return ranked
    calmest = min(ranked, key=lambda each: (each.outcome.overload_after, each.prices))
    return list(dict.fromkeys([*ranked[: MOST_SHOWN - 1], calmest, *ranked]))[:MOST_SHOWN]


def _beats(one: Alternative, other: Alternative) -> bool:
    pairs = list(zip(one.prices, other.prices, strict=True))
    return all(mine <= theirs for mine, theirs in pairs) and any(mine < theirs for mine, theirs in pairs)


def _equals(one: Alternative, other: Alternative) -> bool:
    return one.prices == other.prices or {c.key: c.value for c in one.changes} == {
        c.key: c.value for c in other.changes
    }
