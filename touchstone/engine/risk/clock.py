"""Working time for the loops: the shifts of all calendars of a plan in one array.

The same arithmetic as ``Timeline``. Instead of a binary search, a table says for each day, and for each step
of working minutes, at which shift to look; from there the right one is at most a few shifts ahead.
"""

from collections.abc import Sequence

import numpy as np

from touchstone.engine.minutes import DAY, FIRST, LAST
from touchstone.engine.risk.compiled import compiled
from touchstone.engine.risk.curves import Ints, int64
from touchstone.engine.timeline import HorizonExceeded, Timeline

STEP_BITS = 8
"""A step of 256 working minutes: about half a day."""
YEAR = 366 * DAY
AFTER_ALL = 2**29
"""Later than any date: ends every search, and is what comes out of reach. Sums with it fit into 32 bits."""


HEADER, FIRST_REACHED, LAST_REACHED, FIRST_DAY = 3, 0, 1, 2
SHIFTS, DAYS, STEPS, LAST_STEP, FIRST_SUM, COLUMNS = 0, 1, 2, 3, 4, 5
"""The clock begins with its reach (the first and last moment within which answers are right) and its first
day. Then each calendar has a row: where its shifts (starts and sums by turns) and both tables begin."""


def clock_of(timelines: Sequence[Timeline], earliest: int, latest: int) -> Ints:
    """The clock of these calendars for moments between two. Raises HorizonExceeded without working time."""
    first, last = max(earliest, FIRST + YEAR), min(latest, LAST - YEAR)
    header, parts, free = [first, last, first // DAY], [], HEADER + COLUMNS * len(timelines)
    for timeline in timelines:
        starts, sums, days, steps = part_of(timeline, first, last)
        shifts = np.column_stack((starts, sums)).ravel()
        header += [free, free + len(shifts), free + len(shifts) + len(days), len(steps) - 1, int(sums[0])]
        parts += [shifts, days, steps]
        free += len(shifts) + len(days) + len(steps)
    return np.concatenate((int64(header), *parts))


def part_of(timeline: Timeline, first: int, last: int) -> tuple[Ints, Ints, Ints, Ints]:
    """Starts and sums of the shifts of one calendar around a span, and the tables to find them by."""
    all_starts, all_sums = (int64(each) for each in timeline.shifts_around(first, last))
    begin = int(np.searchsorted(all_starts, first, side="right")) - 1
    end = min(int(np.searchsorted(all_starts, last, side="right")) + 1, len(all_starts))
    if begin < 0:
        raise HorizonExceeded
    starts = np.append(all_starts[begin:end], (AFTER_ALL,) * 4)
    sums = np.append(all_sums[begin : end + 1], (AFTER_ALL,) * 3)
    midnights = np.arange(first // DAY, last // DAY + 2) * DAY
    days = np.maximum(np.searchsorted(starts, midnights, side="right") - 1, 0)
    marks = np.arange(sums[0], sums[-4] + 1, 1 << STEP_BITS)
    steps = np.searchsorted(sums, marks, side="right") - 1
    return starts, sums, days.astype(np.int64), steps.astype(np.int64)


@compiled
def shift_of_moment(clock: Ints, calendar: int, moment: int) -> int:
    """Where the last shift is that begins at or before a moment."""
    row = HEADER + COLUMNS * calendar
    moment = min(max(moment, clock[FIRST_REACHED]), clock[LAST_REACHED])
    day = moment // DAY - clock[FIRST_DAY]
    shift = clock[row + SHIFTS] + 2 * clock[clock[row + DAYS] + day]
    # Counting two comparisons is quicker than guessing how often a loop goes round.
    shift += 2 * ((clock[shift + 2] <= moment) + (clock[shift + 4] <= moment))
    while clock[shift + 2] <= moment:
        shift += 2
    return int(shift)


@compiled
def shift_near(clock: Ints, calendar: int, position: int) -> int:
    """Where a shift is at or a little before a position."""
    row = HEADER + COLUMNS * calendar
    step = min(max((position - clock[row + FIRST_SUM]) >> STEP_BITS, 0), clock[row + LAST_STEP])
    return int(clock[row + SHIFTS] + 2 * clock[clock[row + STEPS] + step])


@compiled
def finishing(clock: Ints, calendar: int, position: int) -> int:
    """The earliest moment at a position: where the last minute of work ended."""
    shift = shift_near(clock, calendar, position)
    shift += 2 * ((clock[shift + 3] < position) + (clock[shift + 5] < position))
    while clock[shift + 3] < position:
        shift += 2
    if clock[shift + 1] == position and shift > clock[HEADER + COLUMNS * calendar + SHIFTS]:
        shift -= 2
    return int(clock[shift] + position - clock[shift + 1])


@compiled
def starting(clock: Ints, calendar: int, position: int) -> int:
    """The latest moment at a position: where the next minute of work begins."""
    shift = shift_near(clock, calendar, position)
    shift += 2 * ((clock[shift + 3] <= position) + (clock[shift + 5] <= position))
    while clock[shift + 3] <= position:
        shift += 2
    return int(clock[shift] + position - clock[shift + 1])


@compiled
def position_of(clock: Ints, calendar: int, moment: int) -> int:
    """Working minutes before a moment."""
    shift = shift_of_moment(clock, calendar, moment)
    return int(min(clock[shift + 1] + moment - clock[shift], clock[shift + 3]))


@compiled
def add(clock: Ints, calendar: int, elapsed: int, moment: int, minutes: int) -> int:
    """The moment some minutes of work (``elapsed``: of the clock) later, or earlier when negative."""
    if elapsed or minutes == 0:
        return moment + minutes
    position = position_of(clock, calendar, moment) + minutes
    return finishing(clock, calendar, position) if minutes > 0 else starting(clock, calendar, position)


@compiled
def place(clock: Ints, calendar: int, elapsed: int, bound: int, minutes: int) -> tuple[int, int, int]:
    """Start, finish and start position of work that may begin at ``bound``; milestones stand there."""
    shift = shift_of_moment(clock, calendar, bound)
    position = clock[shift + 1] + bound - clock[shift]
    if position >= clock[shift + 3]:
        if minutes == 0 and not elapsed:
            return bound, bound, clock[shift + 3]
        shift += 2
        position, bound = clock[shift + 1], clock[shift]
    if elapsed:
        return bound, bound + minutes, bound
    end = position + minutes
    if end > clock[shift + 3]:
        return bound, finishing(clock, calendar, end), position
    return bound, clock[shift] + end - clock[shift + 1], position


@compiled
def place_before(clock: Ints, calendar: int, elapsed: int, limit: int, minutes: int) -> tuple[int, int, int]:
    """Start, finish and start position of work to be over at ``limit``; a milestone may be just then."""
    shift = shift_of_moment(clock, calendar, limit)
    position = min(clock[shift + 1] + limit - clock[shift], clock[shift + 3])
    if minutes == 0 and not elapsed:
        return limit, limit, position
    if position == clock[shift + 1] and shift > clock[HEADER + COLUMNS * calendar + SHIFTS]:
        shift -= 2
    finish = clock[shift] + position - clock[shift + 1]
    if elapsed:
        return finish - minutes, finish, finish - minutes
    position -= minutes
    if position >= clock[shift + 1]:
        return clock[shift] + position - clock[shift + 1], finish, position
    return starting(clock, calendar, position), finish, position
