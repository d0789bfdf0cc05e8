"""Who may do what with scenarios."""

from typing import Any

from touchstone.projects.rules import can_contribute


def can_draw_scenario(user: Any, project: Any, /) -> bool:
    """Whoever may change the plan may try what a change would do."""
    return can_contribute(user, project)


def can_edit_scenario(user: Any, scenario: Any, /) -> bool:
    """A scenario belongs to its project, as the plan does."""
    return can_contribute(user, scenario.project)
