"""How uncertain a plan is: by the ranges of its items, by history, by the spread that was asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from touchstone.engine.minutes import to_minutes
from touchstone.engine.risk import (
    Distribution,
    Fixed,
    Impact,
    Pert,
    RiskEvent,
    Triangular,
    Uncertainty,
    from_history,
    spread_of,
)
from touchstone.engine.timeline import timeline_of
from touchstone.forecasts.inputs import EventInput, Inputs
from touchstone.forecasts.models import EstimateRange
from touchstone.projects.models import Project
from touchstone.schedule.computing import ComputedPlan
from touchstone.schedule.models import Baseline, BaselineItem

ENOUGH_HISTORY = 8
"""Finished items from which on their durations say more than a guess."""


@dataclass(frozen=True, slots=True)
class Varied:
    """The uncertainty of a plan, and how many of its items got theirs from where."""

    uncertainty: Uncertainty
    by_range: int
    by_history: int
    by_spread: int


def uncertainty_of(project: Project, plan: ComputedPlan, inputs: Inputs) -> Varied:
    """What varies in the plan, and how."""
    tasks = plan.result.plan.tasks
    spread = spread_of(
        (task for task in tasks if task.id not in plan.draft.summaries),
        optimistic=inputs.optimistic_percent / 100,
        pessimistic=inputs.pessimistic_percent / 100,
        pert=inputs.shape == "pert",
    )
    ratios = history_of(project, plan) if inputs.use_history else []
    has_history = len(ratios) >= ENOUGH_HISTORY
    minutes = {task.id: task.duration for task in tasks}
    estimates: dict[Any, Distribution] = {
        item_id: from_history(ratios, minutes[item_id]) if has_history else shape
        for item_id, shape in spread.items()
    }
    own = ranges_of(project, minutes, inputs)
    estimates |= {item_id: shape for item_id, shape in own.items() if item_id in spread}
    events = tuple(_event(plan, each, place) for place, each in enumerate(inputs.events))
    guessed = len(estimates) - len(own.keys() & spread.keys())
    return Varied(
        Uncertainty(estimates=estimates, events=events),
        by_range=len(estimates) - guessed,
        by_history=guessed if has_history else 0,
        by_spread=0 if has_history else guessed,
    )


def ranges_of(project: Project, minutes: dict[Any, int], inputs: Inputs) -> dict[Any, Distribution]:
    """The items' own ranges; a planned duration outside of its range is taken for the nearer end."""
    shape = Pert if inputs.shape == "pert" else Triangular
    rows = EstimateRange.objects.live_in(project).values_list("item_id", "optimistic", "pessimistic")
    return {
        item_id: shape(low, min(max(minutes[item_id], low), high), high)
        for item_id, low, high in rows
        if item_id in minutes
    }


def history_of(project: Project, plan: ComputedPlan) -> Sequence[float]:
    """What finished items took, as multiples of what the last baseline that knows them planned."""
    planned: dict[Any, int] = {}
    baselines = Baseline.objects.filter(project=project, removed_at=None)
    rows = BaselineItem.objects.filter(baseline__in=baselines).exclude(duration=None)
    for item_id, minutes in rows.order_by("baseline__frozen_at").values_list("item_id", "duration"):
        planned[item_id] = minutes or 0
    timeline = timeline_of(plan.result.plan.calendar)
    ratios = []
    for task in plan.result.plan.tasks:
        if task.actual_start and task.actual_finish and planned.get(task.id) and not task.elapsed:
            begin, end = to_minutes(task.actual_start), to_minutes(task.actual_finish)
            ratios.append((timeline.position(end) - timeline.position(begin)) / planned[task.id])
    return ratios


def _event(plan: ComputedPlan, event: EventInput, place: int) -> RiskEvent:
    """The engine's event; items that have left the plan since are left out."""
    factor = None if event.factor_percent == 100 else Fixed(event.factor_percent / 100)
    added = Fixed(event.added_minutes) if event.added_minutes else None
    impacts = tuple(
        Impact(task=item_id, added=added, factor=factor)
        for item_id in event.item_ids
        if item_id in plan.draft.tasks
    )
    return RiskEvent(id=place, probability=event.probability_percent / 100, impacts=impacts)
