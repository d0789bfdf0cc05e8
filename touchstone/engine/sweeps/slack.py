"""The sweep that counts slack, of tasks and summaries in any order."""

from touchstone.engine.sweeps import slots
from touchstone.engine.sweeps.slots import (
    ALONE,
    BEGUN,
    BOUND,
    FOREVER,
    FROM_FINISH,
    OUTSIDE,
    OVER,
    STARTED,
    Table,
)
from touchstone.engine.sweeps.wires import held_back, position_in_calendar


def sweep_slack(table: Table, place: int) -> int:
    """Count the slack of tasks from a number on; the number of the first that only methods can count."""
    tasks, ways, durations = table[slots.SCALARS][slots.TASKS], table[slots.WAYS], table[slots.DURATIONS]
    position, late_position = table[slots.POSITION], table[slots.LATE_POSITION]
    total_slack, free_slack = table[slots.TOTAL_SLACK], table[slots.FREE_SLACK]
    while place < tasks:
        if ways[place] == ALONE:
            return place
        if ways[place] > BOUND:
            if not count_special(table, place):
                return place
        else:
            begin, total = position[place], late_position[place] - position[place]
            free = count_free_slack(table, place, begin, begin + durations[place])
            if free == OUTSIDE:
                return place
            total_slack[place], free_slack[place] = total, max(0, min(free, total))
        place += 1
    return place


def count_special(table: Table, task: int) -> bool:
    """Both kinds of slack of a summary or of what has started; False where shifts do not reach."""
    if table[slots.STATES][task] == OVER:
        table[slots.TOTAL_SLACK][task] = table[slots.FREE_SLACK][task] = 0
        return True
    node = table[slots.EXITS][task]
    start = position_in_calendar(table, task, table[slots.START][node])
    finish = position_in_calendar(table, task, table[slots.FINISH][node])
    if start == OUTSIDE or finish == OUTSIDE:
        return False
    if table[slots.WAYS][task] == BEGUN:
        total = table[slots.LATE_POSITION][task] - finish
    else:
        total = span_slack(table, task, start, finish)
    free = count_free_slack(table, task, start, finish)
    if total == OUTSIDE or free == OUTSIDE:
        return False
    table[slots.TOTAL_SLACK][task], table[slots.FREE_SLACK][task] = total, max(0, min(free, total))
    return True


def span_slack(table: Table, task: int, start: int, finish: int) -> int:
    """Total slack of a summary, from the positions of its start and finish."""
    late_start = position_in_calendar(table, task, table[slots.LATE_START][task])
    late_finish = position_in_calendar(table, task, table[slots.LATE_FINISH][task])
    if late_start == OUTSIDE or late_finish == OUTSIDE:
        return OUTSIDE
    rule = table[slots.SCALARS][slots.SLACK_RULE]
    if rule == slots.OF_FINISH or table[slots.STATES][task] == STARTED:
        return late_finish - finish
    if rule == slots.OF_START:
        return late_start - start
    return min(late_start - start, late_finish - finish)


def count_free_slack(table: Table, task: int, start: int, finish: int) -> int:
    """The smallest gap to an open successor, from the positions of start and finish; FOREVER without any."""
    first_after, after, exits = table[slots.FIRST_AFTER], table[slots.AFTER], table[slots.EXITS]
    starts, states = table[slots.START], table[slots.STATES]
    slack = FOREVER
    for link in range(first_after[task], first_after[task + 1]):
        successor = after[link]
        moment = starts[exits[successor]]
        if moment < slack and states[successor] != OVER:
            slack = moment
    if slack != FOREVER:
        slack = position_in_calendar(table, task, slack)
        if slack == OUTSIDE:
            return OUTSIDE
        slack -= finish
    first_wire = table[slots.FIRST_WIRE_OUT]
    if first_wire[task] != first_wire[task + 1]:
        return least_slack(table, task, slack, start, finish)
    return slack


def least_slack(table: Table, task: int, slack: int, start: int, finish: int) -> int:
    """The slack that plain links leave, after wires."""
    first_wire, states = table[slots.FIRST_WIRE_OUT], table[slots.STATES]
    for entry in range(first_wire[task], first_wire[task + 1]):
        wire = table[slots.WIRES_OUT][entry]
        if states[table[slots.WIRE_SUCCESSORS][wire]] == OVER:
            continue
        moment = held_back(table, wire)
        if moment == OUTSIDE:
            return OUTSIDE
        moment = position_in_calendar(table, task, moment)
        if moment == OUTSIDE:
            return OUTSIDE
        end = finish if table[slots.WIRE_KINDS][wire] & FROM_FINISH else start
        slack = min(slack, moment - end)
    return slack
