"""Constraints and typed dates that hold the driving chain back without need."""

from collections.abc import Iterator

from touchstone import engine
from touchstone.calendars.working_time import from_wall, zone_of
from touchstone.core.changes import plain
from touchstone.scenarios.change import Change
from touchstone.scenarios.generating.earlier import Option, win_time
from touchstone.scenarios.generating.search import Search

HOLDING_BACK = frozenset(
    (
        engine.ConstraintType.SNET,
        engine.ConstraintType.FNET,
        engine.ConstraintType.MSO,
        engine.ConstraintType.MFO,
    )
)
UNKNOWN_GAIN = 10**6
"""What a constraint hides behind it is only seen once it is gone."""


def relax(search: Search, *, until: float | None = None) -> bool:
    """Take away what holds the driving chain back; whether that won anything."""
    return win_time(search, _options, until=until)


def _options(search: Search) -> Iterator[Option]:
    for step in search.target.chain(search.computed):
        for driver in step.drivers:
            holder = step.item_id if driver.via is None else int(driver.via)  # type: ignore[call-overload]
            if not _may_relax(search, holder):
                continue
            if driver.code is engine.DriverCode.CONSTRAINT and driver.constraint in HOLDING_BACK:
                yield _without_constraint(search, holder)
            elif driver.code is engine.DriverCode.MANUAL and driver.via is None:
                yield _scheduled(holder)


def _may_relax(search: Search, item_id: int) -> bool:
    task = search.computed.draft.tasks.get(item_id)
    return task is not None and task.actual_start is None and task.percent_complete == 0


def _without_constraint(search: Search, item_id: int) -> Option:
    task = search.task(item_id)
    zone = zone_of(search.ground.project.calendar.time_zone)
    at = from_wall(task.constraint_date, zone) if task.constraint_date else None
    reason = f"scenarios.because.relaxing.{task.constraint.value}"
    params = {"item_id": item_id, "date_at": plain(at)}

    def changes(_minutes: int) -> list[Change]:
        return [
            Change(item_id, "constraint", "ASAP", reason=reason, params=params),
            Change(item_id, "constraint_date", None, reason=reason, params=params),
        ]

    return Option((item_id, None), UNKNOWN_GAIN, changes)


def _scheduled(item_id: int) -> Option:
    def changes(_minutes: int) -> list[Change]:
        params = {"item_id": item_id}
        return [Change(item_id, "mode", "auto", reason="scenarios.because.scheduling", params=params)]

    return Option((item_id, None), UNKNOWN_GAIN, changes)
