"""What the checks look at: the open tasks of a scheduled plan, and the links between them."""

from collections.abc import Hashable
from functools import cached_property

from touchstone.engine.link import Link, LinkType
from touchstone.engine.result import Result
from touchstone.engine.task import Mode, Task
from touchstone.engine.timeline import Timeline, timeline_of


class PlanFacts:
    """A scheduled plan, asked the questions of the assessment."""

    def __init__(self, result: Result) -> None:
        self.result = result
        self.by_id = {task.id: task for task in result.plan.tasks}
        self.calendars = {each.id: each for each in (*result.plan.calendars, result.plan.calendar)}

    @cached_property
    def leaves(self) -> list[Task]:
        """Tasks of this plan that take part and are no summaries."""
        return [
            self.by_id[task_id]
            for task_id, scheduled in self.result.items()
            if not scheduled.is_summary and self.by_id[task_id].mode is not Mode.EXTERNAL
        ]

    @cached_property
    def open_leaves(self) -> list[Task]:
        """Those that are not finished."""
        return [task for task in self.leaves if not is_finished(task)]

    @cached_property
    def open_links(self) -> list[Link]:
        """Links into a task, or a summary, that still has something open."""
        waiting = {holder for task in self.open_leaves for holder in self.with_holders(task.id)}
        known = set(self.result)
        return [
            link for link in self.result.plan.links if link.successor in waiting and link.predecessor in known
        ]

    def with_holders(self, task_id: Hashable) -> list[Hashable]:
        """The task and the summaries around it."""
        found = []
        while task_id is not None and task_id in self.by_id:
            found.append(task_id)
            task_id = self.by_id[task_id].parent
        return found

    @cached_property
    def led(self) -> set[Hashable]:
        """Tasks and summaries that wait for something."""
        return {link.successor for link in self.result.plan.links if link.predecessor in self.by_id}

    @cached_property
    def leading(self) -> set[Hashable]:
        """Tasks and summaries that something waits for."""
        return {link.predecessor for link in self.result.plan.links if link.successor in self.by_id}

    def timeline(self, task: Task) -> Timeline:
        """The working time of a task."""
        plan = self.result.plan
        return timeline_of(plan.calendar if task.calendar is None else self.calendars[task.calendar])


def is_finished(task: Task) -> bool:
    """Whether nothing of the task is left to do."""
    return task.actual_finish is not None or task.percent_complete == 100


def remaining_minutes(task: Task) -> int:
    """What is left of its duration."""
    return round(task.duration * (1 - task.percent_complete / 100))


def is_plain_type(link: Link) -> bool:
    """Whether a link is finish-to-start."""
    return link.type is LinkType.FS
