"""Small plans for tests, drawn by the project's owner."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from touchstone.projects.models import Project
from touchstone.work.actions import NewItem, add_link, create_items
from touchstone.work.models import Item, Link
from touchstone.workflow.defaults import lay_down_workflow

SHANGHAI = ZoneInfo("Asia/Shanghai")


def draw(project: Project, *rows: tuple[Any, ...]) -> list[Item]:
    """Items from `(title, duration)` or `(title, duration, index of the parent)`."""
    if not project.types.exists():
        lay_down_workflow(project)
    news = [
        NewItem(title, parent=parent[0] if parent else None, fields={"duration": duration})
        for title, duration, *parent in rows
    ]
    return create_items(project, news, by=project.created_by)


def link(first: Item, second: Item, type: str = "FS", lag: int = 0) -> Link:
    """Let the second wait for the first."""
    predecessor, successor = fetch(first), fetch(second)
    return add_link(
        successor.project, by=successor.project.created_by, predecessor=predecessor, successor=successor,
        type=type, lag=lag,
    )  # fmt: skip


def fetch(item: Item) -> Any:
    """The item as it is now, with everything that actions ask of it."""
    rows = Item.objects.select_related("project__calendar", "type__workflow", "status", "parent")
    return rows.get(pk=item.pk)


def dates(*items: Item) -> list[str]:
    """Where items stand now, on a clock in Shanghai: `03-02 08:00–03-04 17:00`."""
    found = Item.objects.in_bulk([item.pk for item in items])
    return [f"{_told(found[item.pk].start)}–{_told(found[item.pk].finish)}" for item in items]


def _told(moment: datetime | None) -> str:
    return f"{moment.astimezone(SHANGHAI):%m-%d %H:%M}" if moment else "?"
