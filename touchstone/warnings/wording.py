"""A warning in words, and as the API tells it."""

from typing import Any

from touchstone.calendars.working_time import zone_of
from touchstone.core.texts import say
from touchstone.warnings.models import ProgressWarning
from touchstone.warnings.rules import can_acknowledge
from touchstone.work.rows import in_zone


def reason_of(warning: ProgressWarning) -> str:
    """Why, with its figures: `逾期 3.5 个工作日，原计划 2026-11-17 完成`."""
    figures = {
        key: f"{value:g}" if isinstance(value, float) else value for key, value in warning.figures.items()
    }
    return say(f"warnings.{warning.kind}.reason", **figures)


def warning_told(warning: ProgressWarning, reader: Any) -> dict[str, Any]:
    """A warning read with its item, project, calendar and people."""
    item, project = warning.item, warning.project
    return {
        "id": warning.pk,
        "kind": warning.kind,
        "name": say(f"warnings.{warning.kind}"),
        "reason": reason_of(warning),
        "state": warning.state,
        "since": warning.since,
        "days": warning.days,
        "raised_at": warning.raised_at,
        "resolved_at": warning.resolved_at,
        "level": warning.level,
        "item_id": item.pk,
        "item_key": f"{project.key}-{item.number}",
        "item_title": item.title,
        "finish": in_zone(item.finish, zone_of(project.calendar.time_zone)),
        "project_id": project.pk,
        "project_name": project.name,
        "owner_id": warning.owner_id,
        "owner_name": warning.owner.name if warning.owner else "",
        "note": warning.note,
        "until": warning.until,
        "acknowledged_at": warning.acknowledged_at,
        "acknowledged_by_name": warning.acknowledged_by.name if warning.acknowledged_by else "",
        "can": {"acknowledge": can_acknowledge(reader, warning)},
    }
