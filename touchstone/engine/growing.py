"""A plan that grew: some tasks and links more than one that was computed."""

from dataclasses import fields

from touchstone.engine.computation import Computation
from touchstone.engine.given import given_of
from touchstone.engine.link import is_plain
from touchstone.engine.network import Network, with_more
from touchstone.engine.ordering import put_in_order
from touchstone.engine.parameters import Parameters, reread_task
from touchstone.engine.plan import Plan
from touchstone.engine.preparation import Preparation
from touchstone.engine.recomputation import is_local
from touchstone.engine.soundness import find_reversed_dates
from touchstone.engine.task import Task

PARTS = frozenset(("tasks", "links", "preparation", "kept_places"))
"""Fields of a plan that may differ; all else is about every task."""


def grown(earlier: Computation, before: Plan, after: Plan) -> Preparation | None:
    """The preparation of a plan that has more at its end than a computed one, and tasks replaced in place.

    None when more than that differs, or something that only reading all of it settles.
    """
    links = after.links[len(before.links) :]
    changed = changed_tasks(earlier, before, after)
    if changed is None or not have_same_settings(before, after) or not all(map(is_plain, links)):
        return None
    known = {number: task for number, task in changed.items() if number < len(before.tasks)}
    odd = any(find_reversed_dates(task) or not task.active for task in changed.values())
    if odd or not is_local(earlier, known) or earlier.parameters.project_end is not None:
        return None
    try:
        network = with_more(earlier.network, after.tasks[len(before.tasks) :], links)
    except KeyError:
        return None
    put_in_order(network)
    if len(network.order) < network.size:
        return None
    summaries = network.children.keys() - earlier.network.children.keys()
    if summaries & (earlier.parameters.wires_in.keys() | earlier.parameters.wires_out.keys()):
        return None
    changed |= {number: after.tasks[number] for number in summaries}  # got their first child
    parameters = reread(earlier.parameters, earlier.network, network, changed)
    for link in links:
        if network.index[link.successor] in parameters.delays:
            parameters.before_delays.add(network.index[link.predecessor])
    return Preparation(network, parameters, given_of(network, parameters, earlier.dates, changed))


def have_same_settings(before: Plan, after: Plan) -> bool:
    """Whether two plans differ in tasks and links at most."""
    names = (each.name for each in fields(before) if each.name not in PARTS)
    return all(getattr(before, name) == getattr(after, name) for name in names)


def changed_tasks(earlier: Computation, before: Plan, after: Plan) -> dict[int, Task] | None:
    """The tasks that are new or replace others, by number; None where some went or moved."""
    known = len(before.tasks)
    if len(earlier.network.ids) != known or after.links[: len(before.links)] != before.links:
        return None
    kept = after.tasks[:known]
    pairs = enumerate(zip(before.tasks, kept, strict=False))
    changed = {number: new for number, (old, new) in pairs if old is not new and old != new}
    if len(kept) < known or any(moved(before.tasks[number], task) for number, task in changed.items()):
        return None
    return changed | dict(enumerate(after.tasks[known:], known))


def moved(old: Task, new: Task) -> bool:
    """Whether a task is another, or elsewhere in the tree."""
    return (old.id, old.parent, old.active) != (new.id, new.parent, new.active)


def reread(earlier: Parameters, before: Network, after: Network, changed: dict[int, Task]) -> Parameters:
    """The parameters with these tasks."""
    parameters = earlier.copy()
    more = len(after.ids) - len(before.ids)
    for known in (parameters.durations, parameters.remaining, parameters.kinds):
        known.extend([0] * more)
    for times in (parameters.calendars, parameters.times):
        times.extend([parameters.timelines[None]] * more)
    for number, task in changed.items():
        reread_task(parameters, after, number, task)
    parameters.has_manual_summaries = not parameters.manual.isdisjoint(after.children)
    return parameters
