"""Double justification (Valls, Ballestín & Quintanilla 2005): push everything right, then left again."""

from touchstone.engine.levelling.rcpsp.arrays import Array, Project, Scratch
from touchstone.engine.levelling.rcpsp.kernels.compiling import compiled
from touchstone.engine.levelling.rcpsp.kernels.placing import place_in_order, respect_waits, sort_by


@compiled
def justify(project: Project, starts: Array, makespan: int, scratch: Scratch) -> int:
    """Improve ``starts`` in place; answers the makespan, never longer where nothing has a release."""
    forward, backward, size = project.forward, project.backward, len(starts)
    keys, order, mirrored = scratch.rows[3], scratch.rows[4], scratch.rows[5]
    for activity in range(size):
        keys[size - 1 - activity] = makespan - starts[activity] - forward.durations[activity]
    sort_by(keys, order, scratch.counts)
    if not forward.plain:
        respect_waits(backward, order, scratch.rows)
    length = place_in_order(backward, order, scratch.free, mirrored)
    for activity in range(size):
        keys[activity] = length - mirrored[size - 1 - activity] - forward.durations[activity]
    sort_by(keys, order, scratch.counts)
    if not forward.plain:
        respect_waits(forward, order, scratch.rows)
    return place_in_order(forward, order, scratch.free, starts)


@compiled
def build(project: Project, order: Array, starts: Array, scratch: Scratch) -> int:
    """Schedule an order and justify the schedule; ``starts`` holds the better of the two."""
    makespan = place_in_order(project.forward, order, scratch.free, starts)
    scratch.rows[6][:] = starts
    justified = justify(project, starts, makespan, scratch)
    if justified > makespan:
        starts[:] = scratch.rows[6]
        return makespan
    return justified
