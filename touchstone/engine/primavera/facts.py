"""The numbers that P6's passes compute with. Tasks are numbered as in the plan, moments are minutes."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from touchstone.engine.calendar import Calendar, Shift
from touchstone.engine.lags import CLOCK_TIME, PERCENTAGES
from touchstone.engine.link import Link, LinkType
from touchstone.engine.minutes import DAY, to_minutes
from touchstone.engine.plan import Plan
from touchstone.engine.primavera.rules import ActivityKind, LagCalendar, Primavera
from touchstone.engine.task import ConstraintType, Task
from touchstone.engine.timeline import Timeline, timeline_of

SPANNING = frozenset((ActivityKind.LEVEL_OF_EFFORT, ActivityKind.WBS_SUMMARY))
"""Kinds that follow from others and drive nothing."""
AROUND_THE_CLOCK = Calendar("around the clock", week=((Shift(0, DAY),),) * 7)


class Tie(NamedTuple):
    """A link between numbered activities, with its lag and the calendar that the lag counts in."""

    link: Link
    predecessor: int
    successor: int
    type: LinkType
    lag: int
    calendar: Timeline


class Crew(NamedTuple):
    """A resource's remaining part in an activity: it begins after ``delay`` and is busy for ``minutes``."""

    calendar: Timeline
    delay: int
    minutes: int


@dataclass(slots=True)
class Facts:
    """Lists hold what every task has, dictionaries what few have.

    leaves: what logic drives, in the order of the plan; spans: level of effort and WBS summaries.
    starts, finishes: what happened. limits: all constraints of a task, without ALAP (``late``).
    ties_in, ties_out: per task; those of spans are apart, because they drive nothing.
    """

    rules: Primavera
    tasks: list[Task]
    calendar: Timeline
    data_date: int
    project_start: int
    index: dict[Hashable, int]
    children: dict[int, list[int]] = field(default_factory=dict)
    kinds: list[ActivityKind] = field(default_factory=list)
    calendars: list[Timeline] = field(default_factory=list)
    remaining: list[int] = field(default_factory=list)
    crews: dict[int, tuple[Crew, ...]] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)
    finishes: dict[int, int] = field(default_factory=dict)
    limits: dict[int, list[tuple[ConstraintType, int]]] = field(default_factory=dict)
    late: set[int] = field(default_factory=set)
    leaves: list[int] = field(default_factory=list)
    spans: list[int] = field(default_factory=list)
    ties_in: dict[int, list[Tie]] = field(default_factory=dict)
    ties_out: dict[int, list[Tie]] = field(default_factory=dict)

    def is_underway(self, number: int) -> bool:
        """Whether the activity has started and is not over."""
        return number in self.starts and number not in self.finishes

    def worked(self, number: int) -> int:
        """Working minutes done so far by an activity that has started; none while it is suspended."""
        calendar, begin = self.calendars[number], self.starts[number]
        end = min(self.finishes.get(number, self.data_date), self.data_date)
        done = calendar.work_between(begin, end)
        suspended = self.rules.activity(self.tasks[number].id).suspended
        if suspended is not None:
            resume = self.tasks[number].resume
            rest_begins = max(begin, to_minutes(suspended))
            rest_ends = end if resume is None else min(end, to_minutes(resume))
            done -= max(0, calendar.work_between(rest_begins, rest_ends))
        return max(0, done)

    def driving_in(self, number: int) -> Iterator[Tie]:
        """Ties from activities that drive."""
        return (tie for tie in self.ties_in.get(number, ()) if self.kinds[tie.predecessor] not in SPANNING)

    def driving_out(self, number: int) -> Iterator[Tie]:
        """Ties to activities that can be driven."""
        return (tie for tie in self.ties_out.get(number, ()) if self.kinds[tie.successor] not in SPANNING)


def read_facts(plan: Plan, rules: Primavera, tasks: list[Task]) -> Facts:
    """The facts of the active tasks of a plan."""
    data_date = to_minutes(rules.data_date)
    facts = Facts(
        rules,
        tasks,
        timeline_of(plan.calendar),
        data_date,
        max(to_minutes(plan.start), data_date),
        {task.id: number for number, task in enumerate(tasks)},
    )
    for number, task in enumerate(tasks):
        if task.parent is not None:
            facts.children.setdefault(facts.index[task.parent], []).append(number)
    timelines: dict[Hashable, Timeline] = {
        each.id: timeline_of(each) for each in (*plan.calendars, plan.calendar)
    }
    timelines[None] = facts.calendar
    staff = {each.id: timelines[each.calendar] for each in plan.resources}
    for number, task in enumerate(tasks):
        read_activity(facts, number, task, timelines[task.calendar])
        if facts.kinds[number] is ActivityKind.RESOURCE_DEPENDENT:
            crews = tuple(read_crews(task, staff, facts.remaining[number]))
            if crews:
                facts.crews[number] = crews
    for link in plan.links:
        read_tie(facts, link)
    return facts


def read_activity(facts: Facts, number: int, task: Task, calendar: Timeline) -> None:
    """Note everything about one task but its links and resources."""
    activity = facts.rules.activity(task.id)
    facts.kinds.append(activity.kind)
    facts.calendars.append(calendar)
    remaining = task.duration if activity.remaining is None else activity.remaining
    if task.actual_start is not None:
        facts.starts[number] = to_minutes(task.actual_start)
        if task.actual_finish is not None:
            facts.finishes[number] = to_minutes(task.actual_finish)
            remaining = 0
    facts.remaining.append(remaining)
    if task.constraint is ConstraintType.ALAP:
        facts.late.add(number)
    elif task.constraint_date is not None and task.constraint is not ConstraintType.ASAP:
        facts.limits[number] = [(task.constraint, to_minutes(task.constraint_date))]
    for limit in activity.limits:
        facts.limits.setdefault(number, []).append((limit.kind, to_minutes(limit.date)))
    if number not in facts.children:
        (facts.spans if activity.kind in SPANNING else facts.leaves).append(number)


def read_crews(task: Task, staff: dict[Hashable, Timeline], remaining: int) -> Iterator[Crew]:
    """The resources of an activity; one whose work is not stated is busy as long as the activity."""
    for assignment in task.assignments:
        minutes = remaining
        if assignment.work is not None and assignment.units:
            minutes = round(assignment.work / assignment.units)
        delay = assignment.delay if task.actual_start is None else 0
        if assignment.units:
            yield Crew(staff[assignment.resource], delay, minutes)


def read_tie(facts: Facts, link: Link) -> None:
    """Put a link on both of its activities. P6 has none on WBS elements; what is inactive drives nothing."""
    predecessor, successor = facts.index.get(link.predecessor), facts.index.get(link.successor)
    if predecessor is None or successor is None or {predecessor, successor} & facts.children.keys():
        return
    minutes = link.lag.value
    if link.lag.kind in PERCENTAGES:
        minutes = facts.tasks[predecessor].duration * minutes / 100
    calendar = lag_calendar(facts, predecessor, successor)
    if link.lag.kind in CLOCK_TIME:
        calendar = timeline_of(AROUND_THE_CLOCK)
    tie = Tie(link, predecessor, successor, link.type, round(minutes), calendar)
    facts.ties_in.setdefault(successor, []).append(tie)
    facts.ties_out.setdefault(predecessor, []).append(tie)


def lag_calendar(facts: Facts, predecessor: int, successor: int) -> Timeline:
    """The calendar that lags count in, by the settings."""
    match facts.rules.lag_calendar:
        case LagCalendar.PREDECESSOR:
            return facts.calendars[predecessor]
        case LagCalendar.SUCCESSOR:
            return facts.calendars[successor]
        case LagCalendar.PROJECT:
            return facts.calendar
        case LagCalendar.AROUND_THE_CLOCK:
            return timeline_of(AROUND_THE_CLOCK)
