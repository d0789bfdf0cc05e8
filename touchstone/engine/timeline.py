"""Working-time arithmetic on prefix sums.

The working minutes of a calendar are counted from an origin. Every moment has a *position*: the working
minutes before it. Going from a moment to its position and back is one binary search, so adding 500 working
days costs what adding one minute costs. One position can be two moments (Friday 17:00 and Monday 08:00): work
*finishes* at the earlier one and *starts* at the later one.

Shifts are laid out for a window of years that grows when a question reaches past it.
"""

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import Protocol

from touchstone.engine.calendar import Calendar
from touchstone.engine.minutes import DAY, FIRST, LAST
from touchstone.engine.shared_days import SharedDays
from touchstone.engine.working_days import DayFinder

FIRST_DAY, LAST_DAY = FIRST // DAY, LAST // DAY
YEAR = 366
TODAY_IN_MOST_PLANS = 20_000  # 2024-10-04, in days since 1970


class HorizonExceeded(Exception):
    """Working time is asked for outside 1950–2199, or of a calendar that has none."""


class Timeline:
    """The shifts of a calendar, in order and summed; those it shares with another when there are two.

    Moments are minutes since 1970-01-01.
    """

    __slots__ = ("_days", "_first_day", "_last_day", "_shifts")

    def __init__(self, calendar: Calendar, shared_with: Calendar | None = None) -> None:
        self._days = DayFinder(calendar) if shared_with is None else SharedDays(calendar, shared_with)
        self._first_day = TODAY_IN_MOST_PLANS - YEAR
        self._last_day = TODAY_IN_MOST_PLANS + 5 * YEAR
        self._shifts: tuple[list[int], list[int]] = ([], [0])
        if not self._days.has_work():
            self._first_day, self._last_day = FIRST_DAY, LAST_DAY
        self._lay_out(self._first_day, self._last_day)

    def shifts_around(self, first: int, last: int) -> tuple[list[int], list[int]]:
        """Starts of shifts, at least those between two moments; the work before each, and after the last."""
        self.position(first)
        self.position(last)
        return self._shifts

    @property
    def shifts(self) -> tuple[list[int], list[int]]:
        """Starts of all shifts laid out so far, and their sums; other lists once more are laid out."""
        return self._shifts

    @property
    def laid_out_until(self) -> int:
        """The moment from which on nothing is laid out yet."""
        return self._last_day * DAY

    def position(self, moment: int) -> int:
        """Working minutes before ``moment``, counted from the origin; negative before the origin."""
        starts, sums = self._shifts
        index = bisect_right(starts, moment) - 1
        if index < 0 or moment >= self._last_day * DAY:
            self._grow(backward=index < 0)
            return self.position(moment)
        return min(sums[index] + moment - starts[index], sums[index + 1])

    def starting(self, position: int) -> int:
        """The latest moment at a position: where the next minute of work begins."""
        starts, sums = self._shifts
        index = bisect_right(sums, position) - 1
        if index < 0 or index >= len(starts):
            self._grow(backward=index < 0)
            return self.starting(position)
        return starts[index] + position - sums[index]

    def finishing(self, position: int) -> int:
        """The earliest moment at a position: where the last minute of work ended."""
        starts, sums = self._shifts
        index = bisect_left(sums, position) - 1
        if index < 0 or index >= len(starts):
            self._grow(backward=index < 0)
            return self.finishing(position)
        return starts[index] + position - sums[index]

    def next_start(self, moment: int) -> int:
        """``moment`` when work goes on there, else the start of the next shift."""
        return self.starting(self.position(moment))

    def previous_finish(self, moment: int) -> int:
        """The end of the last shift that is over at ``moment``."""
        position = self.position(moment)
        starts, sums = self._shifts
        index = bisect_right(sums, position) - 2
        if index < 0:
            self._grow(backward=True)
            return self.previous_finish(moment)
        return starts[index] + sums[index + 1] - sums[index]

    def add(self, moment: int, minutes: int) -> int:
        """The moment ``minutes`` of work later (or earlier when negative); ``moment`` itself for zero.

        Going forward it answers when the work finishes, going backward when it starts.
        """
        if not minutes:
            return moment
        position = self.position(moment) + minutes
        return self.finishing(position) if minutes > 0 else self.starting(position)

    def work_between(self, begin: int, end: int) -> int:
        """Working minutes from one moment to another; negative when ``end`` is first."""
        return self.position(end) - self.position(begin)

    def place(self, bound: int, minutes: int) -> tuple[int, int, int]:
        """Start, finish and start position of work that may begin at ``bound``; milestones stand there."""
        starts, sums = self._shifts
        index = bisect_right(starts, bound) - 1
        if index < 0 or index + 1 >= len(starts):
            return self._place_after_growing(bound, minutes, backward=index < 0)
        position = sums[index] + bound - starts[index]
        if position >= sums[index + 1]:
            if not minutes:
                return bound, bound, sums[index + 1]
            index += 1
            position = sums[index]
            bound = starts[index]
        end = position + minutes
        if end > sums[index + 1]:
            index = bisect_left(sums, end, index) - 1
            if index >= len(starts):
                return self._place_after_growing(bound, minutes, backward=False)
        return bound, starts[index] + end - sums[index], position

    def place_before(self, limit: int, minutes: int) -> tuple[int, int, int]:
        """Start, finish and start position of work to be over at ``limit``; a milestone may be just then."""
        starts, sums = self._shifts
        index = bisect_right(starts, limit) - 1
        if index < 1 or limit >= self._last_day * DAY:
            self._grow(backward=index < 1)
            return self.place_before(limit, minutes)
        end = sums[index] + limit - starts[index]
        if end > sums[index + 1]:
            end = sums[index + 1]
        elif end == sums[index]:
            index -= 1
        finish = starts[index] + end - sums[index]
        position = end - minutes
        if position < sums[index]:
            index = bisect_right(sums, position, 0, index) - 1
            if index < 0:
                self._grow(backward=True)
                return self.place_before(limit, minutes)
        return (
            (starts[index] + position - sums[index], finish, position)
            if minutes
            else (limit, limit, position)
        )

    def _place_after_growing(self, bound: int, minutes: int, *, backward: bool) -> tuple[int, int, int]:
        self._grow(backward=backward)
        return self.place(bound, minutes)

    def _grow(self, *, backward: bool) -> None:
        reach = max(self._last_day - self._first_day, YEAR)
        if backward:
            first = max(self._first_day - reach, FIRST_DAY)
            if first == self._first_day:
                raise HorizonExceeded
            self._lay_out(first, self._last_day)
        else:
            last = min(self._last_day + reach, LAST_DAY)
            if last == self._last_day:
                raise HorizonExceeded
            self._lay_out(self._first_day, last)

    def _lay_out(self, first_day: int, last_day: int) -> None:
        """Replace both lists at once, so that a thread reading them never sees one old and one new."""
        starts: list[int] = []
        finishes: list[int] = []
        free = first_day * DAY
        for day, shifts in enumerate(self._days.shifts_between(first_day, last_day), first_day):
            midnight = day * DAY
            for shift in shifts:
                start, finish = max(midnight + shift.start, free), midnight + shift.finish
                if start < finish:
                    starts.append(start)
                    finishes.append(finish)
                    free = finish
        self._shifts = starts, prefix_sums(starts, finishes, origin=TODAY_IN_MOST_PLANS * DAY)
        self._first_day, self._last_day = first_day, last_day


class ElapsedTime:
    """Spans of the clock that begin in working time: concrete is poured by day and dries by night."""

    __slots__ = ("_calendar",)

    def __init__(self, calendar: Timeline) -> None:
        self._calendar = calendar

    def position(self, moment: int) -> int:
        """Every minute counts: a position is the moment itself."""
        return moment

    def add(self, moment: int, minutes: int) -> int:
        """The moment ``minutes`` of the clock later."""
        return moment + minutes

    def place(self, bound: int, minutes: int) -> tuple[int, int, int]:
        """Start, finish and start position of a span that may begin at ``bound``."""
        start = self._calendar.next_start(bound)
        return start, start + minutes, start

    def place_before(self, limit: int, minutes: int) -> tuple[int, int, int]:
        """Start, finish and start position of a span that must be over at ``limit``."""
        finish = self._calendar.finishing(self._calendar.position(limit))
        return finish - minutes, finish, finish - minutes


def prefix_sums(starts: list[int], finishes: list[int], origin: int) -> list[int]:
    """Working minutes before each shift and after the last; zero at ``origin`` however long the window is."""
    total = -sum(max(0, min(finish, origin) - start) for start, finish in zip(starts, finishes, strict=True))
    sums = [total]
    for start, finish in zip(starts, finishes, strict=True):
        total += finish - start
        sums.append(total)
    return sums


class WorkTime(Protocol):
    """What a task's duration is counted in; `Timeline` says what the answers mean."""

    def position(self, moment: int) -> int:
        """Minutes before a moment."""

    def add(self, moment: int, minutes: int) -> int:
        """The moment so many minutes later, or earlier when negative."""

    def place(self, bound: int, minutes: int) -> tuple[int, int, int]:
        """Start, finish and start position of work that may begin at ``bound``."""

    def place_before(self, limit: int, minutes: int) -> tuple[int, int, int]:
        """Start, finish and start position of work to be over at ``limit``."""


@lru_cache(maxsize=512)
def timeline_of(calendar: Calendar) -> Timeline:
    """The timeline of a calendar, shared by every plan that has an equal calendar."""
    return Timeline(calendar)


@lru_cache(maxsize=512)
def shared_timeline(one: Calendar, other: Calendar) -> Timeline:
    """The timeline of the shifts that two calendars have in common."""
    return timeline_of(one) if one == other else Timeline(one, other)
