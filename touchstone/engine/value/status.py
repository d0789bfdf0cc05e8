"""Earned value and earned schedule of a plan at a status date."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from touchstone.engine.calendar import Calendar
from touchstone.engine.minutes import to_minutes
from touchstone.engine.value.amounts import Amounts, quotient
from touchstone.engine.value.baseline import NOTHING, PlannedValue, WorkPackage
from touchstone.engine.value.times import Times


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """The planned value at a date."""

    date: datetime
    planned: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueStatus:
    """Where a plan stands.

    earned_on: the date at which as much was planned as is earned now; None while there is nothing to earn.
    """

    at: datetime
    amounts: Amounts
    times: Times
    earned_on: datetime | None


def measure_value(
    packages: Sequence[WorkPackage], at: datetime, *, calendar: Calendar | None = None
) -> ValueStatus:
    """Earned value and earned schedule of work packages at a status date.

    calendar: of the plan, for times and for packages without one of their own; the office week by default.
    """
    planned = PlannedValue(packages, calendar or Calendar("standard"))
    earned = [package.budget * package.earned for package in packages]
    amounts = Amounts(
        pv=planned.at(at),
        ev=sum(earned, NOTHING),
        ac=sum((package.actual for package in packages), NOTHING),
        bac=planned.budget,
    )
    earned_on = planned.moment_of(amounts.ev)
    times = Times(
        pd=planned.duration,
        at=planned.minutes_until(at),
        es=None if earned_on is None else planned.minutes_until(earned_on),
        p_factor=None if earned_on is None else adherence(planned, earned, earned_on),
        amounts=amounts,
    )
    return ValueStatus(at=at, amounts=amounts, times=times, earned_on=earned_on)


def adherence(planned: PlannedValue, earned: Sequence[Decimal], earned_on: datetime) -> Decimal | None:
    """The P-factor: how much of what is earned was planned to be earned first."""
    due = planned.by_package(to_minutes(earned_on))
    kept = sum((min(value, plan) for value, plan in zip(earned, due, strict=True)), NOTHING)
    return quotient(kept, sum(due, NOTHING))


def planned_curve(
    packages: Sequence[WorkPackage], dates: Sequence[datetime], *, calendar: Calendar | None = None
) -> tuple[CurvePoint, ...]:
    """Planned value at several dates: the S-curve of the baseline."""
    planned = PlannedValue(packages, calendar or Calendar("standard"))
    return tuple(CurvePoint(date, planned.at(date)) for date in dates)
