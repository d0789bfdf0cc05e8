"""What a plan holds that a project of ours has no place for yet."""

from touchstone.integrations.importing.primavera_dates import held_back
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
    _note_primavera(plan, log)


def _note_primavera(plan: Plan, log: FindingLog) -> None:
    """Report what only P6 has, where a plan comes from there."""
    if plan.project.primavera is None:
        return
    log.add("import.primavera_rules")
    held = len(held_back(plan))
    if held:
        log.add("import.primavera_data_date", times=held, date=f"{plan.project.primavera.data_date:%Y-%m-%d}")
    pairs = {(link.predecessor_uid, link.successor_uid) for link in plan.links}
    if len(pairs) < len(plan.links):
        log.add("import.primavera_second_link", times=len(plan.links) - len(pairs))
    spanning = ("level_of_effort", "wbs_summary")
    for task in plan.tasks:
        if task.activity and task.activity.kind in spanning:
            log.add("import.primavera_spanning", row=task.row, value=task.name)
        elif task.activity and task.activity.limits:
            log.add("import.primavera_second_limit", row=task.row, value=task.name)


def _note_task(task: Task, log: FindingLog) -> None:
    if task.cost or task.fixed_cost:
        log.add("import.costs_left_out")
    if task.baselines:
        log.add("import.baselines_left_out")
    if task.levelling_delay < 0:
        log.add("import.levelling_left_out")
    if task.kind == "milestone" and task.duration:
        log.add("import.milestone_long", row=task.row, value=task.name)
    if not task.is_active:
        log.add("import.inactive_task", row=task.row, value=task.name)
