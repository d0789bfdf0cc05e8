"""Who may write and send reports."""

from typing import Any

from touchstone.projects.queries import has_role
from touchstone.projects.rules import can_contribute


def can_draft_report(user: Any, project: Any, /) -> bool:
    """Members of the project draft its report."""
    return can_contribute(user, project)


def can_edit_report(user: Any, report: Any, /) -> bool:
    """Members edit it together."""
    return can_contribute(user, report.project)


def can_send_report(user: Any, report: Any, /) -> bool:
    """Its managers send it."""
    return can_contribute(user, report.project) and has_role(user, report.project_id, "manager")
