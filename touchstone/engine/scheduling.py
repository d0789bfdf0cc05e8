"""The entry points: plan in, result out."""

from collections.abc import Iterable

from touchstone.engine.computation import Computation
from touchstone.engine.from_finish import run_from_finish
from touchstone.engine.growing import grown
from touchstone.engine.passes import run_passes
from touchstone.engine.plan import Plan
from touchstone.engine.preparation import Preparation, prepare
from touchstone.engine.problem import Problem, ProblemCode
from touchstone.engine.recomputation import recompute
from touchstone.engine.result import Result
from touchstone.engine.soundness import find_reversed_dates
from touchstone.engine.sweeps.choosing import chooser
from touchstone.engine.task import Task
from touchstone.engine.timeline import HorizonExceeded


def schedule(plan: Plan, *, earlier: Result | None = None) -> Result:
    """Dates, slack and criticality for every active task of the plan.

    earlier: a result to learn from. Where the plan is the one computed there with some tasks replaced, and
    tasks and links added at the end, only those are read; the answer is the same.

    A plan that cannot have dates gives a result with status INFEASIBLE and its problems; nothing is raised.
    """
    if plan.primavera is not None:
        from touchstone.engine.primavera.scheduling import schedule_primavera

        return schedule_primavera(plan, plan.primavera)
    chooser.expect(len(plan.tasks))
    if earlier is not None and earlier.computation is not None and plan.preparation is None:
        found = grown(earlier.computation, earlier.plan, plan)
        if found is not None:
            object.__setattr__(plan, "preparation", found)
    preparation = prepare(plan)
    if isinstance(preparation, tuple):
        return Result(plan, problems=preparation)
    return compute(plan, preparation)


def reschedule(previous: Result, tasks: Iterable[Task]) -> Result:
    """The result after some tasks of the plan were replaced (matched by id) or added.

    Equal to ``schedule(previous.plan.with_tasks(tasks))``, and faster while the tree and the set of tasks
    stay the same, because the network of the previous result is used again.
    """
    changed = {task.id: task for task in tasks}
    plan = previous.plan.with_tasks(changed.values())
    kept = previous.computation
    if kept is None or plan.primavera is not None:
        return schedule(plan)
    if not all(is_in_place(previous.plan, task) for task in changed.values()):
        return schedule(plan, earlier=previous)
    index = kept.network.index
    numbered = {index[task_id]: task for task_id, task in changed.items() if task_id in index}
    if any(find_reversed_dates(task) for task in changed.values()):
        return schedule(plan)
    try:
        fresh = recompute(kept, numbered)
    except HorizonExceeded:
        fresh = None
    return Result(plan, fresh) if fresh else schedule(plan)


def is_in_place(plan: Plan, task: Task) -> bool:
    """Whether a task replaces one of the plan so that tree and links stay as they are."""
    place = plan.places.get(task.id)
    if place is None:
        return False
    before = plan.tasks[place]
    return before.parent == task.parent and before.active == task.active


def compute(plan: Plan, preparation: Preparation) -> Result:
    """Run the passes over a sound plan."""
    dates = preparation.blank_dates()
    try:
        if plan.finish is None:
            run_passes(preparation, dates)
        else:
            run_from_finish(preparation, dates)
    except HorizonExceeded:
        return Result(plan, problems=(Problem(ProblemCode.OUT_OF_RANGE),))
    return Result(plan, Computation(preparation.network, preparation.parameters, dates))
