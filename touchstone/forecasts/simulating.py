"""A project's plan, simulated: what is kept of it as JSON. Dates are on the project's wall clock."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from touchstone.engine.risk import Outcomes, Sensitivity, Simulation, find_sensitivities, simulate
from touchstone.forecasts.inputs import Inputs
from touchstone.forecasts.uncertainty import Varied, uncertainty_of
from touchstone.projects.models import Project
from touchstone.schedule.computing import ComputedPlan
from touchstone.schedule.memory import current_plan
from touchstone.schedule.plan_summary import wall_text

MOST_MILESTONES = 60
MOST_TASKS = 100
MOST_FOR_KENDALL = 2_000
"""Items from which on Kendall's correlation would take longer than the simulation."""
BARS, POINTS = 40, 51


def simulate_project(project: Project, inputs: Inputs, tell: Callable[[int, int], None]) -> dict[str, Any]:
    """Simulate the plan as it stands and keep what can be shown of it."""
    plan = current_plan(project)
    varied = uncertainty_of(project, plan, inputs)
    milestones = milestones_of(plan)
    simulation = simulate(
        plan.result.plan,
        varied.uncertainty,
        runs=inputs.runs,
        seed=inputs.seed,
        watch=milestones,
        progress=tell,
    )
    deadlines = {item_id: plan.draft.tasks[item_id].deadline for item_id in milestones}
    with_kendall = len(varied.uncertainty.estimates) <= MOST_FOR_KENDALL
    return {
        "counted": _counted(varied, simulation),
        "finish": outcome_data(simulation.finish, None),
        "milestones": [
            {"item_id": item_id} | outcome_data(simulation.finish_of(item_id), deadlines[item_id])
            for item_id in milestones
        ],
        "tasks": [
            sensitivity_data(each)
            for each in find_sensitivities(simulation, with_kendall=with_kendall)[:MOST_TASKS]
        ],
    }


def milestones_of(plan: ComputedPlan) -> list[int]:
    """Milestones and items with a deadline that are still open, the earliest first."""
    found = [
        task
        for item_id, task in plan.draft.tasks.items()
        if item_id in plan.result
        and task.percent_complete < 100
        and (task.deadline or (not task.duration and item_id not in plan.draft.summaries))
    ]
    found.sort(key=lambda task: plan.result[task.id].finish)
    return [int(str(task.id)) for task in found[:MOST_MILESTONES]]


def _counted(varied: Varied, simulation: Simulation) -> dict[str, Any]:
    return {
        "runs": simulation.runs,
        "by_range": varied.by_range,
        "by_history": varied.by_history,
        "by_spread": varied.by_spread,
    }


def outcome_data(outcomes: Outcomes, deadline: datetime | None) -> dict[str, Any]:
    """When something finishes, with what chance."""
    return {
        "scheduled": wall_text(outcomes.scheduled),
        "chance_as_scheduled": outcomes.chance_by(outcomes.scheduled),
        "deadline": wall_text(deadline),
        "chance_of_deadline": outcomes.chance_by(deadline) if deadline else None,
        "mean": wall_text(outcomes.mean),
        "deviation": round(outcomes.deviation),
        **{f"p{percent}": wall_text(outcomes.percentile(percent)) for percent in (10, 50, 80, 90)},
        "histogram": [
            [wall_text(bar.start), wall_text(bar.end), bar.runs] for bar in outcomes.histogram(BARS)
        ],
        "s_curve": [[wall_text(point.date), round(point.chance, 4)] for point in outcomes.s_curve(POINTS)],
    }


def sensitivity_data(each: Sensitivity) -> dict[str, Any]:
    """How an item bears on the finish of the plan."""
    return {
        "item_id": each.task,
        "criticality": round(each.criticality, 4),
        "pearson": _rounded(each.pearson),
        "spearman": _rounded(each.spearman),
        "kendall": _rounded(each.kendall),
        "schedule_sensitivity": _rounded(each.schedule_sensitivity),
        "contribution": round(each.contribution, 4),
        "mean": round(each.mean),
        "deviation": round(each.deviation),
        "when_short": round(each.when_short),
        "when_long": round(each.when_long),
    }


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 4)
