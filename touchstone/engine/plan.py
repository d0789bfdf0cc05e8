"""The whole problem: tasks, links, calendars and the settings that change how dates are computed."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from touchstone.engine.assignment import Resource
from touchstone.engine.calendar import Calendar
from touchstone.engine.errors import DuplicateId, UnknownCalendar, UnknownResource
from touchstone.engine.link import Link
from touchstone.engine.primavera.rules import Primavera
from touchstone.engine.task import Task


class SlackRule(StrEnum):
    """Which slack counts as the total slack of a task that has not started."""

    SMALLEST = "smallest"
    START = "start"
    FINISH = "finish"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Settings of the plan.

    honor_constraints: SNLT, FNLT, MSO and MFO outrank links (the link is then reported as violated).
    critical_slack: a task with this many working minutes of total slack, or fewer, is critical.
    slack_rule: see SlackRule.
    multiple_critical_paths: a task without successors is measured against its own finish, not the plan's.
    manual_summaries_limit: the typed finish of a manual summary limits what is inside it, as up to Microsoft
    Project 2013; later versions let it be exceeded.
    """

    honor_constraints: bool = True
    critical_slack: int = 0
    slack_rule: SlackRule = SlackRule.SMALLEST
    multiple_critical_paths: bool = False
    manual_summaries_limit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What ``schedule`` takes.

    start: when the first task may begin.
    finish: plan backwards from this moment instead; ``start`` then says nothing.
    calendar: the calendar of the plan, and of every task that names none.
    calendars: further calendars that tasks and resources name by id.
    resources: who can be assigned to tasks.
    primavera: settings of Primavera P6; with them the plan is scheduled by its rules.

    Raises DuplicateId, UnknownCalendar and UnknownResource.
    """

    start: datetime
    finish: datetime | None = None
    calendar: Calendar = field(default_factory=lambda: Calendar("standard"))
    tasks: tuple[Task, ...] = ()
    links: tuple[Link, ...] = ()
    calendars: tuple[Calendar, ...] = ()
    resources: tuple[Resource, ...] = ()
    options: Options = Options()
    primavera: Primavera | None = None

    preparation: Any = field(default=None, init=False, repr=False, compare=False)
    """What the engine has read from the plan, kept for the next time; so is `places`."""
    kept_places: dict[Hashable, int] | None = field(default=None, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for kind, ids in (
            ("task", [task.id for task in self.tasks]),
            ("calendar", [calendar.id for calendar in self.calendars]),
            ("resource", [resource.id for resource in self.resources]),
        ):
            if len(set(ids)) != len(ids):
                raise DuplicateId(f"{kind} ids appear twice: {repeated(ids)}")
        self._check_names(self.tasks)

    def _check_names(self, tasks: Iterable[Task]) -> None:
        """Raise for calendars and resources that the plan does not hold."""
        known = {self.calendar.id, None, *(calendar.id for calendar in self.calendars)}
        named = {task.calendar for task in tasks} | {resource.calendar for resource in self.resources}
        if named - known:
            raise UnknownCalendar(
                f"calendars that the plan does not hold: {sorted(map(repr, named - known))}"
            )
        staff = {resource.id for resource in self.resources}
        busy = {assignment.resource for task in tasks for assignment in task.assignments}
        if busy - staff:
            raise UnknownResource(f"resources that the plan does not hold: {sorted(map(repr, busy - staff))}")

    @property
    def places(self) -> dict[Hashable, int]:
        """Where each task is among the tasks, by its id."""
        if self.kept_places is None:
            ids = [task.id for task in self.tasks]
            object.__setattr__(self, "kept_places", dict(zip(ids, range(len(ids)), strict=True)))
        return self.kept_places or {}

    def with_tasks(self, tasks: Iterable[Task]) -> "Plan":
        """The plan with these tasks in the place of those with the same ids; new ones come last."""
        places, kept, new, changed = self.places, list(self.tasks), {}, list(tasks)
        for task in changed:
            place = places.get(task.id)
            if place is None:
                new[task.id] = task
            else:
                kept[place] = task
        self._check_names(changed)
        return self._with(tasks=(*kept, *new.values()), kept_places=None if new else places)

    def with_links(self, links: Iterable[Link]) -> "Plan":
        """The plan with these links and no others."""
        return self._with(links=tuple(links))

    def _with(self, **parts: Any) -> "Plan":
        """A plan with other parts, which are known to be sound."""
        plan, parts = object.__new__(Plan), {"preparation": None, **parts}
        for each in fields(self):
            object.__setattr__(plan, each.name, parts.get(each.name, getattr(self, each.name)))
        return plan

    def without_tasks(self, ids: Iterable[Hashable]) -> "Plan":
        """The plan without these tasks, everything inside them, and their links."""
        gone = set(ids)
        children: dict[Hashable, list[Hashable]] = {}
        for task in self.tasks:
            children.setdefault(task.parent, []).append(task.id)
        waiting = list(gone)
        while waiting:
            inside = [child for child in children.get(waiting.pop(), ()) if child not in gone]
            gone.update(inside)
            waiting.extend(inside)
        return replace(
            self,
            tasks=tuple(task for task in self.tasks if task.id not in gone),
            links=tuple(
                link for link in self.links if link.predecessor not in gone and link.successor not in gone
            ),
        )


def repeated(ids: Iterable[Hashable]) -> list[str]:
    """The ids that appear more than once, for a message."""
    seen: set[Hashable] = set()
    return sorted({repr(each) for each in ids if each in seen or seen.add(each)})  # type: ignore[func-returns-value]
