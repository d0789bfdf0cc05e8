"""`level`: a plan in, the plan with delays, and what they do, out."""

from collections.abc import Callable, Hashable
from dataclasses import replace
from time import monotonic

from touchstone.engine.levelling.answers import Levelling
from touchstone.engine.levelling.demand import computation_of
from touchstone.engine.levelling.goal import Goal
from touchstone.engine.levelling.rights import latest_starts, movable_tasks
from touchstone.engine.levelling.searching import Search
from touchstone.engine.levelling.serial import Placement, SerialScheme
from touchstone.engine.levelling.splitting import as_pieces
from touchstone.engine.levelling.steadying import steady
from touchstone.engine.levelling.wording import LevellingProgress, Objective, Wishes
from touchstone.engine.plan import Plan
from touchstone.engine.result import Result
from touchstone.engine.scheduling import reschedule, schedule
from touchstone.engine.task import Task

STEADYING = 0.6
"""The share of the time that goes to evening out the load, where that is asked for."""


def level(
    plan: Plan,
    *,
    objective: Objective = Objective.FINISH,
    seconds: float = 1.0,
    workers: int = 2,
    wishes: Wishes | None = None,
    progress: Callable[[LevellingProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Levelling:
    """Hold tasks back until no resource does more than it can.

    objective: what to prefer among such plans; ``wishes``, where given, say it together with limits.
    seconds: how long to look for better ones. 0 answers with the priority rules, in well under a second; no
    answer is ever worse than theirs. workers: threads to use.
    progress: called when something better is found. cancelled: asked often; True ends the search with what
    there is.

    Delays that the plan has are forgotten first, except those of tasks that may not move. The plan given is
    not changed; ``Levelling.plan`` is the one with the new delays.
    """
    began = monotonic()
    wishes = wishes or Wishes(objective=objective)
    before = schedule(plan)
    if before.computation is None:
        return Levelling(objective=wishes.objective, plan=plan, before=before, after=before)
    movable = movable_tasks(plan, before.computation, wishes)
    ids = before.computation.network.ids
    free = frozenset(ids[number] for number in movable)
    delayed = without_delays(plan, free)
    bare = schedule(plan.with_tasks(delayed)) if delayed else before
    latest = latest_starts(computation_of(bare), movable, within_slack=wishes.within_slack)
    may_split = frozenset(number for number in movable if ids[number] in wishes.may_split)
    scheme = SerialScheme(bare.plan, computation_of(bare), movable, latest, may_split)
    share = 1 - STEADYING if wishes.objective is Objective.STEADY_LOAD else 1.0
    goal, until = Goal(wishes, before), began + seconds * share
    search = Search(scheme, goal, until=until, progress=progress, cancelled=cancelled)
    after = reschedule(bare, held_back(bare, search.run(workers=workers)))
    if wishes.objective is Objective.STEADY_LOAD:
        after = steady(after, free, until=began + seconds, cancelled=cancelled)
    return Levelling(
        objective=wishes.objective,
        plan=after.plan,
        before=before,
        after=after,
        limited=frozenset(ids[number] for number in latest),
        seconds=monotonic() - began,
    )


def without_delays(plan: Plan, free: frozenset[Hashable]) -> list[Task]:
    """The movable tasks that have a delay, without it."""
    return [
        replace(task, levelling_delay=0, levelling_delay_elapsed=True)
        for task in plan.tasks
        if task.levelling_delay and task.id in free
    ]


def held_back(bare: Result, placement: Placement) -> list[Task]:
    """The tasks of a plan that a placement delays or interrupts, with that."""
    index = computation_of(bare).network.index
    numbered = [(task, index[task.id]) for task in bare.plan.tasks if task.id in index]
    return [
        replace(
            task,
            levelling_delay=placement.delays.get(number, 0),
            levelling_delay_elapsed=True,
            pieces=as_pieces(placement.pieces[number]) if number in placement.pieces else task.pieces,
        )
        for task, number in numbered
        if number in placement.touched
    ]
