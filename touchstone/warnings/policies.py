"""Which rules hold in a project: its own, else the organisation's, else the shipped ones."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from touchstone.projects.models import Project
from touchstone.warnings.models import Kind, Level, WarningPolicy


class Rule(NamedTuple):
    """Whether a kind is warned of, and from when; `unit` is `days` of work or `percent`."""

    is_on: bool
    threshold: int
    unit: str = "days"


class Policy(NamedTuple):
    """The rules of a project, and what happens to warnings that nobody acknowledges."""

    rules: Mapping[Kind, Rule]
    escalate_after: int
    levels: list[str]


SHIPPED = Policy(
    {
        Kind.LATE: Rule(True, 0),
        Kind.AT_RISK: Rule(True, 0),
        Kind.BLOCKED: Rule(True, 2),
        Kind.STALE: Rule(True, 10),
        Kind.OVER_ESTIMATE: Rule(True, 30, "percent"),
        Kind.AGEING: Rule(True, 20),
        Kind.MILESTONE: Rule(True, 3),
    },
    escalate_after=3,
    levels=[Level.MANAGER, Level.OWNER, Level.SUPERIOR],
)


def policy_of(project: Project | None) -> Policy:
    """The rules that hold in a project, or in the organisation; two queries at most."""
    rows = {row.project_id: row for row in WarningPolicy.objects.filter(project=None)}
    if project is not None:
        rows |= {row.project_id: row for row in WarningPolicy.objects.filter(project=project)}
    policy = _over(SHIPPED, rows.get(None))
    return _over(policy, rows.get(project.pk)) if project is not None else policy


def own_policy(project: Project | None) -> WarningPolicy:
    """The row that says what differs; not yet stored (version 0) where nothing does."""
    row = WarningPolicy.objects.filter(project=project).first()
    return row or WarningPolicy(project=project, version=0)


def _over(below: Policy, row: WarningPolicy | None) -> Policy:
    if row is None:
        return below
    rules = {kind: _rule(rule, row.rules.get(kind)) for kind, rule in below.rules.items()}
    after = below.escalate_after if row.escalate_after is None else row.escalate_after
    return Policy(rules, after, below.levels if row.levels is None else row.levels)


def _rule(below: Rule, own: dict[str, Any] | None) -> Rule:
    return below if own is None else Rule(own["is_on"], own["threshold"], below.unit)
