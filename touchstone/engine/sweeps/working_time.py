"""Working time for sweeps: what `Timeline` does, on the shifts of all calendars in one array.

A calendar has the shifts from ``first`` to ``last`` (exclusive). At ``last``, ``starts`` has the end of what
is laid out, and ``sums`` one entry more.
Each function answers `OUTSIDE` where its `Timeline` would have to lay out more years.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from touchstone.engine.sweeps.slots import OUTSIDE

Shifts = Sequence[int]


def position_of(starts: Shifts, sums: Shifts, first: int, last: int, moment: int) -> int:
    """Working minutes before a moment."""
    index = bisect_right(starts, moment, first, last) - 1
    if index < first or moment >= starts[last]:
        return OUTSIDE
    position = sums[index] + moment - starts[index]
    return min(sums[index + 1], position)


def add_work(starts: Shifts, sums: Shifts, first: int, last: int, moment: int, minutes: int) -> int:
    """The moment some minutes of work later, or earlier when negative."""
    if minutes == 0:
        return moment
    position = position_of(starts, sums, first, last, moment)
    if position == OUTSIDE:
        return OUTSIDE
    position += minutes
    if minutes > 0:
        index = bisect_left(sums, position, first, last + 1) - 1
    else:
        index = bisect_right(sums, position, first, last + 1) - 1
    if index < first or index >= last:
        return OUTSIDE
    return starts[index] + position - sums[index]


def place_after(
    starts: Shifts, sums: Shifts, first: int, last: int, bound: int, minutes: int
) -> tuple[int, int, int]:
    """Start, finish and start position of work that may begin at ``bound``."""
    index = bisect_right(starts, bound, first, last) - 1
    if index < first or index + 1 >= last:
        return OUTSIDE, 0, 0
    position = sums[index] + bound - starts[index]
    if position >= sums[index + 1]:
        if minutes == 0:
            return bound, bound, sums[index + 1]
        index += 1
        position = sums[index]
        bound = starts[index]
    end = position + minutes
    if end > sums[index + 1]:
        index = bisect_left(sums, end, index, last + 1) - 1
        if index >= last:
            return OUTSIDE, 0, 0
    return bound, starts[index] + end - sums[index], position


def place_before(
    starts: Shifts, sums: Shifts, first: int, last: int, limit: int, minutes: int
) -> tuple[int, int, int]:
    """Start, finish and start position of work to be over at ``limit``."""
    index = bisect_right(starts, limit, first, last) - 1
    if index <= first or limit >= starts[last]:
        return OUTSIDE, 0, 0
    end = sums[index] + limit - starts[index]
    if end > sums[index + 1]:
        end = sums[index + 1]
    elif end == sums[index]:
        index -= 1
    if minutes == 0:
        return limit, limit, end
    finish = starts[index] + end - sums[index]
    position = end - minutes
    if position < sums[index]:
        index = bisect_right(sums, position, first, index) - 1
        if index < first:
            return OUTSIDE, 0, 0
    return starts[index] + position - sums[index], finish, position
