"""Points about how the plan is built: logic, lags, links, constraints, slack, durations."""

from touchstone.engine.quality.check import Check, Point, Thresholds, at_most, judged
from touchstone.engine.quality.plan_facts import PlanFacts, is_plain_type, remaining_minutes
from touchstone.engine.task import ConstraintType

HARD = frozenset((ConstraintType.MSO, ConstraintType.MFO, ConstraintType.SNLT, ConstraintType.FNLT))


def check_structure(facts: PlanFacts, limits: Thresholds) -> list[Check]:
    """Points 1 to 8."""
    return [
        check_logic(facts, limits),
        *check_links(facts, limits),
        check_constraints(facts, limits),
        *check_slack(facts, limits),
        check_duration(facts, limits),
    ]


def check_logic(facts: PlanFacts, limits: Thresholds) -> Check:
    """Open tasks without predecessor or without successor, own ones or those of a summary around them."""
    loose = tuple(
        task.id
        for task in facts.open_leaves
        if facts.led.isdisjoint(facts.with_holders(task.id))
        or facts.leading.isdisjoint(facts.with_holders(task.id))
    )
    return at_most(Point.LOGIC, len(facts.open_leaves), limits.logic, tasks=loose)


def check_links(facts: PlanFacts, limits: Thresholds) -> list[Check]:
    """Leads, lags, and the share of finish-to-start links."""
    links = facts.open_links
    leads = tuple(link for link in links if link.lag.value < 0)
    lags = tuple(link for link in links if link.lag.value > 0)
    others = tuple(link for link in links if not is_plain_type(link))
    plain = len(links) - len(others)
    is_met = plain >= limits.finish_to_start * len(links)
    return [
        at_most(Point.LEADS, len(links), limits.leads, links=leads),
        at_most(Point.LAGS, len(links), limits.lags, links=lags),
        judged(Point.LINK_TYPES, (plain, len(links)), limits.finish_to_start, is_met=is_met, links=others),
    ]


def check_constraints(facts: PlanFacts, limits: Thresholds) -> Check:
    """Open tasks that a date holds whatever the links ask."""
    hard = tuple(task.id for task in facts.open_leaves if task.constraint in HARD)
    return at_most(Point.HARD_CONSTRAINTS, len(facts.open_leaves), limits.hard_constraints, tasks=hard)


def check_slack(facts: PlanFacts, limits: Thresholds) -> list[Check]:
    """Open tasks with very much slack, which often miss a successor, and with less than none."""
    slack = {task.id: facts.result[task.id].total_slack for task in facts.open_leaves}
    high = tuple(task_id for task_id, minutes in slack.items() if minutes > limits.high_minutes)
    negative = tuple(task_id for task_id, minutes in slack.items() if minutes < 0)
    return [
        at_most(Point.HIGH_SLACK, len(slack), limits.high_slack, tasks=high),
        at_most(Point.NEGATIVE_SLACK, len(slack), limits.negative_slack, tasks=negative),
    ]


def check_duration(facts: PlanFacts, limits: Thresholds) -> Check:
    """Open tasks too long to be followed; milestones do not count."""
    working = [task for task in facts.open_leaves if task.duration]
    high = tuple(task.id for task in working if remaining_minutes(task) > limits.high_minutes)
    return at_most(Point.HIGH_DURATION, len(working), limits.high_duration, tasks=high)
