"""What a quality check answers: a verdict with the counts and the tasks behind it."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from touchstone.engine.link import Link


class Point(StrEnum):
    """The fourteen points, in the order of the assessment."""

    LOGIC = "logic"
    LEADS = "leads"
    LAGS = "lags"
    LINK_TYPES = "link_types"
    HARD_CONSTRAINTS = "hard_constraints"
    HIGH_SLACK = "high_slack"
    NEGATIVE_SLACK = "negative_slack"
    HIGH_DURATION = "high_duration"
    INVALID_DATES = "invalid_dates"
    RESOURCES = "resources"
    MISSED_TASKS = "missed_tasks"
    CRITICAL_PATH_TEST = "critical_path_test"
    CRITICAL_PATH_LENGTH = "critical_path_length"
    BASELINE_EXECUTION = "baseline_execution"


class Verdict(StrEnum):
    """Whether a point is met."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_APPLICABLE = "not_applicable"
    """There is nothing to judge: no such tasks, no baseline, no status date."""


@dataclass(frozen=True, slots=True)
class Check:
    """One point, judged.

    numerator, denominator: what was counted; ``value`` is their quotient, None when nothing can be judged.
    limit: what ``value`` may not exceed; of link types and of the indexes, what it must reach.
    tasks, links: those behind the numerator; of link types and of the indexes, those that speak against the
    plan.
    """

    point: Point
    verdict: Verdict
    numerator: int
    denominator: int
    limit: float
    tasks: tuple[Hashable, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def value(self) -> float | None:
        """The quotient; None when the point is not applicable."""
        if self.verdict is Verdict.NOT_APPLICABLE:
            return None
        return self.numerator / self.denominator


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Limits of the assessment; the values are those of the DCMA.

    high_minutes: 44 working days of eight hours; a task with more slack or more left to do is high.
    trial_minutes: by how much the critical path test makes a task longer: 600 working days.
    """

    logic: float = 0.05
    leads: float = 0.0
    lags: float = 0.05
    finish_to_start: float = 0.90
    hard_constraints: float = 0.05
    high_slack: float = 0.05
    negative_slack: float = 0.0
    high_duration: float = 0.05
    invalid_dates: float = 0.0
    resources: float = 0.0
    missed_tasks: float = 0.05
    critical_path_length: float = 0.95
    baseline_execution: float = 0.95
    high_minutes: int = 44 * 480
    trial_minutes: int = 600 * 480


@dataclass(frozen=True, slots=True)
class BaselineDates:
    """When a task should have started and finished."""

    start: datetime
    finish: datetime


def at_most(
    point: Point,
    denominator: int,
    limit: float,
    *,
    tasks: tuple[Hashable, ...] = (),
    links: tuple[Link, ...] = (),
) -> Check:
    """A point whose share of offenders may not exceed the limit."""
    numerator = len(tasks) or len(links)
    is_met = numerator <= limit * denominator
    return judged(point, (numerator, denominator), limit, is_met=is_met, tasks=tasks, links=links)


def judged(
    point: Point,
    counted: tuple[int, int],
    limit: float,
    *,
    is_met: bool,
    tasks: tuple[Hashable, ...] = (),
    links: tuple[Link, ...] = (),
) -> Check:
    """A point with its verdict, from numerator and denominator; not applicable without any."""
    numerator, denominator = counted
    verdict = Verdict.PASSED if is_met else Verdict.FAILED
    if not denominator:
        verdict = Verdict.NOT_APPLICABLE
    return Check(point, verdict, numerator, denominator, limit, tasks, links)


def not_applicable(point: Point, limit: float) -> Check:
    """A point that this plan gives nothing to judge by."""
    return Check(point, Verdict.NOT_APPLICABLE, 0, 0, limit)
