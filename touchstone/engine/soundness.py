"""Whether a plan can have dates: links and parents that exist, a tree that is a tree, dates in order."""

from collections.abc import Hashable

from touchstone.engine.network import Network
from touchstone.engine.plan import Plan
from touchstone.engine.problem import Problem, ProblemCode
from touchstone.engine.task import Task


def is_sound(plan: Plan, network: Network) -> bool:
    """Whether a look at the network of the plan, in order, shows that nothing makes the plan impossible.

    Of a plan with inactive tasks it shows nothing.
    """
    if len(network.ids) != len(plan.tasks) or len(network.order) < network.size:
        return False
    outermost = [task.parent for task in plan.tasks].count(None)
    links = len(network.before.items) + len(network.typed)
    if len(network.inside[len(network.ids)]) != outermost or links != len(plan.links):
        return False
    dated = [task for task in plan.tasks if task.actual_finish is not None or task.finish is not None]
    return not any(find_reversed_dates(task) for task in dated)


def find_problems(plan: Plan) -> tuple[Problem, ...]:
    """What makes the plan impossible, apart from cycles, which show when tasks are put in order."""
    problems = find_dangling(plan)
    for task in plan.tasks:
        if task.actual_finish is not None or task.finish is not None:
            problems.extend(find_reversed_dates(task))
    loop = find_nesting_loop({task.id: task.parent for task in plan.tasks})
    if loop:
        problems.append(Problem(ProblemCode.NESTED_IN_ITSELF, loop))
    return tuple(problems)


def find_dangling(plan: Plan) -> list[Problem]:
    """Links and parents that point to nothing."""
    known = {task.id for task in plan.tasks}
    problems = [
        Problem(ProblemCode.DANGLING_PARENT, (task.id, task.parent))
        for task in plan.tasks
        if task.parent is not None and task.parent not in known
    ]
    ends = {link.predecessor for link in plan.links}
    ends.update(link.successor for link in plan.links)
    for link in plan.links if ends - known else ():
        if link.predecessor not in known or link.successor not in known:
            missing = tuple(end for end in (link.predecessor, link.successor) if end not in known)
            problems.append(Problem(ProblemCode.DANGLING_LINK, missing, link))
    return problems


def find_reversed_dates(task: Task) -> list[Problem]:
    """Typed and actual dates of one task that are out of order."""
    problems = []
    if task.actual_finish is not None and task.actual_start is None:
        problems.append(Problem(ProblemCode.FINISHED_WITHOUT_START, (task.id,)))
    for start, finish in ((task.actual_start, task.actual_finish), (task.start, task.finish)):
        if start is not None and finish is not None and finish < start:
            problems.append(Problem(ProblemCode.FINISH_BEFORE_START, (task.id,)))
    return problems


def find_nesting_loop(parents: dict[Hashable, Hashable]) -> tuple[Hashable, ...]:
    """Tasks that are inside themselves, innermost first; empty when the tree is a tree."""
    safe: set[Hashable] = {None}
    for task in parents:
        path: dict[Hashable, None] = {}
        place: Hashable = task
        while place not in safe:
            if place in path:
                inside = list(path)
                return tuple(inside[inside.index(place) :])
            path[place] = None
            place = parents.get(place)
        safe.update(path)
    return ()
