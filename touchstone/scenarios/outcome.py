"""What a scenario leads to, beside the plan as it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from touchstone import engine
from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.core import clock
from touchstone.engine.minutes import to_datetime, to_minutes
from touchstone.projects.models import Project
from touchstone.scenarios.change import Change
from touchstone.scenarios.load import Load, load_of
from touchstone.scenarios.staffing import Staffing, staffing_of
from touchstone.scenarios.trying import try_changes
from touchstone.schedule.computing import ComputedPlan
from touchstone.schedule.memory import current_plan
from touchstone.schedule.plan_summary import wall_text


@dataclass(frozen=True)
class Side:
    """A plan with the load of its people."""

    computed: ComputedPlan
    load: Load

    @property
    def finish(self) -> datetime | None:
        """When it finishes, on the project's wall clock."""
        return self.computed.result.finish


@dataclass(frozen=True)
class Ground:
    """What every scenario of a project is measured against: the plan as it stands today."""

    project: Project
    today: date
    staffing: Staffing
    side: Side

    @property
    def computed(self) -> ComputedPlan:
        """The plan as it stands."""
        return self.side.computed

    def with_changes(self, changes: Sequence[Change]) -> Side:
        """The plan with these changes. Raises `Conflict` when it cannot have dates."""
        computed = try_changes(self.computed, changes)
        return Side(computed, load_of(computed, self.staffing.with_changes(changes), self.today))


def ground_of(project: Project) -> Ground:
    """The project's plan and the load of its people, from today (or the day people report on) on."""
    computed = current_plan(project)
    today, staffing = today_of(project), staffing_of(project, computed)
    return Ground(project, today, staffing, Side(computed, load_of(computed, staffing, today)))


def today_of(project: Project) -> date:
    """The day from which on the plan can still be changed."""
    return project.status_date or to_wall(clock.now(), zone_of(project.calendar.time_zone)).date()


@dataclass(frozen=True)
class Outcome:
    """Figures of a scenario. Dates are the project's wall clock, work is minutes.

    days_won: working days by which the plan finishes earlier; negative when later.
    moved: `[item id, old start, old finish, new start, new finish]` each, without summaries.
    late_before, late_after: working minutes by item that finishes after its deadline.
    overload_before, overload_after: minutes above the capacity of people, from today on.
    added_work: minutes to be done beyond the usual hours because tasks are shortened.
    overlapped: working minutes by which tasks start before what they wait for is done.
    milestone: the one that was to be protected, if any.
    """

    finish_before: str | None
    finish_after: str | None
    days_won: float
    moved: list[list[Any]]
    moved_tasks: int
    late_before: dict[int, int]
    late_after: dict[int, int]
    critical_before: int
    critical_after: int
    overload_before: int
    overload_after: int
    added_work: int
    overlapped: int
    milestone: "MilestoneOutcome | None"


@dataclass(frozen=True)
class MilestoneOutcome:
    """A milestone before and after; buffers are working days left before its deadline, negative when late."""

    finish_before: str | None
    finish_after: str | None
    deadline: str | None
    buffer_before: float | None
    buffer_after: float | None


def outcome_of(
    ground: Ground, side: Side, changes: Sequence[Change], milestone_id: int | None = None
) -> Outcome:
    """The figures of the plan with these changes, and those of a milestone."""
    before, after = ground.side, side
    moved = _moved(before.computed, after.computed)
    return Outcome(
        finish_before=wall_text(before.finish),
        finish_after=wall_text(after.finish),
        days_won=days_between(ground, after.finish, before.finish),
        moved=moved,
        moved_tasks=sum(row[0] not in before.computed.draft.summaries for row in moved),
        late_before=late_items(before.computed),
        late_after=late_items(after.computed),
        critical_before=len(critical_items(before.computed)),
        critical_after=len(critical_items(after.computed)),
        overload_before=round(before.load.total_overload),
        overload_after=round(after.load.total_overload),
        added_work=added_work(ground, changes),
        overlapped=sum(max(-change.value, 0) for change in changes if change.field == "lag"),
        milestone=_milestone(ground, side, milestone_id),
    )


def _milestone(ground: Ground, side: Side, item_id: int | None) -> MilestoneOutcome | None:
    if item_id is None or item_id not in ground.computed.figures or item_id not in side.computed.figures:
        return None
    deadline = ground.computed.draft.tasks[item_id].deadline
    before, after = (each.result[item_id].finish for each in (ground.computed, side.computed))
    buffers = [days_between(ground, finish, deadline) if deadline else None for finish in (before, after)]
    return MilestoneOutcome(wall_text(before), wall_text(after), wall_text(deadline), *buffers)


def days_between(ground: Ground, first: datetime | None, second: datetime | None) -> float:
    """Working days of the project from the first moment to the second."""
    if first is None or second is None:
        return 0
    timeline = engine.timeline_of(ground.computed.draft.calendar)
    minutes = timeline.position(to_minutes(second)) - timeline.position(to_minutes(first))
    return round(minutes / ground.project.calendar.minutes_per_day, 2)


def late_items(computed: ComputedPlan) -> dict[int, int]:
    """By how many working minutes items miss their deadline."""
    broken = computed.result.violations
    return {
        found.task_id: found.minutes  # type: ignore[misc]
        for found in broken
        if found.code is engine.ViolationCode.DEADLINE
    }


def critical_items(computed: ComputedPlan) -> list[int]:
    """The critical tasks of the project, without summaries."""
    inside = computed.draft.tasks.keys() - computed.draft.summaries
    return [item_id for item_id, figures in computed.figures.items() if figures[8] and item_id in inside]


def added_work(ground: Ground, changes: Sequence[Change]) -> int:
    """Minutes of work that shortened tasks must hold beyond what fits into their new duration."""
    added = 0.0
    for change in changes:
        task = ground.computed.draft.tasks.get(change.item_id)
        if change.field == "duration" and task and change.value is not None and task.duration:
            cut = (task.duration - change.value) / task.duration
            added += max(cut, 0) * ground.staffing.total.get(change.item_id, task.duration)
    return round(added)


def _moved(before: ComputedPlan, after: ComputedPlan) -> list[list[Any]]:
    rows = []
    for item_id, figures in after.figures.items():
        old = before.figures.get(item_id)
        if item_id in before.draft.rows and old is not None and old[:2] != figures[:2]:
            rows.append([item_id, *[_wall(minute) for minute in (*old[:2], *figures[:2])]])
    return rows


def _wall(minute: float) -> str:
    return to_datetime(int(minute)).isoformat(timespec="minutes")
