"""The forward sweep: early dates, in the order of the network."""

from touchstone.engine.sweeps import slots
from touchstone.engine.sweeps.slots import (
    ALONE,
    BEGUN,
    BOUND,
    DONE,
    FOREVER,
    GROUP,
    NEVER,
    OUTSIDE,
    TO_FINISH,
    Table,
)
from touchstone.engine.sweeps.wires import add_in_calendar, asked_end, asked_start
from touchstone.engine.sweeps.working_time import place_after


def sweep_forward(table: Table, place: int) -> int:
    """Place nodes from a place in the order on; the place of the first that only methods can place."""
    tasks, nodes = table[slots.SCALARS][slots.TASKS], table[slots.SCALARS][slots.NODES]
    order, ways, owners, parents = (
        table[slots.ORDER], table[slots.WAYS], table[slots.OWNERS], table[slots.PARENTS],
    )  # fmt: skip
    first_before, before, exits = table[slots.FIRST_BEFORE], table[slots.BEFORE], table[slots.EXITS]
    start, finish, position = table[slots.START], table[slots.FINISH], table[slots.POSITION]
    gate, durations, calendars = table[slots.GATE], table[slots.DURATIONS], table[slots.CALENDARS]
    first_shift, starts, sums = (
        table[slots.FIRST_SHIFT], table[slots.SHIFT_STARTS], table[slots.SHIFT_SUMS],
    )  # fmt: skip
    project_start = table[slots.SCALARS][slots.PROJECT_START]
    while place < nodes:
        node = order[place]
        if node >= tasks:
            if ways[owners[node - tasks]] == ALONE:
                return place
            collect_dates(table, owners[node - tasks], node)
            place += 1
            continue
        if ways[node] == ALONE:
            return place
        if ways[node] == BEGUN or ways[node] == DONE:
            place += 1
            continue
        bound = gate[parents[node]]
        for link in range(first_before[node], first_before[node + 1]):
            moment = finish[exits[before[link]]]
            if moment > bound:
                bound = moment
        if ways[node] == GROUP:
            if not set_gates(table, node, bound):
                return place
        else:
            if ways[node] == BOUND:
                bound = least_start(table, node, bound)
                if bound == OUTSIDE:
                    return place
            if bound == NEVER:
                bound = project_start
            calendar = calendars[node]
            begin, end, where = place_after(
                starts, sums, first_shift[calendar], first_shift[calendar + 1] - 1, bound, durations[node]
            )
            if begin == OUTSIDE:
                return place
            start[node], finish[node], position[node] = begin, end, where
        place += 1
    return place


def least_start(table: Table, task: int, bound: int) -> int:
    """The bound that plain links give, after wires, a finish asked of what is around, and a constraint."""
    first_wire = table[slots.FIRST_WIRE_IN]
    for entry in range(first_wire[task], first_wire[task + 1]):
        moment = asked_start(table, table[slots.WIRES_IN][entry])
        if moment == OUTSIDE:
            return OUTSIDE
        bound = max(bound, moment)
    gate = table[slots.FINISH_GATE][table[slots.PARENTS][task]]
    if gate != NEVER:
        moment = add_in_calendar(table, task, gate, -table[slots.DURATIONS][task])
        if moment == OUTSIDE:
            return OUTSIDE
        bound = max(bound, moment)
    return max(bound, table[slots.FLOORS][task])


def set_gates(table: Table, task: int, bound: int) -> bool:
    """What holds a summary back holds back everything inside it; False where shifts do not reach."""
    finish_bound = table[slots.FINISH_GATE][table[slots.PARENTS][task]]
    first_wire = table[slots.FIRST_WIRE_IN]
    for entry in range(first_wire[task], first_wire[task + 1]):
        wire = table[slots.WIRES_IN][entry]
        moment = asked_end(table, wire)
        if moment == OUTSIDE:
            return False
        if table[slots.WIRE_KINDS][wire] & TO_FINISH:
            finish_bound = max(finish_bound, moment)
        else:
            bound = max(bound, moment)
    table[slots.GATE][task] = max(bound, table[slots.FLOORS][task])
    table[slots.FINISH_GATE][task] = finish_bound
    return True


def collect_dates(table: Table, task: int, node: int) -> None:
    """A summary spans what is inside it."""
    start, finish, exits = table[slots.START], table[slots.FINISH], table[slots.EXITS]
    first_child, children = table[slots.FIRST_CHILD], table[slots.CHILDREN]
    begin, end = FOREVER, NEVER
    for entry in range(first_child[task], first_child[task + 1]):
        inside = exits[children[entry]]
        begin, end = min(begin, start[inside]), max(end, finish[inside])
    start[node], finish[node] = begin, end
