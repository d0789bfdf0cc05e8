"""Tasks are held back until nobody has more to do at once than they can."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from touchstone import engine
from touchstone.calendars.working_time import from_wall, zone_of
from touchstone.core.changes import plain
from touchstone.engine.levelling import Levelling, Objective, Wishes, level
from touchstone.scenarios.change import Change
from touchstone.scenarios.generating.search import Search

AT_ONCE = 0.0
"""Seconds to go on looking: the priority rules alone answer the same each time."""


def level_within_slack(search: Search) -> bool:
    """Use only the slack there is: the plan finishes as it does today."""
    return _level(search, Wishes(objective=Objective.FEWEST_MOVES, within_slack=True))


def level_gently(search: Search) -> bool:
    """Move as few tasks as possible, even if the plan finishes later."""
    return _level(search, Wishes(objective=Objective.FEWEST_MOVES))


def level_fully(search: Search) -> bool:
    """Resolve every overload, and finish as early as that allows."""
    return _level(search, Wishes(objective=Objective.FINISH))


def _level(search: Search, wishes: Wishes) -> bool:
    plan = staffed_plan(search)
    promised = {task.id for task in plan.tasks if task.deadline is not None}
    levelled = level(plan, seconds=AT_ONCE, wishes=replace(wishes, protected=frozenset(promised)))
    search.checkpoint()
    changes = list(_changes(search, levelled))
    tried = search.attempt(changes, may_break=True)
    if not changes or tried is None:
        return False
    search.take(changes, tried)
    return True


def staffed_plan(search: Search) -> engine.Plan:
    """The plan with its people as resources.

    Their work is spread over the whole task, so that being assigned changes no date by itself; who has more
    than one task can hold is beyond levelling, and counts as fully busy.
    """
    draft, staffing = search.computed.draft, search.ground.staffing.with_changes(search.changes.values())
    tasks = []
    for item_id, (person, minutes) in staffing.items.items():
        task = draft.tasks[item_id]
        left = task.duration * (100 - task.percent_complete) / 100
        units = min(minutes / left, 1.0) if left else 0.0
        if units and item_id in search.computed.figures:
            busy = engine.Assignment(resource=person, units=round(units, 3))
            tasks.append(replace(task, assignments=(busy,), ignores_resource_calendars=True))
    people = sorted({staffed.assignee_id for staffed in staffing.items.values()})
    resources = tuple(engine.Resource(id=person) for person in people)
    return replace(draft.plan(), resources=resources).with_tasks(tasks)


def _changes(search: Search, levelled: Levelling) -> Iterable[Change]:
    """The delays, when the work starts then, and what the person does meanwhile."""
    zone = zone_of(search.ground.project.calendar.time_zone)
    moves = {move.task: move for move in levelled.moves}
    for item_id in sorted(search.computed.stored.items.keys() & levelled.delays.keys()):
        move = moves.get(item_id)
        params: dict[str, Any] = {"item_id": item_id}
        params["start_at"] = plain(from_wall(levelled.after[item_id].start, zone))
        first = [task for reason in move.reasons for task in reason.tasks if task != item_id] if move else []
        reason = "scenarios.because.levelling" if first else "scenarios.because.freeing"
        if first:
            params["first_id"] = first[0]
        yield Change(item_id, "levelling_delay", levelled.delays[item_id], reason=reason, params=params)
        yield Change(item_id, "levelling_delay_elapsed", True, reason=reason, params=params)
