"""What part of its budget a work package has earned."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from touchstone.engine.errors import InvalidTask

HALF, ALL, NOTHING = Decimal("0.5"), Decimal(1), Decimal(0)


class EarningRule(StrEnum):
    """When value is earned. PMI, *Practice Standard for Earned Value Management* (2011), chapter 6."""

    ON_FINISH = "0/100"
    """All of it when the work is finished."""
    HALF_AND_HALF = "50/50"
    """Half when it starts, half when it finishes."""
    PERCENT_COMPLETE = "percent"
    """As much as is done."""
    MILESTONES = "milestones"
    """The weights of the milestones reached."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A point inside a work package that earns a part of it, by its weight among all of them."""

    weight: Decimal
    is_reached: bool


def earned_share(
    rule: EarningRule,
    *,
    is_started: bool,
    is_finished: bool,
    share_done: Decimal = NOTHING,
    milestones: Sequence[Milestone] = (),
) -> Decimal:
    """The earned part of the budget, 0 to 1. Raises InvalidTask for milestones without any weight."""
    if is_finished:
        return ALL
    match rule:
        case EarningRule.ON_FINISH:
            return NOTHING
        case EarningRule.HALF_AND_HALF:
            return HALF if is_started else NOTHING
        case EarningRule.PERCENT_COMPLETE:
            return min(max(share_done, NOTHING), ALL)
        case EarningRule.MILESTONES:
            weights = sum((each.weight for each in milestones), NOTHING)
            if weights <= 0:
                raise InvalidTask("milestones need weights")
            return sum((each.weight for each in milestones if each.is_reached), NOTHING) / weights
