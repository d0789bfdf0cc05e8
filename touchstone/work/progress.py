"""Status, percent complete and actual dates tell one story; changing one tells the others."""

from datetime import datetime
from typing import Any

from touchstone.core import clock
from touchstone.work.models import Item
from touchstone.workflow.models import Status, StatusCategory


def settle_progress(item: Item, fields: dict[str, Any]) -> dict[str, Any]:
    """The progress fields that follow from those typed; `item` is as it was before."""
    settled = dict(fields)
    if item.pk is None and settled.get("percent_complete") and item.status.category == StatusCategory.TODO:
        _follow_percent(item, settled)
    elif item.pk is None or settled.get("status_id") not in (None, item.status_id):
        _follow_status(item, settled)
    elif "percent_complete" in settled and settled["percent_complete"] != item.percent_complete:
        _follow_percent(item, settled)
    elif settled.get("actual_finish") is not None:
        _follow_percent(item, settled | {"percent_complete": 100}, into=settled)
    return settled


def _follow_status(item: Item, settled: dict[str, Any]) -> None:
    status = item.status
    if settled.get("status_id") not in (None, item.status_id):
        status = Status.objects.get(pk=settled["status_id"])
    percent = settled.get("percent_complete", item.percent_complete)
    if status.category == StatusCategory.DONE:
        settled["closed_at"] = _closing_time(item, settled)
        if not status.is_cancelled:
            settled["percent_complete"] = 100
            _note_actual(item, settled, "actual_start", item.start)
            _note_actual(item, settled, "actual_finish", None)
        return
    settled["closed_at"] = None
    if item.actual_finish or settled.get("actual_finish"):
        settled["actual_finish"] = None
    if status.category == StatusCategory.DOING:
        _note_actual(item, settled, "actual_start", None)
        settled["percent_complete"] = min(percent, 99)
    elif percent == 100:
        settled["percent_complete"] = 0


def _follow_percent(item: Item, settled: dict[str, Any], into: dict[str, Any] | None = None) -> None:
    into = settled if into is None else into
    percent = settled["percent_complete"]
    category = _category_for(percent)
    into["percent_complete"] = percent
    if item.status.category != category:
        status = Status.objects.filter(workflow_id=item.type.workflow_id, category=category).first()
        if status is not None:
            into["status_id"] = status.pk
    into["closed_at"] = _closing_time(item, into) if percent == 100 else None
    if percent > 0:
        _note_actual(item, into, "actual_start", item.start if percent == 100 else None)
    else:
        into["actual_start"] = None
    if percent == 100:
        _note_actual(item, into, "actual_finish", None)
    elif item.actual_finish:
        into["actual_finish"] = None


def _closing_time(item: Item, settled: dict[str, Any]) -> datetime:
    known: datetime | None = item.closed_at or settled.get("actual_finish")
    return known or clock.now()


def _category_for(percent: int) -> str:
    if percent == 100:
        return StatusCategory.DONE
    return StatusCategory.DOING if percent > 0 else StatusCategory.TODO


def _note_actual(item: Item, settled: dict[str, Any], field: str, planned: Any) -> None:
    """Now, unless a date was typed, known before, or a start was planned before now."""
    if settled.get(field) is None and getattr(item, field) is None:
        now = clock.now().replace(second=0, microsecond=0)
        settled[field] = min(planned, now) if planned else now
