"""A sprint day by day: what was left, what was done, and how the scope changed."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.sprints.capacity import working_minutes_by_day
from touchstone.sprints.models import Sprint
from touchstone.sprints.scope import Scope, SprintHistory, last_moment

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class BurndownPoint:
    """The end of a day, or (`is_start`) the moment of the start. Amounts are in the project's unit.

    ideal: what would be left if the work went evenly over the working time. Days to come have only that.
    """

    day: date
    ideal: float
    is_start: bool = False
    remaining: float | None = None
    done: float | None = None
    scope: float | None = None
    open_ids: list[int] = field(default_factory=list)
    done_ids: list[int] = field(default_factory=list)
    added_ids: list[int] = field(default_factory=list)
    removed_ids: list[int] = field(default_factory=list)


def burndown_of(sprint: Sprint, history: SprintHistory, now: datetime) -> list[BurndownPoint]:
    """The start, then each day; nothing for a sprint that was not started."""
    if sprint.started_at is None:
        return []
    zone = zone_of(sprint.project.calendar.time_zone)
    begin, end = sprint.started_at, last_moment(sprint, now)
    first = to_wall(begin, zone).date()
    days = _days(first, max(sprint.last_day, to_wall(end, zone).date()))
    committed = history.scope(sprint, begin)
    ideals = _ideals(sprint, days, committed.total)
    points = [_point(first, committed.total, committed, committed, is_start=True)]
    before = committed
    for day, ideal in zip(days, ideals, strict=True):
        midnight = datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)
        if midnight > end:
            points.append(BurndownPoint(day, ideal))
            continue
        tomorrow = datetime.combine(day + ONE_DAY, time(), tzinfo=zone).astimezone(UTC)
        scope = history.scope(sprint, min(end, tomorrow - timedelta(microseconds=1)))
        points.append(_point(day, ideal, scope, before))
        before = scope
    return points


def _point(day: date, ideal: float, scope: Scope, before: Scope, *, is_start: bool = False) -> BurndownPoint:
    return BurndownPoint(
        day=day,
        ideal=ideal,
        is_start=is_start,
        remaining=scope.remaining,
        done=scope.completed,
        scope=scope.total,
        open_ids=sorted(scope.open),
        done_ids=sorted(scope.done),
        added_ids=sorted(scope.ids - before.ids),
        removed_ids=sorted(before.ids - scope.ids),
    )


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _ideals(sprint: Sprint, days: list[date], committed: float) -> list[float]:
    """What would be left after each day, by the working time that has passed until the sprint's last day."""
    minutes = [
        each if day <= sprint.last_day else 0
        for day, each in zip(days, working_minutes_by_day(sprint.project, days), strict=True)
    ]
    total, passed, ideals = sum(minutes) or 1, 0, []
    for each in minutes:
        passed += each
        ideals.append(round(committed * (1 - passed / total), 2))
    return ideals
