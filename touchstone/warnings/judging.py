"""The rules: what is wrong with an item, since when and by how much. Pure, over facts."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from touchstone.warnings.facts import Fact, Facts
from touchstone.warnings.models import Kind
from touchstone.warnings.policies import Policy
from touchstone.warnings.working_days import WorkingDays

SOON = 10
"""Working days ahead within which a lack of slack is somebody's business."""


class Finding(NamedTuple):
    """A condition that holds; `days` orders by gravity, `figures` fill the sentence."""

    item_id: int
    kind: Kind
    assignee_id: int | None
    since: datetime
    days: float
    figures: dict[str, Any]


class Judged(NamedTuple):
    """What a rule answers of an item."""

    since: datetime
    days: float
    figures: dict[str, Any]


Judge = Callable[[Fact, Facts, WorkingDays, int], Judged | None]


def findings_of(facts: Facts, policy: Policy, days: WorkingDays) -> Iterator[Finding]:
    """Everything that is wrong by the rules that are switched on."""
    for kind, judge in JUDGES.items():
        rule = policy.rules[kind]
        if not rule.is_on:
            continue
        for item in facts.items:
            judged = judge(item, facts, days, rule.threshold)
            if judged is not None:
                yield Finding(item.id, kind, item.assignee_id, *judged)


def _late(item: Fact, facts: Facts, days: WorkingDays, threshold: int) -> Judged | None:
    if item.finish is None or item.finish >= days.now:
        return None
    late = days.since(item.finish)
    if late < threshold:
        return None
    return Judged(item.finish, late, {"days": late, "finish": days.day_of(item.finish)})


def _at_risk(item: Fact, facts: Facts, days: WorkingDays, threshold: int) -> Judged | None:
    """Late ones are late; those that begin later have time to change."""
    if item.total_slack is None or item.finish is None or item.start is None or item.finish < days.now:
        return None
    slack = round(item.total_slack / days.minutes_per_day, 1)
    if slack >= threshold or -days.since(item.start) > SOON:
        return None
    return Judged(days.now, threshold - slack, {"slack": slack, "finish": days.day_of(item.finish)})


def _blocked(item: Fact, facts: Facts, days: WorkingDays, threshold: int) -> Judged | None:
    if not item.blocked_reason:
        return None
    since = facts.blocked_since.get(item.id, item.created_at)
    blocked = days.since(since)
    if blocked < threshold:
        return None
    return Judged(since, blocked, {"days": blocked, "because": item.blocked_reason})


def _stale(item: Fact, facts: Facts, days: WorkingDays, threshold: int) -> Judged | None:
    if not item.is_running:
        return None
    quiet = days.since(item.updated_at)
    if quiet < threshold:
        return None
    return Judged(item.updated_at, quiet, {"days": quiet, "updated": days.day_of(item.updated_at)})


def _over_estimate(item: Fact, facts: Facts, days: WorkingDays, threshold: int) -> Judged | None:
    if not item.is_running or not item.duration or item.duration_elapsed or item.actual_start is None:
        return None
    run = days.minutes(item.actual_start, days.now)
    over = round((run / item.duration - 1) * 100)
    if over <= threshold:
        return None
    spent, planned = (round(minutes / days.minutes_per_day, 1) for minutes in (run, item.duration))
    return Judged(item.actual_start, over, {"days": spent, "planned": planned, "over": over})


def _ageing(item: Fact, facts: Facts, days: WorkingDays, threshold: int) -> Judged | None:
    if not item.is_running:
        return None
    since = facts.status_since.get(item.id, item.created_at)
    age = days.since(since)
    if age < threshold:
        return None
    return Judged(since, age, {"days": age})


def _milestone(item: Fact, facts: Facts, days: WorkingDays, threshold: int) -> Judged | None:
    agreed = facts.agreed.get(item.id)
    if agreed is None or item.finish is None:
        return None
    later = round(days.minutes(agreed, item.finish) / days.minutes_per_day, 1)
    if later < threshold or later <= 0:
        return None
    told = {"days": later, "agreed": days.day_of(agreed), "finish": days.day_of(item.finish)}
    return Judged(days.now, later, told)


JUDGES: dict[Kind, Judge] = {
    Kind.LATE: _late,
    Kind.MILESTONE: _milestone,
    Kind.BLOCKED: _blocked,
    Kind.AT_RISK: _at_risk,
    Kind.OVER_ESTIMATE: _over_estimate,
    Kind.AGEING: _ageing,
    Kind.STALE: _stale,
}
