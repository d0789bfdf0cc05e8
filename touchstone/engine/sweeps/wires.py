"""What links with a lag or of another type than finish-to-start ask; for sweeps, as `lags` for methods."""

from touchstone.engine.sweeps import slots
from touchstone.engine.sweeps.slots import BEGUN, BY_CLOCK, FOREVER, FROM_FINISH, OUTSIDE, TO_FINISH, Table
from touchstone.engine.sweeps.working_time import add_work, position_of


def add_in_calendar(table: Table, task: int, moment: int, minutes: int) -> int:
    """The moment some minutes of the task's working time later."""
    calendar, first_shift = table[slots.CALENDARS][task], table[slots.FIRST_SHIFT]
    first, last = first_shift[calendar], first_shift[calendar + 1] - 1
    return add_work(table[slots.SHIFT_STARTS], table[slots.SHIFT_SUMS], first, last, moment, minutes)


def position_in_calendar(table: Table, task: int, moment: int) -> int:
    """Working minutes of the task's calendar before a moment."""
    calendar, first_shift = table[slots.CALENDARS][task], table[slots.FIRST_SHIFT]
    first, last = first_shift[calendar], first_shift[calendar + 1] - 1
    return position_of(table[slots.SHIFT_STARTS], table[slots.SHIFT_SUMS], first, last, moment)


def add_lag(table: Table, wire: int, moment: int) -> int:
    """The moment moved by the lag of a wire."""
    minutes = table[slots.WIRE_MINUTES][wire]
    if minutes == 0:
        return moment
    if table[slots.WIRE_KINDS][wire] & BY_CLOCK:
        return moment + minutes
    return add_in_calendar(table, table[slots.WIRE_SUCCESSORS][wire], moment, minutes)


def take_lag(table: Table, wire: int, moment: int) -> int:
    """The moment moved back by the lag of a wire."""
    minutes = table[slots.WIRE_MINUTES][wire]
    if minutes == 0:
        return moment
    if table[slots.WIRE_KINDS][wire] & BY_CLOCK:
        return moment - minutes
    return add_in_calendar(table, table[slots.WIRE_SUCCESSORS][wire], moment, -minutes)


def driving_end(table: Table, wire: int) -> int:
    """The end of the predecessor that counts."""
    node = table[slots.EXITS][table[slots.WIRE_PREDECESSORS][wire]]
    if table[slots.WIRE_KINDS][wire] & FROM_FINISH:
        return table[slots.FINISH][node]
    return table[slots.START][node]


def asked_end(table: Table, wire: int) -> int:
    """The moment that a wire asks for, of the end of the successor that it drives."""
    return add_lag(table, wire, driving_end(table, wire))


def asked_start(table: Table, wire: int) -> int:
    """The start that a wire asks for; finish-to-finish does not pull it before the project's."""
    moment = driving_end(table, wire)
    kind = table[slots.WIRE_KINDS][wire]
    if kind & TO_FINISH:
        task = table[slots.WIRE_SUCCESSORS][wire]
        moment = add_in_calendar(table, task, moment, -table[slots.DURATIONS][task])
        if moment == OUTSIDE:
            return OUTSIDE
    moment = add_lag(table, wire, moment)
    if kind & FROM_FINISH and kind & TO_FINISH and moment != OUTSIDE:
        return max(moment, table[slots.SCALARS][slots.PROJECT_START])
    return moment


def end_limit(table: Table, wire: int) -> int:
    """The latest moment of the predecessor's end that counts; FOREVER when the successor is over."""
    successor = table[slots.WIRE_SUCCESSORS][wire]
    moment = table[slots.LATE_BOUND][successor]
    if moment == FOREVER:
        return moment
    if table[slots.WIRE_KINDS][wire] & TO_FINISH:
        moment = table[slots.LATE_FINISH][successor]
    return take_lag(table, wire, moment)


def finish_limit(table: Table, wire: int) -> int:
    """The latest finish of the predecessor that a wire allows; of its start, none once it has started."""
    moment = end_limit(table, wire)
    if table[slots.WIRE_KINDS][wire] & FROM_FINISH or moment == FOREVER or moment == OUTSIDE:
        return moment
    task = table[slots.WIRE_PREDECESSORS][wire]
    if table[slots.WAYS][task] == BEGUN:
        return FOREVER
    return add_in_calendar(table, task, moment, table[slots.DURATIONS][task])


def held_back(table: Table, wire: int) -> int:
    """How late the predecessor's end may be before the wire moves the successor."""
    node = table[slots.EXITS][table[slots.WIRE_SUCCESSORS][wire]]
    if table[slots.WIRE_KINDS][wire] & TO_FINISH:
        return take_lag(table, wire, table[slots.FINISH][node])
    return take_lag(table, wire, table[slots.START][node])
