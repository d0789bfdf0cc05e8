"""Who may do what with templates and recurring items."""

from typing import Any

from touchstone.projects.rules import can_contribute, can_edit_settings, can_see_project


def can_edit_templates(user: Any, project: Any, /) -> bool:
    """Templates belong to the settings of a project."""
    return can_edit_settings(user, project)


def can_edit_template(user: Any, template: Any, /) -> bool:
    return can_edit_settings(user, template.project)


def can_use_template(user: Any, template: Any, /) -> bool:
    """Whoever may create items."""
    return can_contribute(user, template.project)


def can_edit_routine(user: Any, routine: Any, /) -> bool:
    """Whoever may create its items by hand."""
    return can_contribute(user, routine.project)


def can_dismiss_steps(user: Any, project: Any, /) -> bool:
    """What one sees of a project is one's own affair."""
    return can_see_project(user, project)
