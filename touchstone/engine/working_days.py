"""Which shifts a calendar has on a given day."""

from touchstone.engine.calendar import Calendar, CalendarException, Day, Week
from touchstone.engine.minutes import EPOCH_ORDINAL, to_day


class DayFinder:
    """Answers the shifts of a day, from all that a calendar and its bases say."""

    def __init__(self, calendar: Calendar) -> None:
        self.chain = list(lineage(calendar))
        self.week = [self._usual(weekday) for weekday in range(7)]
        self.work_weeks = [
            (to_day(work_week.first), to_day(work_week.last), work_week.week)
            for holder in reversed(self.chain)
            for work_week in holder.work_weeks
        ]
        self.exceptions = [entry for holder in reversed(self.chain) for entry in by_precedence(holder)]

    def shifts_between(self, first: int, last: int) -> list[Day]:
        """The shifts of each day from ``first`` to ``last`` (exclusive), days counted from 1970-01-01."""
        days = [self.week[(day + EPOCH_ORDINAL - 1) % 7] for day in range(first, last)]
        for begin, end, week in self.work_weeks:
            self._overlay_week(days, first, max(begin, first), min(end + 1, last), week)
        for entry in self.exceptions:
            for day in range(max(to_day(entry.first), first), min(to_day(entry.last) + 1, last)):
                days[day - first] = entry.shifts
        return days

    def has_work(self) -> bool:
        """Whether any day, usual or exceptional, has a shift."""
        weeks = [day for _, _, week in self.work_weeks for day in week]
        return any(self.week) or any(weeks) or any(entry.shifts for entry in self.exceptions)

    def _usual(self, weekday: int) -> Day:
        for holder in self.chain:
            shifts = holder.week[weekday]
            if shifts is not None:
                return shifts
        return ()

    @staticmethod
    def _overlay_week(days: list[Day], first: int, begin: int, end: int, week: Week) -> None:
        for day in range(begin, end):
            shifts = week[(day + EPOCH_ORDINAL - 1) % 7]
            if shifts is not None:
                days[day - first] = shifts


def lineage(calendar: Calendar) -> list[Calendar]:
    """The calendar, its base, the base of that, and so on."""
    chain = [calendar]
    while chain[-1].base is not None:
        chain.append(chain[-1].base)
    return chain


def by_precedence(calendar: Calendar) -> list[CalendarException]:
    """Exceptions so that the one that decides about a day comes last: longer before shorter."""
    return sorted(calendar.exceptions, key=lambda entry: entry.first.toordinal() - entry.last.toordinal())
