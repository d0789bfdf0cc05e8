"""What stands where in the table of a plan.

Arrays by node hold tasks first, then the exits of summaries. The root of the tree is the entry behind the
last task. `FIRST_…` say where the entries of each task or calendar begin; one entry more says where the last
ones end.
"""

from collections.abc import MutableSequence, Sequence

Table = Sequence[MutableSequence[int]]
"""Arrays of integers by slot; in machine code a pointer to pointers."""

(
    SCALARS,
    OWNERS,
    PARENTS,
    EXITS,
    FIRST_CHILD,
    CHILDREN,
    FIRST_BEFORE,
    BEFORE,
    FIRST_AFTER,
    AFTER,
    FIRST_WIRE_IN,
    WIRES_IN,
    FIRST_WIRE_OUT,
    WIRES_OUT,
    WIRE_PREDECESSORS,
    WIRE_SUCCESSORS,
    WIRE_KINDS,
    WIRE_MINUTES,
    WAYS,
    DURATIONS,
    REMAINING,
    CALENDARS,
    FLOORS,
    ROOFS,
    STATES,
    FIRST_SHIFT,
    SHIFT_STARTS,
    SHIFT_SUMS,
    ORDER,
    START,
    FINISH,
    POSITION,
    GATE,
    FINISH_GATE,
    CEILING,
    LATE_START,
    LATE_FINISH,
    LATE_POSITION,
    LATE_BOUND,
    TOTAL_SLACK,
    FREE_SLACK,
    WAITING,
    COUNT,
) = range(43)

GIVEN = slice(SCALARS, ORDER)
"""What sweeps read only."""

TASKS, NODES, PROJECT_START, SLACK_RULE = range(4)
"""Within `SCALARS`."""

SMALLEST, OF_START, OF_FINISH = range(3)
"""Which slack counts as the total slack of a summary."""

PLAIN, BOUND, BEGUN, DONE, GROUP, ALONE = range(6)
"""Ways of treating a task: plain links decide; so do wires, a constraint, a finish asked of what is around;
its early dates are given, because it has started or is over; it is a summary; only methods can."""

OPEN, STARTED, OVER = range(3)
"""States of tasks and summaries."""

FROM_FINISH, TO_FINISH, BY_CLOCK = 1, 2, 4
"""Bits of the kind of a wire."""

NEVER = -(10**12)
"""Earlier than any date: nothing holds the task back."""
FOREVER = 10**12
"""Later than any date: nothing limits the task."""
OUTSIDE = -(10**15)
"""A moment that the shifts at hand do not reach."""
