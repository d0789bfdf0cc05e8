"""A plan's wall clock, for the thousands of moments of a plan of which many are the same."""

import functools
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from django.db import connection

from touchstone.calendars.working_time import from_wall, to_wall, zone_of
from touchstone.core.raw_rows import Memo
from touchstone.engine.minutes import to_datetime


@functools.lru_cache(maxsize=64)
def wall_clock(zone_name: str) -> "WallClock":
    """The clock of a time zone: plans share it, because their moments are often the same."""
    return WallClock(zone_of(zone_name))


class WallClock:
    """Between the instants of the database and a plan's wall clock, each moment worked out once.

    Stored values are the database's text of an instant in UTC (`as_text`).

    wall: stored value → naive datetime of the wall clock.
    stored: minute of the wall clock → stored value.
    told: stored value → the wall clock as the plan shows it, `2026-03-02T08:00`.
    told_with_offset: the same with the zone's offset, `2026-03-02T08:00+08:00`.
    instant: stored value → ISO 8601 in UTC, as events keep it.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self.wall = Memo(lambda stored: to_wall(_instant(stored), zone))
        self.stored = Memo(self._store)
        self.told = Memo(lambda stored: self.wall[stored].isoformat(timespec="minutes"))
        self.told_with_offset = Memo(
            lambda stored: _instant(stored).astimezone(zone).isoformat(timespec="minutes")
        )
        self.instant = Memo(lambda stored: f"{_instant(stored):%Y-%m-%dT%H:%MZ}")

    def _store(self, minute: int) -> str:
        instant = from_wall(to_datetime(minute), self._zone)
        return f"{instant:%Y-%m-%d %H:%M:%S}{'+00' if connection.vendor == 'postgresql' else ''}"


def _instant(stored: str) -> datetime:
    return datetime.fromisoformat(stored.removesuffix("+00")).replace(tzinfo=UTC)
