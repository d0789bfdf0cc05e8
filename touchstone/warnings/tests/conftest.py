"""A project with a plan in trouble, on a Wednesday at noon in Shanghai."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.cast import Cast
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.warnings.evaluating import evaluate
from touchstone.warnings.models import ProgressWarning
from touchstone.work.actions import create_item, edit_items
from touchstone.work.models import Item
from touchstone.workflow.defaults import lay_down_workflow
from touchstone.workflow.models import Status

NOON = datetime(2026, 11, 18, 4, tzinfo=UTC)
DAY = timedelta(days=1)
Make = Callable[..., Item]


@pytest.fixture(autouse=True)
def wednesday() -> Iterator[None]:
    """Time stands still at noon of 18 November 2026."""
    with clock.standing_at(NOON):
        yield


@pytest.fixture
def plan(cast: Cast, project: Project) -> Project:
    """The cast's project with the standard types and statuses."""
    with clock.standing_at(NOON - 60 * DAY):
        lay_down_workflow(project)
    return project


@pytest.fixture
def make(cast: Cast, plan: Project) -> Make:
    """Makes a sound item of the member, planned for next month; fields make it worse."""

    def make_item(title: str, **fields: Any) -> Item:
        sound: dict[str, Any] = {
            "assignee_id": cast.member.pk,
            "duration": 480,
            "mode": "manual",
            "start": clock.now() + 30 * DAY,
        }
        return create_item(plan, by=cast.member, title=title, **(sound | fields))

    return make_item


def edit(item: Item, by: Any, **changes: Any) -> None:
    """Change an item as a person would."""
    rows = Item.objects.filter(pk=item.pk).select_related("project__calendar", "type__workflow", "status")
    edit_items(list(rows), {item.pk: changes}, by=by)


def begin(item: Item, by: Any) -> None:
    """Set an item to work in progress."""
    doing = Status.objects.filter(workflow__types=item.type_id, category="doing").first()
    assert doing is not None
    edit(item, by, status_id=doing.pk)


def judged(project: Project) -> dict[tuple[str, str], ProgressWarning]:
    """Evaluate, and answer the active warnings by title and kind."""
    evaluate(Project.objects.select_related("calendar").get(pk=project.pk))
    rows = ProgressWarning.objects.active().filter(project=project).select_related("item")
    return {(row.item.title, row.kind): row for row in rows}
