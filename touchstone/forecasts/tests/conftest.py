"""The cast's project, starting on Monday 2 March 2026, seen on its first morning."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from tests.cast import Cast, make_project
from touchstone.core import clock
from touchstone.projects.actions import edit_project
from touchstone.projects.models import Project

FIRST_MORNING = datetime(2026, 3, 2, 0, 0, tzinfo=UTC)


@pytest.fixture
def project(cast: Cast) -> Project:
    return edit_project(make_project(cast), by=cast.owner, start_date=date(2026, 3, 2))


@pytest.fixture(autouse=True)
def _first_morning() -> Iterator[None]:
    with clock.standing_at(FIRST_MORNING):
        yield
