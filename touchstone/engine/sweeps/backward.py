"""The backward sweep: late dates, in the reverse of the network's order."""

from touchstone.engine.sweeps import slots
from touchstone.engine.sweeps.slots import ALONE, BEGUN, DONE, FOREVER, GROUP, NEVER, OUTSIDE, Table
from touchstone.engine.sweeps.wires import end_limit, finish_limit, position_in_calendar
from touchstone.engine.sweeps.working_time import place_before


def sweep_backward(table: Table, place: int) -> int:
    """Give late dates from a place in the order down; the place of the first that only methods can place."""
    tasks = table[slots.SCALARS][slots.TASKS]
    order, ways, owners, parents = (
        table[slots.ORDER], table[slots.WAYS], table[slots.OWNERS], table[slots.PARENTS],
    )  # fmt: skip
    first_after, after, first_wire = table[slots.FIRST_AFTER], table[slots.AFTER], table[slots.FIRST_WIRE_OUT]
    late_start, late_finish = table[slots.LATE_START], table[slots.LATE_FINISH]
    late_position, late_bound = table[slots.LATE_POSITION], table[slots.LATE_BOUND]
    ceiling, roofs, finish = table[slots.CEILING], table[slots.ROOFS], table[slots.FINISH]
    remaining, calendars = table[slots.REMAINING], table[slots.CALENDARS]
    first_shift, starts, sums = table[slots.FIRST_SHIFT], table[slots.SHIFT_STARTS], table[slots.SHIFT_SUMS]
    while place >= 0:
        node = order[place]
        task = owners[node - tasks] if node >= tasks else node
        if ways[task] == ALONE:
            return place
        if node < tasks and (ways[task] == GROUP or ways[task] == DONE):
            take_late_dates(table, task)
            place -= 1
            continue
        limit = min(ceiling[parents[task]], roofs[task])
        for link in range(first_after[task], first_after[task + 1]):
            moment = late_bound[after[link]]
            if moment < limit:
                limit = moment
        if first_wire[task] != first_wire[task + 1]:
            limit = least_limit(table, task, limit)
            if limit == OUTSIDE:
                return place
        if node >= tasks:
            ceiling[task] = limit
            place -= 1
            continue
        if limit == FOREVER:
            limit = finish[task]
        calendar = calendars[task]
        begin, end, where = place_before(
            starts, sums, first_shift[calendar], first_shift[calendar + 1] - 1, limit, remaining[task]
        )
        if begin == OUTSIDE:
            return place
        late_start[task], late_finish[task] = begin, end
        late_position[task], late_bound[task] = where, begin
        if ways[task] == BEGUN and not keep_start(table, task):
            return place
        place -= 1
    return place


def take_late_dates(table: Table, task: int) -> None:
    """Late dates of a summary and of what is over: nothing behind them has a say."""
    if table[slots.WAYS][task] == GROUP:
        gather_late_dates(table, task)
    else:
        keep_dates(table, task)


def keep_dates(table: Table, task: int) -> None:
    """What is over stays where it was, and limits nothing."""
    table[slots.LATE_START][task] = table[slots.START][task]
    table[slots.LATE_FINISH][task] = table[slots.FINISH][task]
    table[slots.LATE_POSITION][task] = table[slots.POSITION][task]
    table[slots.LATE_BOUND][task] = FOREVER


def keep_start(table: Table, task: int) -> bool:
    """What has started did so when it did, and is not over before it is; False where shifts do not reach."""
    finish = table[slots.LATE_FINISH][task]
    position = position_in_calendar(table, task, finish)
    if position == OUTSIDE:
        return False
    table[slots.LATE_POSITION][task] = position
    table[slots.LATE_START][task] = table[slots.START][task]
    table[slots.LATE_FINISH][task] = max(finish, table[slots.FINISH][task])
    return True


def least_limit(table: Table, task: int, limit: int) -> int:
    """The limit of a task that plain links give, after its wires."""
    first_wire, is_group = table[slots.FIRST_WIRE_OUT], table[slots.WAYS][task] == GROUP
    for entry in range(first_wire[task], first_wire[task + 1]):
        wire = table[slots.WIRES_OUT][entry]
        moment = end_limit(table, wire) if is_group else finish_limit(table, wire)
        if moment == OUTSIDE:
            return OUTSIDE
        limit = min(limit, moment)
    return limit


def gather_late_dates(table: Table, task: int) -> None:
    """A summary's late dates span those of what is inside it; what has started there keeps its start."""
    late_start, late_finish, late_bound = (
        table[slots.LATE_START], table[slots.LATE_FINISH], table[slots.LATE_BOUND],
    )  # fmt: skip
    ways = table[slots.WAYS]
    first_child, children = table[slots.FIRST_CHILD], table[slots.CHILDREN]
    start, finish, bound, has_open = FOREVER, NEVER, FOREVER, False
    for entry in range(first_child[task], first_child[task + 1]):
        inside = children[entry]
        start, finish = min(start, late_start[inside]), max(finish, late_finish[inside])
        is_over = late_bound[inside] == FOREVER
        has_open = has_open or not is_over
        bound = min(bound, late_start[inside] if is_over or ways[inside] == BEGUN else late_bound[inside])
    if not has_open:
        bound = FOREVER
    late_start[task], late_finish[task], late_bound[task] = start, finish, bound
