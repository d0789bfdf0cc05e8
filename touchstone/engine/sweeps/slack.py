"""The sweep that counts slack, of tasks and summaries in any order."""

from touchstone.engine.sweeps import slots
from touchstone.engine.sweeps.slots import ALONE, FOREVER, FROM_FINISH, GROUP, OUTSIDE, Table
from touchstone.engine.sweeps.wires import held_back, position_in_calendar


def sweep_slack(table: Table, place: int) -> int:
    """Count the slack of tasks from a number on; the number of the first that only methods can count."""
    tasks, ways, durations = table[slots.SCALARS][slots.TASKS], table[slots.WAYS], table[slots.DURATIONS]
    position, late_position = table[slots.POSITION], table[slots.LATE_POSITION]
    total_slack, free_slack = table[slots.TOTAL_SLACK], table[slots.FREE_SLACK]
    while place < tasks:
        if ways[place] == ALONE:
            return place
        if ways[place] == GROUP:
            if not count_summary(table, place):
                return place
        else:
            begin, total = position[place], late_position[place] - position[place]
            free = count_free_slack(table, place, begin, begin + durations[place])
            if free == OUTSIDE:
                return place
            total_slack[place] = total
            free_slack[place] = max(0, min(total, free))
        place += 1
    return place


def count_summary(table: Table, task: int) -> bool:
    """Both kinds of slack of a summary; False where shifts do not reach."""
    node, rule = table[slots.EXITS][task], table[slots.SCALARS][slots.SLACK_RULE]
    start = position_in_calendar(table, task, table[slots.START][node])
    finish = position_in_calendar(table, task, table[slots.FINISH][node])
    late_start = position_in_calendar(table, task, table[slots.LATE_START][task])
    late_finish = position_in_calendar(table, task, table[slots.LATE_FINISH][task])
    if start == OUTSIDE or finish == OUTSIDE or late_start == OUTSIDE or late_finish == OUTSIDE:
        return False
    total = min(late_start - start, late_finish - finish)
    if rule != slots.SMALLEST:
        total = late_start - start if rule == slots.OF_START else late_finish - finish
    free = count_free_slack(table, task, start, finish)
    if free == OUTSIDE:
        return False
    table[slots.TOTAL_SLACK][task] = total
    table[slots.FREE_SLACK][task] = max(0, min(total, free))
    return True


def count_free_slack(table: Table, task: int, start: int, finish: int) -> int:
    """The smallest gap to an open successor, from the positions of start and finish; FOREVER without any."""
    first_after, after, exits = table[slots.FIRST_AFTER], table[slots.AFTER], table[slots.EXITS]
    starts, finished = table[slots.START], table[slots.FINISHED]
    slack = FOREVER
    for link in range(first_after[task], first_after[task + 1]):
        successor = after[link]
        moment = starts[exits[successor]]
        if moment < slack and finished[successor] == 0:
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
    first_wire, finished = table[slots.FIRST_WIRE_OUT], table[slots.FINISHED]
    for entry in range(first_wire[task], first_wire[task + 1]):
        wire = table[slots.WIRES_OUT][entry]
        if finished[table[slots.WIRE_SUCCESSORS][wire]] != 0:
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
