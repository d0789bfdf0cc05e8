"""How MPXJ 16 reads a shift that ends at midnight: as one that ended when its day began.

`ProjectCalendar.getPreviousWorkFinish` and `getDateFromNegativeDuration` compare times of day, in which the
midnight that ends a day is 00:00 and so before everything else.
"""

from touchstone.engine.calendar import Day
from touchstone.engine.minutes import DAY
from touchstone.engine.working_days import DayFinder

SEARCHED_DAYS = 1000


def previous_finish_as_mpxj(days: DayFinder, moment: int, ours: int) -> int:
    """A day whose last shift ends at midnight answers that midnight, at any time of the day."""
    day, time = divmod(moment, DAY)
    for shift in reversed(shifts_of(days, day)):
        if shift.finish == DAY or shift.finish <= time:
            return day * DAY + shift.finish
    for earlier in range(day - 1, day - SEARCHED_DAYS, -1):
        shifts = shifts_of(days, earlier)
        if shifts:
            return earlier * DAY + shifts[-1].finish
    return ours


def subtract_as_mpxj(days: DayFinder, moment: int, minutes: int, ours: int) -> int:
    """Less than a day's work taken off midnight: the last shift of the day counts as ending at midnight."""
    day, time = divmod(moment, DAY)
    shifts = shifts_of(days, day - 1)
    if time or sum(shift.finish - shift.start for shift in shifts) <= minutes:
        return ours
    left = minutes
    for number, shift in enumerate(reversed(shifts)):
        finish = shift.finish if number else DAY
        if left <= finish - shift.start:
            return (day - 1) * DAY + finish - left
        left -= finish - shift.start
    return ours


def shifts_of(days: DayFinder, day: int) -> Day:
    """The shifts of one day."""
    (shifts,) = days.shifts_between(day, day + 1)
    return shifts
