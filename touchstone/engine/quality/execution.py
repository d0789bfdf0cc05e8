"""Points about how the plan is kept: dates, resources, baseline, critical path."""

from collections.abc import Collection, Hashable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from touchstone.engine.minutes import DAY, to_minutes
from touchstone.engine.quality.check import (
    BaselineDates,
    Check,
    Point,
    Thresholds,
    at_most,
    judged,
    not_applicable,
)
from touchstone.engine.quality.plan_facts import PlanFacts, is_finished
from touchstone.engine.scheduling import reschedule
from touchstone.engine.task import Task
from touchstone.engine.timeline import timeline_of

Baseline = Mapping[Any, BaselineDates]
YEAR = 366 * DAY


def check_dates(facts: PlanFacts, limits: Thresholds, at: datetime | None) -> Check:
    """Point 9: work planned before the status date though it has not happened, or done after it."""
    if at is None:
        return not_applicable(Point.INVALID_DATES, limits.invalid_dates)
    wrong = tuple(task.id for task in facts.leaves if has_invalid_dates(facts, task, at))
    return at_most(Point.INVALID_DATES, len(facts.leaves), limits.invalid_dates, tasks=wrong)


def has_invalid_dates(facts: PlanFacts, task: Task, at: datetime) -> bool:
    """Whether a date of the task contradicts the status date."""
    happened = [date for date in (task.actual_start, task.actual_finish) if date is not None]
    if any(date > at for date in happened):
        return True
    scheduled = facts.result[task.id]
    if is_finished(task):
        return False
    return scheduled.finish < at or (task.actual_start is None and scheduled.start < at)


def check_resources(facts: PlanFacts, limits: Thresholds, resourced: Collection[Hashable] | None) -> Check:
    """Point 10: open tasks with nobody to do them; not applicable where the plan names nobody at all."""
    if resourced is None:
        resourced = {task.id for task in facts.leaves if task.assignments}
    if not resourced:
        return not_applicable(Point.RESOURCES, limits.resources)
    working = [task for task in facts.open_leaves if task.duration]
    missing = tuple(task.id for task in working if task.id not in resourced)
    return at_most(Point.RESOURCES, len(working), limits.resources, tasks=missing)


def check_missed(facts: PlanFacts, limits: Thresholds, at: datetime | None, baseline: Baseline) -> Check:
    """Point 11: tasks that should be finished by now, and finished or will finish later than they should."""
    due = due_by(facts, at, baseline)
    missed = tuple(task.id for task in due if facts.result[task.id].finish > baseline[task.id].finish)
    return at_most(Point.MISSED_TASKS, len(due), limits.missed_tasks, tasks=missed)


def due_by(facts: PlanFacts, at: datetime | None, baseline: Baseline) -> list[Task]:
    """Tasks that by the baseline are finished at the status date."""
    if at is None:
        return []
    return [task for task in facts.leaves if task.id in baseline and baseline[task.id].finish <= at]


def check_critical_path(facts: PlanFacts, limits: Thresholds) -> Check:
    """Point 12: does the plan finish later by what is added to its first critical task?"""
    result = facts.result
    critical = [task for task in facts.open_leaves if task.duration and result[task.id].critical]
    if not critical or result.finish is None:
        return not_applicable(Point.CRITICAL_PATH_TEST, 1.0)
    first = min(critical, key=lambda task: result[task.id].start)
    later = reschedule(result, [replace(first, duration=first.duration + limits.trial_minutes)]).finish
    timeline = timeline_of(result.plan.calendar)
    passed_on = 0
    if later is not None:
        passed_on = timeline.position(to_minutes(later)) - timeline.position(to_minutes(result.finish))
    share = passed_on * own_minutes_per_minute(facts, first)
    is_met = share >= limits.trial_minutes - 1
    counted = round(share), limits.trial_minutes
    against = () if is_met else (first.id,)
    return judged(Point.CRITICAL_PATH_TEST, counted, 1.0, is_met=is_met, tasks=against)


def own_minutes_per_minute(facts: PlanFacts, task: Task) -> float:
    """Minutes of the task's calendar in a minute of the plan's: in six-day weeks a delay takes fewer."""
    own, whole = facts.timeline(task), timeline_of(facts.result.plan.calendar)
    if own is whole:
        return 1.0
    begin = to_minutes(facts.result.plan.start)
    end = begin + YEAR
    return (own.position(end) - own.position(begin)) / max(1, whole.position(end) - whole.position(begin))


def check_path_length(facts: PlanFacts, limits: Thresholds, at: datetime | None, baseline: Baseline) -> Check:
    """Point 13: CPLI, (critical path length + slack to the baseline's finish) / critical path length."""
    finish, limit = facts.result.finish, limits.critical_path_length
    if finish is None or not baseline or not facts.open_leaves:
        return not_applicable(Point.CRITICAL_PATH_LENGTH, limit)
    timeline = timeline_of(facts.result.plan.calendar)
    begin = timeline.position(to_minutes(max(at or facts.result.plan.start, facts.result.plan.start)))
    end = timeline.position(to_minutes(finish))
    target = timeline.position(to_minutes(max(dates.finish for dates in baseline.values())))
    length = end - begin
    if length <= 0:
        return not_applicable(Point.CRITICAL_PATH_LENGTH, limit)
    index = length + target - end
    late = tuple(task.id for task in facts.open_leaves if facts.result[task.id].finish == finish)
    is_met = index >= limit * length
    against = () if is_met else late
    return judged(Point.CRITICAL_PATH_LENGTH, (index, length), limit, is_met=is_met, tasks=against)


def check_execution_index(
    facts: PlanFacts, limits: Thresholds, at: datetime | None, baseline: Baseline
) -> Check:
    """Point 14: BEI, tasks finished out of those that should be by now or that have no baseline."""
    limit = limits.baseline_execution
    if at is None or not baseline:
        return not_applicable(Point.BASELINE_EXECUTION, limit)
    unplanned = [task for task in facts.leaves if task.id not in baseline]
    should = [*due_by(facts, at, baseline), *unplanned]
    finished = sum(1 for task in facts.leaves if is_finished(task))
    behind = tuple(task.id for task in should if not is_finished(task))
    is_met = finished >= limit * len(should)
    counted = finished, len(should)
    return judged(Point.BASELINE_EXECUTION, counted, limit, is_met=is_met, tasks=behind)
