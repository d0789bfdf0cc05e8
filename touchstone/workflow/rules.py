"""Who may change how a project works."""

from typing import Any

from touchstone.projects.rules import can_contribute, can_edit_settings


def can_edit_label(user: Any, label: Any, /) -> bool:
    return can_contribute(user, label.project)


def can_edit_field(user: Any, field: Any, /) -> bool:
    return can_edit_settings(user, field.project)
