"""A baseline beside the plan as it is now, or beside another baseline."""

from collections.abc import Callable
from typing import Any, NamedTuple

from touchstone.calendars.wall_clock import WallClock, wall_clock
from touchstone.calendars.working_time import engine_calendar
from touchstone.core.raw_rows import Memo, as_text, raw_rows
from touchstone.engine.minutes import to_minutes
from touchstone.engine.timeline import timeline_of
from touchstone.projects.models import Project
from touchstone.schedule.models import Baseline, BaselineItem
from touchstone.work.models import Item

FROZEN = ("start", "finish", "duration", "estimate")
COLUMNS = (
    "item_id", *FROZEN, *(f"other_{name}" for name in FROZEN), "start_variance_days", "finish_variance_days",
)  # fmt: skip

Dated = dict[int, tuple[Any, ...]]


class Comparison(NamedTuple):
    """Rows of `COLUMNS`: what was frozen, what the other side says, and by how many working days it is later.

    gone_ids: frozen, but not on the other side (any more). added_ids: only on the other side.
    """

    rows: list[list[Any]]
    gone_ids: list[int]
    added_ids: list[int]
    later: int
    earlier: int


def compare_baseline(baseline: Baseline, other: Baseline | None) -> Comparison:
    """How far the other side (the plan as it is now without `other`) is from the baseline."""
    project = baseline.project
    frozen, against = _frozen(baseline), _frozen(other) if other else _now(project)
    clock = wall_clock(project.calendar.time_zone)
    days = _days_between(project, clock)
    rows = [
        _row(item_id, values, against[item_id], clock, days)
        for item_id, values in frozen.items()
        if item_id in against
    ]
    return Comparison(
        rows,
        sorted(frozen.keys() - against.keys()),
        sorted(against.keys() - frozen.keys()),
        later=sum(row[-1] > 0 for row in rows),
        earlier=sum(row[-1] < 0 for row in rows),
    )


def _frozen(baseline: Baseline) -> Dated:
    rows = BaselineItem.objects.filter(baseline=baseline).values_list(*as_text("item_id", *FROZEN))
    return {item_id: tuple(values) for item_id, *values in raw_rows(rows)}


def _now(project: Project) -> Dated:
    dated = Item.objects.live().filter(project=project).exclude(start=None).exclude(finish=None)
    return {
        item_id: tuple(values) for item_id, *values in raw_rows(dated.values_list(*as_text("pk", *FROZEN)))
    }


def _row(
    item_id: int, frozen: tuple[Any, ...], now: tuple[Any, ...], clock: WallClock, days: Callable[..., float]
) -> list[Any]:
    told = clock.told
    return [
        item_id, told[frozen[0]], told[frozen[1]], *frozen[2:], told[now[0]], told[now[1]], *now[2:],
        days(frozen[0], now[0]), days(frozen[1], now[1]),
    ]  # fmt: skip


def _days_between(project: Project, clock: WallClock) -> Callable[[Any, Any], float]:
    """Working days of the project's calendar between two stored moments; negative back in time."""
    timeline, day = timeline_of(engine_calendar(project.calendar)), project.calendar.minutes_per_day
    position = Memo(lambda stored: timeline.position(to_minutes(clock.wall[stored])))
    return lambda first, second: round((position[second] - position[first]) / day, 2)
