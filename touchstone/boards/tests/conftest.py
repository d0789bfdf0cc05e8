"""A project with cards, and a board for them."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser import Browser
from tests.cast import Cast
from touchstone.boards.actions import create_board
from touchstone.boards.models import Board
from touchstone.projects.models import Project
from touchstone.work.actions import create_item
from touchstone.work.models import Item
from touchstone.workflow.defaults import lay_down_workflow
from touchstone.workflow.models import Status


@pytest.fixture
def plan(cast: Cast, project: Project) -> Project:
    """The cast's project with the standard types and statuses."""
    lay_down_workflow(project)
    return project


@pytest.fixture
def member(cast: Cast) -> Browser:
    """The member's browser."""
    return cast.browser("member")


@pytest.fixture
def make(cast: Cast, plan: Project) -> Callable[..., Item]:
    """Makes a card as the member: `make("甲", status_id=…)`."""

    def make_item(title: str, **fields: Any) -> Item:
        return create_item(plan, by=cast.member, title=title, **fields)

    return make_item


@pytest.fixture
def board(cast: Cast, plan: Project) -> Board:
    """A shared board whose column of work under way holds one card."""
    settings = {"limits": {str(status_at(plan, "doing")): 1}, "limit_mode": "refuse"}
    return create_board(plan, by=cast.member, name="团队看板", is_shared=True, settings=settings)


def status_at(project: Project, category: str) -> int:
    """The id of the project's first status of that meaning."""
    found = Status.objects.filter(workflow__project=project, category=category).values_list("pk", flat=True)
    return found[0]


def move(browser: Browser, item: Item, *steps: tuple[str, Any], **more: Any) -> Any:
    """Moves a card as the page does."""
    item.refresh_from_db()
    body = {"steps": [{"field": field, "value": value} for field, value in steps], **more}
    return browser.post(f"/items/{item.pk}/card-moves", body, version=item.version)
