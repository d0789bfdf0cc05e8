"""Taking back what happened to checklists."""

from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.core.errors import Conflict
from touchstone.work.actions import checking
from touchstone.work.models import ChecklistPoint


@undoes("checklist.added", "checklist.restored")
def take_point_away(event: Event, by: Any) -> None:
    point = _point(event)
    if point.removed_at is None:
        checking.remove_point(point, by=by)


@undoes("checklist.removed")
def bring_point_back(event: Event, by: Any) -> None:
    checking.restore_point(_point(event), by=by)


@undoes("checklist.edited", "checklist.ticked", "checklist.unticked")
def edit_point_back(event: Event, by: Any) -> None:
    point = _point(event)
    expect_unchanged(event, {key: getattr(point, key) for key in event.before}, point.text)
    checking.edit_point(point, by=by, **event.before)


@undoes("checklist.moved")
def move_point_back(event: Event, by: Any) -> None:
    point = _point(event)
    expect_unchanged(event, {"rank": point.rank}, point.text)
    checking.put_point_at(point, by=by, rank=event.before["rank"])


def _point(event: Event) -> ChecklistPoint:
    point = ChecklistPoint.objects.select_related("item__project").filter(pk=event.subject_id).first()
    if point is None:
        raise Conflict("audit.nothing_left_to_undo")
    return point
