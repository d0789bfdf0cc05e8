"""Work that comes back by the clock, enqueued once per turn however many processes are looking."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from django.db import transaction

from touchstone.accounts.models import Organisation
from touchstone.core import clock
from touchstone.jobs import waking
from touchstone.jobs.enqueuing import new_job
from touchstone.jobs.kinds import Work, known_kinds
from touchstone.jobs.models import Job

Every = Literal["minutely", "hourly", "daily", "weekly", "monthly"]
FALLBACK_ZONE = "Asia/Shanghai"


@dataclass(frozen=True)
class Schedule:
    """When a kind of work is due: wall-clock time in a zone, the organisation's where none is named.

    `day` is the weekday of a weekly schedule (0 is Monday) and the day of the month of a monthly one,
    at most 28. An hourly one uses the minutes of `at` only.
    """

    kind: str
    every: Every
    at: time
    zone: str | None
    day: int

    def last_due(self, now: datetime, organisation_zone: str) -> datetime:
        """The latest instant at or before `now` at which the work was due."""
        zone = ZoneInfo(self.zone or organisation_zone)
        local = now.astimezone(zone)
        if self.every == "minutely":
            return local.replace(second=0, microsecond=0)
        if self.every == "hourly":
            due = local.replace(minute=self.at.minute, second=0, microsecond=0)
            return due if due <= local else due - timedelta(hours=1)
        day = self._day_on_or_before(local.date())
        due = datetime.combine(day, self.at, tzinfo=zone)
        if due > now:
            due = datetime.combine(self._day_on_or_before(day - timedelta(days=1)), self.at, tzinfo=zone)
        return due

    def _day_on_or_before(self, day: date) -> date:
        if self.every == "weekly":
            return day - timedelta(days=(day.weekday() - self.day) % 7)
        if self.every == "monthly":
            last_month = day.replace(day=1) - timedelta(days=1)
            return (day if day.day >= self.day else last_month).replace(day=self.day)
        return day


_schedules: list[Schedule] = []


def recurring(
    every: Every, *, at: str = "00:00", zone: str | None = None, day: int | None = None
) -> Callable[[Work], Work]:
    """Have a job without arguments done `every` minute, hour, day, week or month; stands above `@job`.

    Of turns missed while nothing was running, the last is made up for.
    """

    def register(work: Work) -> Work:
        kind = next(kind.name for kind in known_kinds().values() if kind.work is work)
        first = 0 if every == "weekly" else 1
        _schedules.append(Schedule(kind, every, time.fromisoformat(at), zone, first if day is None else day))
        return work

    return register


def enqueue_due() -> int:
    """Enqueue every turn that is due and not yet enqueued; answers how many."""
    now = clock.now()
    zone = Organisation.objects.values_list("time_zone", flat=True).first() or FALLBACK_ZONE
    due = {f"{found.kind}@{found.last_due(now, zone).isoformat()}": found.kind for found in _schedules}
    known = set(Job.objects.filter(period__in=due).values_list("period", flat=True))
    missing = [new_job(kind, {}, by=None, period=turn) for turn, kind in due.items() if turn not in known]
    if missing:
        Job.objects.bulk_create(missing, ignore_conflicts=True)
        transaction.on_commit(waking.wake, robust=True)
    return len(missing)
