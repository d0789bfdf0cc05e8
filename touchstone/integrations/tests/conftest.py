"""A project ready to be written into."""

import pytest

from touchstone.projects.models import Project
from touchstone.workflow.defaults import lay_down_workflow


@pytest.fixture
def project(project: Project) -> Project:
    """The cast's project with the standard types and statuses."""
    lay_down_workflow(project)
    return project
