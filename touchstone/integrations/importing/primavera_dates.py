"""What a plan of P6 needs so that our rules, which know no data date, leave nothing open in the past."""

from dataclasses import replace
from datetime import datetime

from touchstone.integrations.plan_file.plan import Plan, Task
from touchstone.integrations.plan_file.reading import Reading

_SPANNING = frozenset({"level_of_effort", "wbs_summary"})


def from_data_date_on(reading: Reading) -> Reading:
    """The reading of a P6 plan with its next open activities held back to the data date; others as they are.

    Next are those that have not started and follow no other open activity: all that is behind them follows by
    its links.
    """
    plan = reading.plan
    if plan is None or plan.project.primavera is None or plan.project.primavera.data_date is None:
        return reading
    date, held = plan.project.primavera.data_date, held_back(plan)
    tasks = tuple(_not_before(task, date) if task.uid in held else task for task in plan.tasks)
    return replace(reading, plan=replace(plan, tasks=tasks))


def held_back(plan: Plan) -> set[str]:
    """The next open activities of a P6 plan that has begun."""
    rules, start = plan.project.primavera, plan.project.start
    if rules is None or rules.data_date is None or (start and rules.data_date <= start):
        return set()
    waiting = {
        task.uid
        for task in plan.tasks
        if task.activity and task.activity.kind not in _SPANNING and task.actual_start is None
    }
    followers = {link.successor_uid for link in plan.links if link.predecessor_uid in waiting}
    return waiting - followers


def _not_before(task: Task, date: datetime) -> Task:
    """A constraint of its own stays, unless it asks for an earlier start."""
    is_free = task.constraint == "ASAP"
    is_early = task.constraint == "SNET" and task.constraint_date is not None and task.constraint_date < date
    return replace(task, constraint="SNET", constraint_date=date) if is_free or is_early else task
