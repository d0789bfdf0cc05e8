"""Is this plan worth believing? A check of a schedule's quality in the manner of the DCMA 14 points.

Defense Contract Management Agency, *Earned Value Management System Program Analysis Pamphlet* (DCMA-EA PAM
200.1, October 2012), section 4.
"""

from collections.abc import Collection, Hashable
from datetime import datetime

from touchstone.engine.quality.check import BaselineDates, Check, Point, Thresholds, Verdict
from touchstone.engine.quality.execution import (
    Baseline,
    check_critical_path,
    check_dates,
    check_execution_index,
    check_missed,
    check_path_length,
    check_resources,
)
from touchstone.engine.quality.plan_facts import PlanFacts
from touchstone.engine.quality.structure import check_structure
from touchstone.engine.result import Result

__all__ = ["Baseline", "BaselineDates", "Check", "Point", "Thresholds", "Verdict", "check_quality"]


def check_quality(
    result: Result,
    *,
    at: datetime | None = None,
    baseline: Baseline | None = None,
    resourced: Collection[Hashable] | None = None,
    thresholds: Thresholds | None = None,
) -> tuple[Check, ...]:
    """The fourteen points, in their order. An infeasible plan gives nothing to judge.

    at: the status date, up to which everything that has happened is recorded.
    baseline: when tasks should have started and finished, by id.
    resourced: ids of tasks with somebody to do them; without it, those that have assignments.
    """
    facts, limits, dates = PlanFacts(result), thresholds or Thresholds(), baseline or {}
    return (
        *check_structure(facts, limits),
        check_dates(facts, limits, at),
        check_resources(facts, limits, resourced),
        check_missed(facts, limits, at, dates),
        check_critical_path(facts, limits),
        check_path_length(facts, limits, at, dates),
        check_execution_index(facts, limits, at, dates),
    )
