"""The cast's project, starting on Monday 2 March 2026."""

from datetime import date

import pytest

from tests.cast import Cast, make_project
from touchstone.projects.actions import edit_project
from touchstone.projects.models import Project


@pytest.fixture
def project(cast: Cast) -> Project:
    return edit_project(make_project(cast), by=cast.owner, start_date=date(2026, 3, 2))
