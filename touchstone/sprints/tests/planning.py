"""Steps that tests of sprints share: a backlog with points, and days that pass."""

from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from typing import Any

from tests.cast import Cast
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.schedule.tests.plans import draw, fetch
from touchstone.sprints.actions import create_sprint, edit_sprint_settings, place_items, start_sprint
from touchstone.sprints.models import Sprint
from touchstone.work.actions import edit_item
from touchstone.work.models import Item
from touchstone.workflow.models import Status

FIRST, LAST = date(2026, 3, 2), date(2026, 3, 13)


def at(day: int, hour: int = 10, month: int = 3) -> AbstractContextManager[None]:
    """A day of March 2026 by the project's clock (UTC+8)."""
    return clock.standing_at(datetime(2026, month, day, hour - 8, tzinfo=UTC))


def backlog(project: Project, *points: int | None) -> list[Item]:
    """Items of these points, in a project that estimates in points."""
    items = draw(project, *[(f"故事 {number}", 480) for number in range(1, len(points) + 1)])
    edit_sprint_settings(project, by=project.created_by, unit="points")
    for item, size in zip(items, points, strict=True):
        resize(item, size)
    return items


def resize(item: Item, points: int | None) -> None:
    edit_item(fetch(item), by=item.project.created_by, values={"points": points})


def move_to(item: Item, status: str) -> None:
    """Give the item the status of this key."""
    found = Status.objects.get(workflow__project=item.project_id, key=status)
    edit_item(fetch(item), by=item.project.created_by, status_id=found.pk)


def put(sprint: Sprint | None, *items: Item, **where: Any) -> None:
    """Put items into a sprint or the backlog."""
    place_items([fetch(item) for item in items], by=items[0].project.created_by, sprint=sprint, **where)


def plan(project: Project, *items: Item, first: date = FIRST, last: date = LAST, name: str = "") -> Sprint:
    """A sprint with these items."""
    sprint = create_sprint(project, by=project.created_by, first_day=first, last_day=last, name=name)
    put(sprint, *items)
    return sprint


def started(project: Project, *items: Item) -> Sprint:
    """A sprint with these items that begins now."""
    return start_sprint(plan(project, *items), by=project.created_by)


def spots(cast: Cast, project: Project) -> list[Any]:
    """The lists of the planning page as the member sees them."""
    answer = cast.browser("member").get(f"/projects/{project.pk}/backlog")
    assert answer.status_code == 200, answer.content
    found: list[Any] = answer.json()["spots"]
    return found
