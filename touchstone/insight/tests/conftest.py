"""A project with a plan to judge."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.cast import Cast
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.work.actions import create_item
from touchstone.work.models import Item
from touchstone.workflow.defaults import lay_down_workflow

WEDNESDAY = datetime(2026, 11, 18, 4, tzinfo=UTC)


@pytest.fixture
def plan(cast: Cast, project: Project) -> Project:
    """The cast's project with the standard types and statuses."""
    lay_down_workflow(project)
    return project


@pytest.fixture
def make(cast: Cast, plan: Project) -> Callable[..., Item]:
    """Makes a sound item as the member: owned and estimated; fields make it worse."""

    def make_item(title: str, **fields: Any) -> Item:
        sound: dict[str, Any] = {"assignee_id": cast.member.pk, "duration": 480}
        if "start" not in fields and fields.get("duration", 480) is not None:
            sound["start"] = clock.now() + timedelta(days=30)
        return create_item(plan, by=cast.member, title=title, **(sound | fields))

    return make_item
