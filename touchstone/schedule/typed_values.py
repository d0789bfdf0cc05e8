"""Values that people had typed and a recalculation wrote over, when its cause is undone.

An item that becomes a summary or is handed to the engine loses what was typed on it: a summary's duration
and progress are rolled up, and automatic dates are computed.
"""

from datetime import datetime
from typing import Any

from touchstone.audit.models import Event
from touchstone.schedule.memory import forget_plan
from touchstone.work.models import Item, Mode


def put_typed_values_back(event: Event) -> None:
    """Put dates of manual items and durations of plain ones back, unless somebody changed them since."""
    forget_plan(event.subject_id)
    _put_dates_back(event.subject_id, event.after["moved"])
    _put_durations_back(event.subject_id, event.after["rolled_up"])


def _put_dates_back(project_id: int, moved: list[list[Any]]) -> None:
    by_id = {item_id: moments for item_id, *moments in moved}
    manual = Item.objects.filter(project_id=project_id, mode=Mode.MANUAL).only("start", "finish")
    returning = []
    for item in manual:
        old_start, old_finish, start, finish = [_moment(each) for each in by_id.get(item.pk, [None] * 4)]
        if start is not None and (item.start, item.finish) == (start, finish):
            item.start, item.finish = old_start, old_finish
            returning.append(item)
    Item.objects.bulk_update(returning, ["start", "finish"], batch_size=500)


def _put_durations_back(project_id: int, rolled_up: list[list[Any]]) -> None:
    by_id = {item_id: values for item_id, *values in rolled_up}
    plain = Item.objects.filter(project_id=project_id, pk__in=list(by_id), is_summary=False)
    returning = []
    for item in plain.only("duration", "percent_complete"):
        old_duration, old_percent, duration, percent = by_id[item.pk]
        if (item.duration, item.percent_complete) == (duration, percent):
            item.duration, item.percent_complete = old_duration, old_percent
            returning.append(item)
    Item.objects.bulk_update(returning, ["duration", "percent_complete"], batch_size=500)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
