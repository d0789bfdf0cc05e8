"""Runs one by one through the engine itself, for plans that the loops over runs do not speak of."""

from collections.abc import Iterator
from dataclasses import fields, replace

import numpy as np

from touchstone.engine.computation import Computation
from touchstone.engine.minutes import to_datetime, to_minutes
from touchstone.engine.parameters import SUMMARY
from touchstone.engine.plan import Plan
from touchstone.engine.result import Result
from touchstone.engine.risk.curves import Ints
from touchstone.engine.risk.draws import Draws, draw_durations
from touchstone.engine.risk.errors import PlanHasNoDates
from touchstone.engine.risk.runs import Record
from touchstone.engine.risk.state import LANES
from touchstone.engine.scheduling import reschedule
from touchstone.engine.task import Task
from touchstone.engine.timeline import ElapsedTime

KNOWN = frozenset((
    "timelines", "finished", "begun", "external", "manual", "late", "constraints", "deadlines", "starts",
    "finishes", "resumes", "wires_in", "wires_out", "works",
))  # fmt: skip
"""What the loops over runs understand of what is noted of few tasks."""


def needs_engine(plan: Plan, computation: Computation) -> bool:
    """Whether something about the plan is beyond the loops over runs."""
    parameters = computation.parameters
    if plan.primavera is not None or parameters.project_end is not None:
        return True
    if parameters.has_manual_summaries or parameters.has_start_ceilings:
        return True
    for number, (time, calendar) in enumerate(zip(parameters.times, parameters.calendars, strict=True)):
        if time is not calendar and not isinstance(time, ElapsedTime):
            return True
        if number in parameters.late and parameters.kinds[number] == SUMMARY:
            return True
    noted = ((each.name, getattr(parameters, each.name)) for each in fields(parameters))
    return any(value for name, value in noted if isinstance(value, dict | set) and name not in KNOWN)


class EngineRuns:
    """The runs of one simulation. Slow: each costs what ``reschedule`` of all tasks that vary costs."""

    def __init__(self, result: Result, draws: Draws, record: Record) -> None:
        self.result = result
        self.draws = draws
        self.record = record
        self.ids = list(result)
        by_id = {task.id: task for task in result.plan.tasks}
        self.tasks = [by_id[self.ids[number]] for number in draws.task]

    def run_block(self, first: int, end: int) -> None:
        """Simulate the runs ``first`` to ``end``. Raises PlanHasNoDates when one of them has none."""
        drawn = np.zeros((len(self.tasks), LANES), dtype=np.int64)
        for begin in range(first, end, LANES):
            draw_durations(self.draws, begin, drawn)
            for lane in range(min(LANES, end - begin)):
                self.keep(begin + lane, reschedule(self.result, self.varied(drawn[:, lane])))

    def varied(self, durations: Ints) -> Iterator[Task]:
        """The tasks with the durations of one run."""
        for row, (task, minutes) in enumerate(zip(self.tasks, durations.tolist(), strict=True)):
            if minutes != task.duration:
                number = int(self.draws.task[row])
                yield self.with_duration(task, number, minutes, int(self.draws.done[row]))

    def with_duration(self, task: Task, number: int, minutes: int, done: int) -> Task:
        """The task with another duration: what is done stays done, a typed finish moves along."""
        computation = self.result.computation
        finish, ratio = task.finish, minutes / task.duration if task.duration else 1.0
        if computation is not None and finish is not None and task.start is not None:
            time = computation.parameters.times[number]
            finish = to_datetime(time.add(to_minutes(finish), minutes - task.duration))
        return replace(
            task,
            duration=minutes,
            finish=finish,
            percent_complete=100 * done / minutes if task.actual_start and minutes else task.percent_complete,
            assignments=tuple(
                each if each.work is None else replace(each, work=round(each.work * ratio))
                for each in task.assignments
            ),
        )

    def keep(self, run: int, result: Result) -> None:
        """Keep what a run came to."""
        computation = result.computation
        if computation is None:
            raise PlanHasNoDates(result.problems)
        dates, exits = computation.dates, computation.network.exits
        self.record.finish[run] = dates.project_finish
        for row, number in enumerate(self.record.watched):
            self.record.finishes[row, run] = dates.finish[exits[number]]
        limit, finished = computation.parameters.options.critical_slack, computation.parameters.finished
        for number, slack in enumerate(dates.total_slack):
            self.record.critical[number] += slack <= limit and number not in finished
