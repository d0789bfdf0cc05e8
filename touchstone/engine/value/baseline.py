"""Planned value over time: each work package earns its budget evenly over its working time."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from touchstone.engine.calendar import Calendar
from touchstone.engine.errors import InvalidPlan
from touchstone.engine.minutes import to_datetime, to_minutes
from touchstone.engine.timeline import Timeline, timeline_of

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkPackage:
    """A task with a budget.

    start, finish: of the baseline. budget: money, or minutes of work where there is no money.
    earned: the part of the budget that is earned, 0 to 1 (see ``earned_share``). actual: what it cost so far.
    calendar: the one its work was planned in; None is the plan's.
    """

    id: Hashable
    start: datetime
    finish: datetime
    budget: Decimal
    earned: Decimal = NOTHING
    actual: Decimal = NOTHING
    calendar: Calendar | None = None

    def __post_init__(self) -> None:
        if self.finish < self.start:
            raise InvalidPlan(f"work package {self.id!r} finishes before it starts")


class PlannedValue:
    """The budgets of work packages, spread over the working time between their baseline dates."""

    def __init__(self, packages: Sequence[WorkPackage], calendar: Calendar) -> None:
        self.packages = tuple(packages)
        self._whole = timeline_of(calendar)
        self._spans = [span_of(package, calendar) for package in packages]
        self.start = min((span.start for span in self._spans), default=0)
        self.finish = max((span.finish for span in self._spans), default=0)

    @property
    def budget(self) -> Decimal:
        """Budget at completion."""
        return sum((package.budget for package in self.packages), NOTHING)

    def at(self, moment: datetime) -> Decimal:
        """Planned value up to a moment."""
        return sum(self.by_package(to_minutes(moment)), NOTHING)

    def by_package(self, minute: int) -> list[Decimal]:
        """Planned value of each work package up to a minute."""
        return [
            package.budget * span.share(minute)
            for package, span in zip(self.packages, self._spans, strict=True)
        ]

    def moment_of(self, value: Decimal) -> datetime | None:
        """The earliest moment at which the planned value is ``value``; the finish when it never is.

        None where nothing is planned, which is when there is nothing to earn either.
        """
        if not self.packages or not self.budget:
            return None
        early, late = self.start, self.finish
        while early < late:
            middle = (early + late) // 2
            if sum(self.by_package(middle), NOTHING) < value:
                early = middle + 1
            else:
                late = middle
        return to_datetime(early)

    def minutes_until(self, moment: datetime) -> Decimal:
        """Working minutes of the plan's calendar from the baseline's start to a moment, never below zero."""
        begin = self._whole.position(self.start)
        return Decimal(max(0, self._whole.position(to_minutes(moment)) - begin))

    @property
    def duration(self) -> Decimal:
        """Working minutes from the baseline's start to its finish."""
        return self.minutes_until(to_datetime(self.finish))


@dataclass(frozen=True, slots=True)
class Span:
    """When a work package was planned: minutes since 1970, and the working time between."""

    start: int
    finish: int
    timeline: Timeline

    def share(self, minute: int) -> Decimal:
        """What part of the working time is over at a minute; a package without any is done at its finish."""
        if minute >= self.finish:
            return Decimal(1)
        if minute <= self.start:
            return NOTHING
        begin, end = self.timeline.position(self.start), self.timeline.position(self.finish)
        if end == begin:
            return NOTHING
        return Decimal(self.timeline.position(minute) - begin) / Decimal(end - begin)


def span_of(package: WorkPackage, calendar: Calendar) -> Span:
    """When a package was planned, in minutes."""
    timeline = timeline_of(package.calendar or calendar)
    return Span(to_minutes(package.start), to_minutes(package.finish), timeline)
