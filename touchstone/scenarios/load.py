"""How much each person has to do on each day, and how much of it is more than a day holds."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from touchstone import engine
from touchstone.engine.minutes import DAY, to_minutes
from touchstone.scenarios.staffing import Staffing
from touchstone.schedule.computing import ComputedPlan

Minutes = npt.NDArray[np.float64]
TOLERANCE = 0.5
"""Minutes: what is less than this above capacity comes from rounding."""


@dataclass(frozen=True)
class Load:
    """Minutes of work per person and day, from `first` (days since 1970) on.

    capacity: what a person can do on each day: the working time of the calendars their work is planned on.
    """

    first: int
    work: dict[int, Minutes]
    capacity: dict[int, Minutes]

    @cached_property
    def overload(self) -> dict[int, Minutes]:
        """The part above capacity, for the people who have some."""
        above = {person: np.maximum(work - self.capacity[person], 0) for person, work in self.work.items()}
        return {person: minutes for person, minutes in above.items() if (minutes > TOLERANCE).any()}

    @property
    def total_overload(self) -> float:
        """Minutes above capacity of everybody together."""
        return float(sum(minutes.sum() for minutes in self.overload.values()))

    def by_week(self, per_day: Minutes, monday: int, weeks: int) -> list[float]:
        """Sums of the weeks that begin at `monday` (a day since 1970)."""
        padded = np.zeros(weeks * 7)
        begin = self.first - monday
        end = min(begin + len(per_day), weeks * 7)
        if end > max(begin, 0):
            padded[max(begin, 0) : end] = per_day[max(-begin, 0) : end - begin]
        sums: list[float] = padded.reshape(weeks, 7).sum(axis=1).tolist()
        return sums


def load_of(computed: ComputedPlan, staffing: Staffing, today: date) -> Load:
    """The load from `today` on; remaining work is spread evenly over the working time that is left."""
    counter = LoadCounter(computed, today)
    for item_id, (person, minutes) in staffing.items.items():
        counter.add(item_id, person, minutes)
    return counter.load()


class LoadCounter:
    """Adds items to the days of their people."""

    def __init__(self, computed: ComputedPlan, today: date) -> None:
        self._computed = computed
        self._first = to_minutes(datetime.combine(today, datetime.min.time())) // DAY
        finish = computed.result.finish or datetime.combine(today, datetime.min.time())
        last = max(to_minutes(finish) // DAY, self._first) + 1
        self._days = last + -(last + 3) % 7 - self._first  # whole weeks: 1970-01-01 was a Thursday
        self._work: dict[int, Minutes] = defaultdict(lambda: np.zeros(self._days))
        self._capacity: dict[int, Minutes] = {}
        self._positions: dict[Any, npt.NDArray[np.int64]] = {}
        plan = (computed.draft.calendar, *computed.draft.calendars)
        self._calendars = {calendar.id: calendar for calendar in plan}

    def add(self, item_id: int, person: int, minutes: float) -> None:
        """Spread an item's remaining work over the days it is still planned on."""
        spread = self.spread(item_id, minutes)
        if spread is None:
            return
        begin, per_day = spread
        self._work[person][begin : begin + len(per_day)] += per_day
        daily = self.capacity_of(item_id)
        known = self._capacity.get(person)
        self._capacity[person] = daily if known is None else np.maximum(known, daily)

    def spread(self, item_id: int, minutes: float) -> tuple[int, Minutes] | None:
        """The first day, counted from the load's, and the work of each day; None without dates."""
        figures = self._computed.figures.get(item_id)
        if figures is None:
            return None
        start, finish = int(figures[0]), int(figures[1])
        calendar = self._computed.draft.tasks[item_id].calendar
        positions = self._at_midnights(calendar)
        begin = min(max(start // DAY - self._first, 0), self._days - 1)
        end = min(max(finish // DAY - self._first + 1, begin + 1), self._days)
        timeline = engine.timeline_of(self._calendar(calendar))
        edges = np.clip(positions[begin : end + 1], timeline.position(start), timeline.position(finish))
        per_day = np.diff(edges)
        if per_day.sum() > 0:
            return begin, per_day * (minutes / per_day.sum())
        return begin, np.array([float(minutes)])

    def capacity_of(self, item_id: int) -> Minutes:
        """The working time of each day on the calendar of an item."""
        return np.diff(self._at_midnights(self._computed.draft.tasks[item_id].calendar)).astype(np.float64)

    def load(self) -> Load:
        """Everything added so far."""
        return Load(self._first, dict(self._work), self._capacity)

    def _at_midnights(self, calendar: Any) -> npt.NDArray[np.int64]:
        """Working minutes before each midnight, of the days and the one after them."""
        if calendar not in self._positions:
            timeline = engine.timeline_of(self._calendar(calendar))
            midnights = (timeline.position((self._first + day) * DAY) for day in range(self._days + 1))
            self._positions[calendar] = np.fromiter(midnights, dtype=np.int64)
        return self._positions[calendar]

    def _calendar(self, calendar: Any) -> engine.Calendar:
        return self._calendars.get(calendar, self._computed.draft.calendar)


def day_of(day: int) -> date:
    """The date of a number of days since 1970."""
    return date(1970, 1, 1) + timedelta(days=day)
