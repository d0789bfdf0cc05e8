"""What people do with sprints and the backlog."""

from touchstone.sprints.actions.placing import place_items, put_back_spot
from touchstone.sprints.actions.planning import create_sprint, edit_sprint, remove_sprint, restore_sprint
from touchstone.sprints.actions.running import close_sprint, reopen_sprint, start_sprint, take_start_back
from touchstone.sprints.actions.setting import edit_sprint_settings

__all__ = [
    "close_sprint",
    "create_sprint",
    "edit_sprint",
    "edit_sprint_settings",
    "place_items",
    "put_back_spot",
    "remove_sprint",
    "reopen_sprint",
    "restore_sprint",
    "start_sprint",
    "take_start_back",
]
