"""From facts to a score with its reasons."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from touchstone.insight.health.facts import Fact, open_facts
from touchstone.insight.health.reasons import REASONS, Reason

GOOD, FAIR = 80, 60


@dataclass(frozen=True)
class Finding:
    """A reason with the items behind it and the points they cost."""

    reason: Reason
    items: list[Fact]
    lost: float


@dataclass(frozen=True)
class Health:
    """A project's health; the score is None where there is nothing to judge."""

    score: int | None
    findings: list[Finding]
    open_count: int
    done_count: int
    percent_complete: int
    finish: datetime | None

    @property
    def level(self) -> str:
        """`good` from 80, `fair` from 60, `poor` below, `unknown` without items."""
        return level_of(self.score)

    @property
    def late_count(self) -> int:
        """How many items are late."""
        return sum(len(finding.items) for finding in self.findings if finding.reason.key == "late")


def level_of(score: int | None) -> str:
    """What a score means."""
    if score is None:
        return "unknown"
    return "good" if score >= GOOD else "fair" if score >= FAIR else "poor"


def health_of(facts: Sequence[Fact], now: datetime) -> Health:
    """100 minus what each reason costs; never below 0."""
    remaining = open_facts(facts)
    findings = [_find(reason, remaining, now) for reason in REASONS]
    lost = sum(finding.lost for finding in findings)
    counted = [fact for fact in facts if not fact.is_cancelled]
    return Health(
        score=max(0, round(100 - lost)) if facts else None,
        findings=sorted((found for found in findings if found.items), key=lambda found: -found.lost),
        open_count=len(remaining),
        done_count=sum(1 for fact in counted if not fact.is_open),
        percent_complete=progress_of(counted),
        finish=max((fact.finish for fact in counted if fact.finish), default=None),
    )


def progress_of(facts: Sequence[Fact]) -> int:
    """Percent complete weighted by duration, as summaries count it; by number where none is known."""
    weights = [fact.duration or 0 for fact in facts]
    total = sum(weights)
    if total:
        done = sum(weight * fact.percent_complete for weight, fact in zip(weights, facts, strict=True))
        return done // total
    return sum(fact.percent_complete for fact in facts) // len(facts) if facts else 0


def _find(reason: Reason, facts: Sequence[Fact], now: datetime) -> Finding:
    items = reason.find(facts, now)
    return Finding(reason, items, reason.lost(len(items), len(facts)))
