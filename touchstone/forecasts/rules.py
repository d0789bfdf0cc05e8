"""Who may do what with forecasts."""

from typing import Any

from touchstone.projects.rules import can_contribute


def can_simulate(user: Any, project: Any, /) -> bool:
    """Whoever works in a project may ask when it will be over."""
    return can_contribute(user, project)


def can_estimate(user: Any, item: Any, /) -> bool:
    """Whoever may change an item's duration may say how uncertain it is."""
    return can_contribute(user, item.project)
