"""The reasons a project loses points, each a stated rule over the open leaves of its plan."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from touchstone.insight.health.facts import Fact

LONG_TASK = 20 * 480
STALE_AFTER = timedelta(days=14)
LOOK_AHEAD = timedelta(days=14)
FULL_LOAD = 1.5

Find = Callable[[Sequence[Fact], datetime], list[Fact]]


@dataclass(frozen=True)
class Reason:
    """A way to lose points: all of `weight` once the share of affected items reaches `saturation`."""

    key: str
    weight: int
    saturation: float
    find: Find

    def lost(self, affected: int, population: int) -> float:
        """Points lost: weight × min(1, share ÷ saturation)."""
        if not population:
            return 0.0
        return self.weight * min(1.0, affected / population / self.saturation)


def late(facts: Sequence[Fact], now: datetime) -> list[Fact]:
    """Planned to be finished by now, and are not."""
    return [fact for fact in facts if fact.finish and fact.finish < now]


def missed_deadline(facts: Sequence[Fact], now: datetime) -> list[Fact]:
    """Planned to finish after their own deadline."""
    return [fact for fact in facts if fact.deadline and fact.finish and fact.finish > fact.deadline]


def unowned(facts: Sequence[Fact], now: datetime) -> list[Fact]:
    """Nobody is responsible."""
    return [fact for fact in facts if fact.assignee_id is None]


def unestimated(facts: Sequence[Fact], now: datetime) -> list[Fact]:
    """No duration, so the plan only guesses."""
    return [fact for fact in facts if fact.duration is None and not fact.is_milestone]


def undecomposed(facts: Sequence[Fact], now: datetime) -> list[Fact]:
    """Longer than 20 working days in one piece: progress cannot be judged."""
    return [fact for fact in facts if fact.duration is not None and fact.duration > LONG_TASK]


def blocked(facts: Sequence[Fact], now: datetime) -> list[Fact]:
    """Flagged as blocked by somebody."""
    return [fact for fact in facts if fact.blocked_reason]


def stale(facts: Sequence[Fact], now: datetime) -> list[Fact]:
    """In progress, but untouched for 14 days."""
    return [fact for fact in facts if fact.category == "doing" and fact.updated_at < now - STALE_AFTER]


def violated(facts: Sequence[Fact], now: datetime) -> list[Fact]:
    """Dates that contradict a dependency or a constraint."""
    return [fact for fact in facts if fact.is_violated]


def overloaded(facts: Sequence[Fact], now: datetime) -> list[Fact]:
    """Work of the next 14 days of people who have more than one and a half days of it a day.

    A task loads its assignee on each weekday it runs with estimate ÷ duration, or fully where there
    is no estimate.
    """
    loads: dict[tuple[int, int], float] = defaultdict(float)
    running: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    for fact in facts:
        for day in _days_ahead(fact, now):
            loads[fact.assignee_id or 0, day] += _intensity(fact)
            running[fact.assignee_id or 0, day].append(fact)
    found = {fact.id: fact for key, load in loads.items() if load > FULL_LOAD for fact in running[key]}
    return list(found.values())


def _days_ahead(fact: Fact, now: datetime) -> list[int]:
    if fact.assignee_id is None or not fact.start or not fact.finish or fact.is_milestone:
        return []
    first, last = max(fact.start, now), min(fact.finish, now + LOOK_AHEAD)
    days = range(first.toordinal(), last.toordinal() + 1) if first <= last else range(0)
    return [day for day in days if (day - 1) % 7 < 5]


def _intensity(fact: Fact) -> float:
    if not fact.duration or fact.estimate is None:
        return 1.0
    return min(3.0, fact.estimate / fact.duration)


REASONS = (
    Reason("late", 25, 0.25, late),
    Reason("missed_deadline", 10, 0.10, missed_deadline),
    Reason("unowned", 12, 0.50, unowned),
    Reason("unestimated", 8, 0.50, unestimated),
    Reason("undecomposed", 8, 0.25, undecomposed),
    Reason("blocked", 12, 0.15, blocked),
    Reason("stale", 10, 0.25, stale),
    Reason("overloaded", 8, 0.30, overloaded),
    Reason("violated", 7, 0.10, violated),
)
