"""What people do with projects."""

from touchstone.projects.actions.archiving import archive_project, restore_project
from touchstone.projects.actions.editing import create_project, edit_project
from touchstone.projects.actions.membership import remove_member, set_member, star_project, unstar_project

__all__ = [
    "archive_project",
    "create_project",
    "edit_project",
    "remove_member",
    "restore_project",
    "set_member",
    "star_project",
    "unstar_project",
]
