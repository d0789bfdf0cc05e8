"""A person's own work."""

from datetime import datetime, timedelta
from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.working_time import zone_of
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.work.models import Item, Mention
from touchstone.work.rows import item_rows
from touchstone.workflow.models import Status

MOST = 200
MOST_MENTIONS = 30


def my_work(reader: User) -> dict[str, Any]:
    """Open items by urgency, watched items, mentions of four weeks, and the names needed to read them."""
    visible = Item.objects.visible_to(reader).filter(project__archived_at=None)
    mine = (
        visible.open().filter(assignee=reader, is_summary=False).order_by("finish", "-priority", "pk")[:MOST]
    )
    lists = _by_urgency(item_rows(mine), _tonight(reader))
    watched = visible.open().filter(watchers=reader).exclude(assignee=reader).order_by("-updated_at")[:MOST]
    lists["watching"] = item_rows(watched)
    mentions = _mentions(reader)
    rows = [row for found in lists.values() for row in found] + [mention["item"] for mention in mentions]
    week = clock.now() - timedelta(days=7)
    return {
        **lists,
        "mentioned": mentions,
        "done_this_week": visible.live().filter(assignee=reader, closed_at__gte=week).count(),
        "projects": _projects(rows),
        "statuses": _statuses(rows),
    }


def _tonight(reader: User) -> datetime:
    now = clock.now().astimezone(zone_of(reader.time_zone))
    return now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)


def _by_urgency(rows: list[dict[str, Any]], tonight: datetime) -> dict[str, list[dict[str, Any]]]:
    lists: dict[str, list[dict[str, Any]]] = {
        name: [] for name in ("overdue", "today", "this_week", "later", "undated")
    }
    sunday = tonight + timedelta(days=6 - (tonight - timedelta(days=1)).weekday())
    for row in rows:
        lists[_urgency(row, tonight, sunday)].append(row)
    return lists


def _urgency(row: dict[str, Any], tonight: datetime, sunday: datetime) -> str:
    """Overdue by its finish; today when it runs today; then by its finish or start."""
    due = _moment(row["deadline"]) or _moment(row["finish"])
    start = _moment(row["start"])
    if due is None and start is None:
        return "undated"
    if due is not None and due < clock.now():
        return "overdue"
    first = start or due or tonight
    if first < tonight:
        return "today"
    return "this_week" if first < sunday else "later"


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _mentions(reader: User) -> list[dict[str, Any]]:
    visible = Item.objects.visible_to(reader).live()
    mentions = list(
        Mention.objects.filter(user=reader, item__in=visible, at__gte=clock.now() - timedelta(days=28))
        .exclude(comment__removed_at__isnull=False)
        .select_related("by", "comment", "item")
        .order_by("-at")[:MOST_MENTIONS]
    )
    rows = {
        row["id"]: row for row in item_rows(visible.filter(pk__in={mention.item_id for mention in mentions}))
    }
    return [
        {
            "item": rows[mention.item_id],
            "by_id": mention.by_id,
            "by_name": mention.by.name,
            "at": mention.at,
            "excerpt": (mention.comment.body if mention.comment else mention.item.description)[:200],
        }
        for mention in mentions
    ]


def _projects(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = Project.objects.filter(pk__in={row["project_id"] for row in rows})
    return [{"id": project.pk, "key": project.key, "name": project.name} for project in found]


def _statuses(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = Status.objects.filter(pk__in={row["status_id"] for row in rows})
    return [{"id": row.pk, "name": row.label, "category": row.category} for row in found]
