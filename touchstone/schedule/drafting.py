"""From rows to the engine's tasks and links, on the project's own wall clock."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import cast

from touchstone import engine
from touchstone.calendars.models import WorkCalendar
from touchstone.calendars.wall_clock import WallClock, wall_clock
from touchstone.calendars.working_time import engine_calendar
from touchstone.core.raw_rows import as_text, raw_rows
from touchstone.engine.minutes import to_datetime, to_minutes
from touchstone.engine.timeline import timeline_of
from touchstone.projects.models import Project
from touchstone.schedule.loading import ItemRow, LinkRow, StoredPlan
from touchstone.schedule.tree import Tree, standing, tree_of
from touchstone.work.models import Item
from touchstone.workflow.models import TypeKind

CONSTRAINTS = {kind.value: kind for kind in engine.ConstraintType}
MODES = {mode.value: mode for mode in engine.Mode}
LINK_TYPES = {kind.value: kind for kind in engine.LinkType}


Drawn = tuple[dict[int, ItemRow], dict[int, engine.Task], frozenset[int]]


@dataclass(frozen=True, slots=True)
class Draft:
    """A plan ready for the engine, with the rows it was drawn from. Treated as immutable.

    rows: the items in the plan; risks and others outside it are left out.
    tasks: the engine's, by item id; `summaries` have some inside, `outside` are in other projects.
    links: the engine's, by link id; those with an end outside the plan are left out.
    """

    project: Project
    clock: WallClock
    start: datetime
    calendar: engine.Calendar
    calendars: tuple[engine.Calendar, ...]
    rows: dict[int, ItemRow]
    tasks: dict[int, engine.Task]
    summaries: frozenset[int]
    outside: dict[int, engine.Task]
    links: dict[int, engine.Link]
    stored: StoredPlan

    def plan(self) -> engine.Plan:
        """The engine's plan."""
        return engine.Plan(
            start=self.start,
            calendar=self.calendar,
            calendars=self.calendars,
            tasks=(*self.outside.values(), *self.tasks.values()),  # new items come last of all
            links=tuple(self.links.values()),
        )

    def has_shape_of(self, other: "Draft") -> bool:
        """Whether both hold the same items and links on the same calendars, so that only tasks differ."""
        return (
            (self.start, self.calendar, self.calendars) == (other.start, other.calendar, other.calendars)
            and self.links == other.links
            and self.tasks.keys() == other.tasks.keys()
            and self.outside.keys() == other.outside.keys()
        )

    def tasks_unlike(self, other: "Draft") -> list[engine.Task]:
        """The tasks that differ from those of a draft of the same shape."""
        theirs = other.tasks | other.outside
        mine = (self.tasks | self.outside).items()
        return [task for pk, task in mine if task is not theirs[pk] and task != theirs[pk]]


def draft_plan(project: Project, stored: StoredPlan, earlier: Draft | None = None) -> Draft:
    """Draw the plan; what is as in the `earlier` draft of the project is taken from there."""
    clock = wall_clock(project.calendar.time_zone)
    if earlier and _clock_face(earlier.project) != _clock_face(project):
        earlier = None
    rows, tasks, summaries = _redrawn(project, clock, stored, earlier) or _drawn(
        project, clock, stored, earlier
    )
    waited_for = {link.predecessor_id for link in stored.links.values()}
    outside = _tasks_outside(waited_for - rows.keys(), project, clock)
    known = {row.calendar_id for row in rows.values() if row.calendar_id} - {project.calendar_id}
    own = WorkCalendar.objects.filter(pk__in=known).order_by("pk") if known else ()
    return Draft(
        project=project,
        clock=clock,
        start=plan_start(project),
        calendar=engine_calendar(project.calendar),
        calendars=tuple(engine_calendar(each) for each in own),
        rows=rows,
        tasks=tasks,
        summaries=summaries,
        outside=outside,
        links=_links(stored, rows, outside, earlier),
        stored=stored,
    )


def _drawn(project: Project, clock: WallClock, stored: StoredPlan, earlier: Draft | None) -> Drawn:
    """Rows in the plan, their tasks, and which of them are summaries."""
    rows = {row.id: row for row in stored.items.values() if row.kind != TypeKind.LOG}
    tree = tree_of(stored.items, rows)
    return rows, _tasks(project, clock, rows, tree, earlier), tree.summaries


def _redrawn(project: Project, clock: WallClock, stored: StoredPlan, earlier: Draft | None) -> Drawn | None:
    """The same where the tree is as it was: only rows that changed are looked at; None where it is not."""
    if earlier is None or stored.items.keys() != earlier.stored.items.keys():
        return None
    before = earlier.stored.items
    changed = [row for item_id, row in stored.items.items() if row is not before[item_id]]
    if any(standing(row) != standing(before[row.id]) for row in changed):
        return None
    planned = {row.id: row for row in changed if row.kind != TypeKind.LOG}
    parents = {item_id: cast("int | None", earlier.tasks[item_id].parent) for item_id in planned}
    dropped = {item_id for item_id in planned if not earlier.tasks[item_id].active}
    tasks = _tasks(project, clock, planned, Tree(parents, dropped, earlier.summaries), None)
    return earlier.rows | planned, earlier.tasks | tasks, earlier.summaries


def plan_start(project: Project) -> datetime:
    """The first working minute on or after the project's start date."""
    timeline = timeline_of(engine_calendar(project.calendar))
    midnight = datetime.combine(project.start_date, time())
    return to_datetime(timeline.next_start(to_minutes(midnight)))


def _clock_face(project: Project) -> tuple[str, int]:
    return project.calendar.time_zone, project.calendar.minutes_per_day


def _tasks(
    project: Project, clock: WallClock, rows: dict[int, ItemRow], tree: Tree, earlier: Draft | None
) -> dict[int, engine.Task]:
    tasks = {}
    for item_id, row in rows.items():
        task = _kept(row, tree, earlier) if earlier else None
        tasks[item_id] = task or _task(row, tree, clock, project.calendar.minutes_per_day)
    return tasks


def _kept(row: ItemRow, tree: Tree, earlier: Draft) -> engine.Task | None:
    """The task of the earlier draft, if neither the row nor its place in the tree changed."""
    task = earlier.tasks.get(row.id)
    if task is None or earlier.rows[row.id] is not row or task.parent != tree.parents[row.id]:
        return None
    same_kind = (row.id in earlier.summaries) == (row.id in tree.summaries)
    return task if same_kind and task.active == (row.id not in tree.dropped) else None


def _task(row: ItemRow, tree: Tree, clock: WallClock, one_day: int) -> engine.Task:
    """The engine's task; what is not estimated counts as one day of work.

    Duration and progress that were rolled up are results: handed back in, they would outlive their causes.
    """
    wall, is_typed = clock.wall, row.mode == "manual"
    is_rolled_up = row.id in tree.summaries and not is_typed
    duration = one_day if row.duration is None else row.duration
    return engine.Task(
        id=row.id,
        parent=tree.parents[row.id],
        duration=0 if is_rolled_up or row.kind == TypeKind.MILESTONE else duration,
        elapsed=bool(row.is_elapsed),
        mode=MODES[row.mode],
        start=wall[row.start] if is_typed else None,
        finish=wall[row.finish] if is_typed else None,
        constraint=CONSTRAINTS[row.constraint],
        constraint_date=wall[row.constraint_date],
        deadline=wall[row.deadline],
        percent_complete=0 if is_rolled_up else row.percent_complete,
        actual_start=wall[row.actual_start],
        actual_finish=wall[row.actual_finish],
        calendar=row.calendar_id,
        levelling_delay=row.levelling_delay,
        levelling_delay_elapsed=bool(row.is_delay_elapsed),
        active=row.id not in tree.dropped,
    )


def _tasks_outside(ids: set[int], project: Project, clock: WallClock) -> dict[int, engine.Task]:
    """Predecessors in other projects, with the dates they have there."""
    if not ids:
        return {}
    dated = Item.objects.live().filter(pk__in=ids, status__is_cancelled=False, start__isnull=False)
    foreign = dated.exclude(project=project).exclude(type__kind=TypeKind.LOG).exclude(finish=None)
    columns = foreign.values_list(*as_text("pk", "start", "finish", "duration"))
    return {
        item_id: engine.Task(
            id=item_id,
            mode=engine.Mode.EXTERNAL,
            duration=duration or 0,
            start=clock.wall[start],
            finish=clock.wall[finish],
        )
        for item_id, start, finish, duration in sorted(raw_rows(columns))
    }


def _links(
    stored: StoredPlan, rows: dict[int, ItemRow], outside: dict[int, engine.Task], earlier: Draft | None
) -> dict[int, engine.Link]:
    known, old_rows, old = rows.keys() | outside.keys(), {}, {}
    if earlier:
        old_rows, old = earlier.stored.links, earlier.links
        were_known = earlier.rows.keys() | earlier.outside.keys()
        has_all = len(old) == len(old_rows) and were_known <= known
        if old_rows is stored.links and (has_all or known == were_known):
            return old
    links = {}
    for row in stored.links.values():
        if row.successor_id in rows and row.predecessor_id in known:
            kept = old.get(row.id) if old_rows.get(row.id) is row else None
            links[row.id] = kept or _link(row)
    return links


def _link(row: LinkRow) -> engine.Link:
    kind = LINK_TYPES[row.type]
    if not row.lag:
        return engine.Link(row.predecessor_id, row.successor_id, kind, id=row.id)
    lag = engine.Lag(row.lag, engine.LagKind(row.lag_unit))
    return engine.Link(row.predecessor_id, row.successor_id, kind, lag, row.id)
