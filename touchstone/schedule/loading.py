"""From rows to the engine: a project's plan on its own wall clock."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any, NamedTuple

from touchstone import engine
from touchstone.calendars.models import WorkCalendar
from touchstone.calendars.working_time import engine_calendar, zone_of
from touchstone.engine.minutes import to_datetime, to_minutes
from touchstone.engine.timeline import timeline_of
from touchstone.projects.models import Project
from touchstone.schedule.rows import WallClock, as_text, raw_rows
from touchstone.work.models import Item, Link
from touchstone.workflow.models import TypeKind

TYPED = (
    "pk", "parent_id", "type__kind", "status__is_cancelled", "mode", "duration_elapsed", "constraint",
    "constraint_date", "deadline", "calendar_id", "actual_start", "actual_finish",
)  # fmt: skip
COMPUTED = (
    "start", "finish", "duration", "percent_complete", "early_start", "early_finish", "late_start",
    "late_finish", "total_slack", "free_slack", "is_critical", "is_violated",
)  # fmt: skip
LINK_COLUMNS = ("pk", "predecessor_id", "successor_id", "type", "lag", "lag_unit", "is_violated")
CONSTRAINTS = {kind.value: kind for kind in engine.ConstraintType}
MODES = {mode.value: mode for mode in engine.Mode}
LINK_TYPES = {kind.value: kind for kind in engine.LinkType}


class ItemRow(NamedTuple):
    """What the plan reads of an item (`TYPED`), then what it may write (`COMPUTED`), as stored."""

    id: int
    parent_id: int | None
    kind: str
    is_cancelled: bool
    mode: str
    is_elapsed: bool
    constraint: str
    constraint_date: Any
    deadline: Any
    calendar_id: int | None
    actual_start: Any
    actual_finish: Any
    start: Any
    finish: Any
    duration: int | None
    percent_complete: int
    early_start: Any
    early_finish: Any
    late_start: Any
    late_finish: Any
    total_slack: int | None
    free_slack: int | None
    is_critical: bool
    is_violated: bool

    @property
    def computed(self) -> tuple[Any, ...]:
        """The values of `COMPUTED`."""
        return self[len(TYPED) :]


class LinkRow(NamedTuple):
    """A dependency whose waiting side is in the plan."""

    id: int
    predecessor_id: int
    successor_id: int
    type: str
    lag: int
    lag_unit: str
    is_violated: bool


@dataclass(frozen=True, slots=True)
class LoadedPlan:
    """A project's rows and the plan they make; `rows` leaves out risks and others outside the plan."""

    project: Project
    clock: WallClock
    rows: dict[int, ItemRow]
    links: list[LinkRow]
    plan: engine.Plan


def load_plan(project: Project) -> LoadedPlan:
    """Read everything that decides the project's dates: a fixed number of queries."""
    clock = WallClock(zone_of(project.calendar.time_zone))
    live = Item.objects.live().filter(project=project).values_list(*as_text(*TYPED, *COMPUTED))
    everything = [ItemRow._make(row) for row in raw_rows(live)]
    rows = {row.id: row for row in everything if row.kind != TypeKind.LOG}
    arriving = Link.objects.filter(successor__project=project).values_list(*LINK_COLUMNS)
    links = [link for link in map(LinkRow._make, raw_rows(arriving)) if link.successor_id in rows]
    outside = _tasks_outside({link.predecessor_id for link in links} - rows.keys(), project, clock)
    links = [link for link in links if link.predecessor_id in rows or link.predecessor_id in outside]
    calendar = engine_calendar(project.calendar)
    own = WorkCalendar.objects.in_bulk({row.calendar_id for row in everything} - {None, project.calendar_id})
    plan = engine.Plan(
        start=plan_start(project),
        calendar=calendar,
        calendars=tuple(engine_calendar(each) for each in own.values()),
        tasks=(*_tasks(project, clock, everything, rows), *outside.values()),
        links=tuple(map(_link, links)),
    )
    return LoadedPlan(project, clock, rows, links, plan)


def plan_start(project: Project) -> datetime:
    """The first working minute on or after the project's start date."""
    timeline = timeline_of(engine_calendar(project.calendar))
    midnight = datetime.combine(project.start_date, time())
    return to_datetime(timeline.next_start(to_minutes(midnight)))


def _tasks(
    project: Project, clock: WallClock, everything: list[ItemRow], rows: dict[int, ItemRow]
) -> Iterable[engine.Task]:
    """The engine's tasks; what is not estimated counts as one day of work."""
    parents = _parents_in_plan(everything, rows)
    dropped = _dropped(rows, parents)
    one_day, wall = project.calendar.minutes_per_day, clock.wall
    for row in rows.values():
        duration = one_day if row.duration is None else row.duration
        is_typed = row.mode == "manual"
        yield engine.Task(
            id=row.id,
            parent=parents[row.id],
            duration=0 if row.kind == TypeKind.MILESTONE else duration,
            elapsed=bool(row.is_elapsed),
            mode=MODES[row.mode],
            start=wall[row.start] if is_typed else None,
            finish=wall[row.finish] if is_typed else None,
            constraint=CONSTRAINTS[row.constraint],
            constraint_date=wall[row.constraint_date],
            deadline=wall[row.deadline],
            percent_complete=row.percent_complete,
            actual_start=wall[row.actual_start],
            actual_finish=wall[row.actual_finish],
            calendar=row.calendar_id,
            active=row.id not in dropped,
        )


def _parents_in_plan(everything: list[ItemRow], rows: dict[int, ItemRow]) -> dict[int, int | None]:
    """Whoever hangs below a risk or another item outside the plan belongs to what is above that."""
    parents = {row.id: row.parent_id for row in everything}
    for row in everything:
        parent = parents[row.id]
        while parent is not None and parent not in rows:
            parent = parents.get(parent)
        parents[row.id] = parent
    return parents


def _dropped(rows: dict[int, ItemRow], parents: dict[int, int | None]) -> set[int]:
    """Cancelled work, and summaries of nothing else; a cancelled summary with live work inside stays."""
    if not any(row.is_cancelled for row in rows.values()):
        return set()
    inside: dict[int | None, list[int]] = defaultdict(list)
    for item_id in rows:
        inside[parents[item_id]].append(item_id)
    dropped = {row.id for row in rows.values() if row.is_cancelled and row.id not in inside}
    waiting = list(dropped)
    while waiting:
        parent = parents[waiting.pop()]
        if parent is not None and dropped.issuperset(inside[parent]):
            dropped.add(parent)
            waiting.append(parent)
    return dropped


def _tasks_outside(ids: set[int], project: Project, clock: WallClock) -> dict[int, engine.Task]:
    """Predecessors in other projects, with the dates they have there."""
    if not ids:
        return {}
    dated = Item.objects.live().filter(pk__in=ids, status__is_cancelled=False, start__isnull=False)
    foreign = dated.exclude(project=project).exclude(type__kind=TypeKind.LOG).exclude(finish=None)
    return {
        item_id: engine.Task(
            id=item_id, mode=engine.Mode.EXTERNAL, duration=duration or 0,
            start=clock.wall[start], finish=clock.wall[finish],
        )
        for item_id, start, finish, duration in raw_rows(
            foreign.values_list(*as_text("pk", "start", "finish", "duration"))
        )
    }  # fmt: skip


def _link(row: LinkRow) -> engine.Link:
    kind = LINK_TYPES[row.type]
    if not row.lag:
        return engine.Link(row.predecessor_id, row.successor_id, kind, id=row.id)
    lag = engine.Lag(row.lag, engine.LagKind(row.lag_unit))
    return engine.Link(row.predecessor_id, row.successor_id, kind, lag, row.id)
