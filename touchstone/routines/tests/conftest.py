"""A project ready for work, and a way to set up what recurs in it."""

from datetime import date
from typing import Any

import pytest

from tests.browser import Browser
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.routines.actions import start_routine
from touchstone.routines.models import Routine
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
def repeat(cast: Cast, plan: Project) -> Any:
    """Sets up a recurring item as the member: `repeat("FREQ=DAILY", date(2026, 3, 2), shift="none")`."""

    def set_up(rule: str, starts_on: date, **manner: Any) -> Routine:
        told: dict[str, Any] = {
            "title": "周报 {date}",
            "type_id": plan.types.get(key="task").pk,
            "content": {},
        } | manner
        return start_routine(plan, by=cast.member, rule=rule, starts_on=starts_on, **told)

    return set_up
