"""The company's working time: between instants and the wall-clock minutes that the engine counts in."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from touchstone.calendars.models import WorkCalendar
from touchstone.calendars.working_time import engine_calendar, from_wall, to_wall, zone_of
from touchstone.engine.minutes import DAY, to_datetime, to_minutes
from touchstone.engine.timeline import Timeline, timeline_of

MINUTES_PER_DAY = 480


@dataclass(frozen=True)
class OfficeHours:
    """One calendar in its time zone."""

    timeline: Timeline
    zone: ZoneInfo

    @classmethod
    def of(cls, calendar: WorkCalendar) -> "OfficeHours":
        return cls(timeline_of(engine_calendar(calendar)), zone_of(calendar.time_zone))

    def minute(self, instant: datetime) -> int:
        return to_minutes(to_wall(instant, self.zone))

    def instant(self, minute: int) -> datetime:
        return from_wall(to_datetime(minute), self.zone)

    def on(self, day: date, hour: int, minute: int = 0) -> datetime:
        """The instant of a time of day."""
        return from_wall(datetime.combine(day, time(hour, minute)), self.zone)

    def today(self, instant: datetime) -> date:
        return instant.astimezone(self.zone).date()

    def is_working(self, day: date) -> bool:
        midnight = to_minutes(datetime.combine(day, time()))
        return self.timeline.position(midnight + DAY) > self.timeline.position(midnight)

    def working_days(self, first: date, last: date) -> Iterator[date]:
        day = first
        while day <= last:
            if self.is_working(day):
                yield day
            day += timedelta(days=1)

    def days_after(self, day: date, days: int) -> date:
        """The `days`-th working day after `day`; `day` itself, or the next one, for 0."""
        while days or not self.is_working(day):
            day += timedelta(days=1)
            days -= self.is_working(day) and days > 0
        return day

    def later(self, minute: int, duration: int, *, is_elapsed: bool = False) -> int:
        """The wall minute when work of `duration` that begins at `minute` is done."""
        return minute + duration if is_elapsed else self.timeline.add(minute, duration)

    def between(self, start: int, finish: int, *, is_elapsed: bool = False) -> int:
        """How long work takes from one wall minute to another."""
        if is_elapsed:
            return finish - start
        return self.timeline.position(finish) - self.timeline.position(start)
