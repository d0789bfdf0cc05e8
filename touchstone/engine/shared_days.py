"""The shifts that two calendars have in common: a machine's and the hours of the hall it stands in."""

from itertools import groupby

from touchstone.engine.calendar import Calendar, Day, Shift
from touchstone.engine.minutes import DAY
from touchstone.engine.working_days import DayFinder

Interval = tuple[int, int]


class SharedDays:
    """Answers the shifts of a day in which both calendars work."""

    def __init__(self, one: Calendar, other: Calendar) -> None:
        self._both = DayFinder(one), DayFinder(other)

    def shifts_between(self, first: int, last: int) -> list[Day]:
        """The shifts of each day from ``first`` to ``last`` (exclusive), days counted from 1970-01-01."""
        ours, theirs = (intervals(days.shifts_between(first - 1, last), first - 1) for days in self._both)
        shared = sorted(set(overlaps(ours, theirs)))
        by_day = {day: list(group) for day, group in groupby(shared, lambda interval: interval[0] // DAY)}
        return [
            tuple(Shift(start - day * DAY, finish - day * DAY) for start, finish in by_day.get(day, ()))
            for day in range(first, last)
        ]

    def has_work(self) -> bool:
        """Whether both have any; they may still never meet, which shows when work is placed."""
        return all(days.has_work() for days in self._both)


def intervals(days: list[Day], first: int) -> list[Interval]:
    """Shifts as moments."""
    return [
        (day * DAY + shift.start, day * DAY + shift.finish)
        for day, shifts in enumerate(days, first)
        for shift in shifts
    ]


def overlaps(ours: list[Interval], theirs: list[Interval]) -> list[Interval]:
    """What intervals in order have in common with other intervals in order."""
    found: list[Interval] = []
    waiting = 0
    for start, finish in ours:
        while waiting < len(theirs) and theirs[waiting][1] <= start:
            waiting += 1
        place = waiting
        while place < len(theirs) and theirs[place][0] < finish:
            found.append((max(start, theirs[place][0]), min(finish, theirs[place][1])))
            place += 1
    return found
