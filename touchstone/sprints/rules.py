"""Who may do what with sprints."""

from typing import Any

from touchstone.projects.rules import can_contribute, can_edit_settings


def can_plan_sprints(user: Any, project: Any, /) -> bool:
    """Whoever works in a project plans its sprints and orders its backlog."""
    return can_contribute(user, project)


def can_edit_sprint(user: Any, sprint: Any, /) -> bool:
    """A sprint belongs to its project, as the plan does."""
    return can_contribute(user, sprint.project)


def can_place_item(user: Any, item: Any, /) -> bool:
    """Whoever may change the item says when it is done."""
    return can_contribute(user, item.project)


def can_set_up_sprints(user: Any, project: Any, /) -> bool:
    """What a project estimates in is one of its settings."""
    return can_edit_settings(user, project)
