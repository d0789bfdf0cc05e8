"""Earned value of a project: work planned by a baseline, work done by the items.

Without money, value is minutes of work: an item's estimate, or its duration. What was spent is not recorded
yet, so figures of cost are not defined.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from touchstone.audit.models import Event
from touchstone.calendars.working_time import engine_calendar, to_wall, zone_of
from touchstone.engine.minutes import to_datetime, to_minutes
from touchstone.engine.timeline import HorizonExceeded, timeline_of
from touchstone.engine.value import PlannedValue, ValueStatus, WorkPackage, measure_value
from touchstone.projects.models import Project
from touchstone.schedule.models import Baseline, BaselineItem

MOST_POINTS = 60
HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Point:
    """Value planned, and earned, up to a moment; nothing is known of what will be earned."""

    date: datetime
    planned: Decimal
    earned: Decimal | None


@dataclass(frozen=True, slots=True)
class EarnedValue:
    """Where a project stands against a baseline. Dates are on its wall clock."""

    status: ValueStatus
    packages: tuple[WorkPackage, ...]
    planned: tuple[Decimal, ...]
    points: tuple[Point, ...]
    finish_forecast: datetime | None


def earned_value_of(project: Project, baseline: Baseline, at: datetime) -> EarnedValue:
    """Earned value at a moment, and over time up to then."""
    zone, calendar = zone_of(project.calendar.time_zone), engine_calendar(project.calendar)
    history = progress_history(project, zone)
    rows = budgeted_items(baseline)
    packages = tuple(package_of(row, zone, history.get(row.item_id, ()), at) for row in rows)
    status = measure_value(packages, at, calendar=calendar)
    planned = PlannedValue(packages, calendar)
    points = tuple(
        Point(date, planned.at(date), earned_at(rows, history, date) if date <= at else None)
        for date in dates_between(planned, at)
    )
    by_package = tuple(planned.by_package(to_minutes(at)))
    return EarnedValue(status, packages, by_package, points, forecast_finish(planned, status, project))


def budgeted_items(baseline: Baseline) -> list[BaselineItem]:
    """The baseline's items that are no summaries and have work."""
    rows = BaselineItem.objects.filter(baseline=baseline, item__is_summary=False)
    rows = rows.select_related("item").order_by("start", "item_id")
    return [row for row in rows if budget_of(row)]


def budget_of(row: BaselineItem) -> int:
    """Minutes of work."""
    return row.estimate or row.duration or 0


Change = tuple[datetime, int]
"""When the percentage of an item changed, and what it was before."""


def progress_history(project: Project, zone: ZoneInfo) -> dict[int, list[Change]]:
    """Per item, the changes of its percentage, in order."""
    edited = Event.objects.filter(
        project_id=project.pk, name="item.edited", before__has_key="percent_complete"
    )
    found: dict[int, list[Change]] = defaultdict(list)
    for item_id, at, before in edited.order_by("at", "id").values_list("subject_id", "at", "before"):
        found[item_id].append((to_wall(at, zone), before["percent_complete"] or 0))
    return found


def percent_at(row: BaselineItem, changes: Sequence[Change], at: datetime) -> int:
    """What an item's percentage was: what the next change found, or what it is now."""
    return next((before for moment, before in changes if moment > at), row.item.percent_complete)


def package_of(row: BaselineItem, zone: ZoneInfo, changes: Sequence[Change], at: datetime) -> WorkPackage:
    """A baseline's item for the engine."""
    return WorkPackage(
        id=row.item_id,
        start=to_wall(row.start, zone),
        finish=to_wall(row.finish, zone),
        budget=Decimal(budget_of(row)),
        earned=percent_at(row, changes, at) / HUNDRED,
    )


def earned_at(rows: Sequence[BaselineItem], history: dict[int, list[Change]], at: datetime) -> Decimal:
    """Value earned up to a moment."""
    earned = (budget_of(row) * percent_at(row, history.get(row.item_id, ()), at) for row in rows)
    return Decimal(sum(earned)) / HUNDRED


def dates_between(planned: PlannedValue, at: datetime) -> list[datetime]:
    """The moment itself, and even steps of one or more weeks over the baseline."""
    if not planned.packages:
        return []
    first, last = to_datetime(planned.start), max(to_datetime(planned.finish), at)
    weeks = max(1, -(-(last - first).days // (7 * MOST_POINTS)))
    step, dates = timedelta(weeks=weeks), [first]
    while dates[-1] < last:
        dates.append(min(last, dates[-1] + step))
    return sorted({*dates, max(first, at)})


def forecast_finish(planned: PlannedValue, status: ValueStatus, project: Project) -> datetime | None:
    """The date that goes with the duration at the SPI(t) so far; None where no calendar reaches."""
    if status.times.eac_t is None:
        return None
    timeline = timeline_of(engine_calendar(project.calendar))
    begin = timeline.position(planned.start)
    try:
        return to_datetime(timeline.finishing(begin + round(status.times.eac_t)))
    except HorizonExceeded:
        return None
