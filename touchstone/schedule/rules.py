"""Who may do what with baselines."""

from typing import Any

from touchstone.projects.rules import can_edit_settings


def can_freeze_baseline(user: Any, project: Any, /) -> bool:
    """What was agreed is set by those who manage the project."""
    return can_edit_settings(user, project)


def can_edit_baseline(user: Any, baseline: Any, /) -> bool:
    """The same people may rename and remove it."""
    return can_edit_settings(user, baseline.project)
