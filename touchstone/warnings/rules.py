"""Who may deal with warnings, and say what is warned of."""

from typing import Any

from touchstone.accounts.rules import can_manage_organisation
from touchstone.projects.rules import can_contribute, can_edit_settings


def can_acknowledge(user: Any, warning: Any, /) -> bool:
    """Members of the project answer for its warnings."""
    return can_contribute(user, warning.project)


def can_edit_policy(user: Any, policy: Any, /) -> bool:
    """A project's rules by its managers, the organisation's by whoever runs it."""
    if policy.project is None:
        return can_manage_organisation(user)
    return can_edit_settings(user, policy.project)


def is_software(user: Any, target: Any, /) -> bool:
    """Done by the clock, in the name of our own robot."""
    return bool(user.is_robot)
