"""A project ready for work."""

from typing import Any

import pytest

from tests.browser import Browser
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.work.actions import create_item
from touchstone.work.models import Item
from touchstone.workflow.defaults import lay_down_workflow


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
def make(cast: Cast, plan: Project) -> Any:
    """Makes an item as the member: `make("甲", parent=…, duration=480)`."""

    def make_item(title: str, **fields: Any) -> Item:
        return create_item(plan, by=cast.member, title=title, **fields)

    return make_item


def titles(browser: Browser, project: Project, **query: Any) -> list[str]:
    """The titles of a listing, in its order."""
    answer = browser.get(f"/projects/{project.pk}/items", **query)
    assert answer.status_code == 200, answer.content
    return [row["title"] for row in answer.json()["items"]]


def outline(browser: Browser, project: Project) -> list[str]:
    """The tree as `WBS title` lines."""
    rows = browser.get(f"/projects/{project.pk}/items", tree="true").json()["items"]
    return [f"{row['wbs']} {row['title']}" for row in rows]
