"""Who works on the tasks of a neutral plan, for the engine."""

from collections.abc import Iterable, Mapping, Sequence

from touchstone import engine
from touchstone.engine.working_times import span_of
from touchstone.integrations.plan_file.plan import Assignment, Plan, Resource, Task

CONTOURS = tuple(engine.Contour)
"""In the order of Microsoft Project's numbers; a contour edited by hand has the next, and no known shape."""


def engine_resources(resources: Iterable[Resource], known_calendars: set[str]) -> tuple[engine.Resource, ...]:
    """Those who work; material and cost take no time."""
    return tuple(
        engine.Resource(
            id=resource.uid,
            calendar=resource.calendar_uid if resource.calendar_uid in known_calendars else None,
            max_units=resource.max_units,
        )
        for resource in resources
        if resource.kind == "work"
    )


def assignments_by_task(plan: Plan) -> dict[str, list[Assignment]]:
    """The assignments of those who work."""
    workers = {resource.uid for resource in plan.resources if resource.kind == "work"}
    found: dict[str, list[Assignment]] = {}
    for assignment in plan.assignments:
        if assignment.resource_uid in workers:
            found.setdefault(assignment.task_uid, []).append(assignment)
    return found


Work = tuple[tuple[engine.Assignment, ...], tuple[engine.Piece, ...]]


def engine_work(
    task: Task, assignments: Sequence[Assignment], duration: int, calendars: Mapping[str, engine.Calendar]
) -> Work:
    """The parts of a task's resources, and the pieces of its work; `calendars` by resource.

    Resources that work at different times interrupt the work by themselves; pieces are for all others.
    """
    stated = tuple(_engine_assignment(assignment) for assignment in assignments)
    busy = [each for each in stated if each.work != 0]
    idle = min((each.delay for each in busy), default=0)
    ends = [span_of(each, duration) + each.delay - idle for each in busy]
    is_explained = bool(ends) and max(ends) <= duration <= sum(ends)
    if max(ends, default=duration) < duration:
        has_own_times = len({calendars[str(each.resource)] for each in busy}) > 1
        is_explained = is_explained and (has_own_times or len({each.delay for each in busy}) > 1)
        if is_explained:
            return stated, ()
    parts = stated if is_explained else tuple(_as_long_as(duration, each, idle) for each in stated)
    return parts, _engine_pieces(task, duration, idle)


def _as_long_as(duration: int, stated: engine.Assignment, idle: int) -> engine.Assignment:
    """An assignment that is busy until its task is done.

    Some programs keep the units at which a resource was assigned, whatever its work has become since; and
    nobody knows the shape of work that was spread by hand.
    """
    if stated.work == 0:
        return stated
    span = duration - min(stated.delay - idle, duration)
    work = round(span * stated.units) if stated.units and stated.delay else None
    return engine.Assignment(
        resource=stated.resource, units=stated.units, work=work, delay=stated.delay if work else 0
    )


def _engine_assignment(assignment: Assignment) -> engine.Assignment:
    has_shape = assignment.contour < len(CONTOURS)
    return engine.Assignment(
        resource=assignment.resource_uid,
        units=assignment.units,
        work=assignment.work if has_shape else None,
        delay=max(0, assignment.delay + assignment.levelling_delay),
        contour=CONTOURS[assignment.contour] if has_shape else engine.Contour.FLAT,
    )


def _engine_pieces(task: Task, duration: int, idle: int) -> tuple[engine.Piece, ...]:
    """Where the work is interrupted, where the pieces are those of the task's own time."""
    pieces = tuple(engine.Piece(work, gap) for work, gap in task.pieces if work or gap)
    if len(pieces) < 2 or sum(piece.work for piece in pieces) != duration:
        return ()
    return (engine.Piece(0, idle), *pieces) if idle else pieces
