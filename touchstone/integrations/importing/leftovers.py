"""What a plan holds that a project of ours has no place for yet."""

from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.plan import Plan, ProjectFacts, Task

_USUAL = ProjectFacts()
_OPTIONS = {
    "honours_constraints": "HonorConstraints",
    "multiple_critical_paths": "MultipleCriticalPaths",
    "critical_slack_limit": "CriticalSlackLimit",
}


def note_leftovers(plan: Plan, log: FindingLog) -> None:
    """Report everything that is read but not written."""
    for task in plan.tasks:
        _note_task(task, log)
    rated = sum(1 for resource in plan.resources if resource.rate)
    if rated:
        log.add("import.rates_left_out", times=rated)
    if plan.project.schedule_from == "finish":
        log.add("import.finish_driven")
    facts = plan.project
    unusual = [name for field, name in _OPTIONS.items() if getattr(facts, field) != getattr(_USUAL, field)]
    if unusual:
        log.add("import.options_left_out", names=", ".join(unusual))


def _note_task(task: Task, log: FindingLog) -> None:
    if task.cost or task.fixed_cost:
        log.add("import.costs_left_out")
    if task.baselines:
        log.add("import.baselines_left_out")
    if task.levelling_delay:
        log.add("import.levelling_left_out")
    if task.kind == "milestone" and task.duration:
        log.add("import.milestone_long", row=task.row, value=task.name)
    if not task.is_active:
        log.add("import.inactive_task", row=task.row, value=task.name)
