"""Who works on the tasks of a neutral plan, for the engine."""

from collections.abc import Iterable, Sequence

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


def engine_assignments(assignments: Sequence[Assignment], duration: int) -> tuple[engine.Assignment, ...]:
    """The parts of a task's resources; as long as the task where their work does not explain its duration.

    Some programs keep the units at which a resource was assigned, whatever its work has become since.
    """
    stated = tuple(_engine_assignment(assignment) for assignment in assignments)
    ends = [span_of(each, duration) + each.delay for each in stated if each.work != 0]
    if ends and max(ends) <= duration <= sum(ends):
        return stated
    return tuple(
        each if each.work == 0 else engine.Assignment(resource=each.resource, units=each.units)
        for each in stated
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


def engine_pieces(task: Task, duration: int) -> tuple[engine.Piece, ...]:
    """Where the work is interrupted, where the pieces are those of the task's own time."""
    pieces = tuple(engine.Piece(work, gap) for work, gap in task.pieces if work or gap)
    return pieces if sum(piece.work for piece in pieces) == duration else ()
