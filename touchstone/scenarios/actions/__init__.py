"""What people do with scenarios."""

from touchstone.scenarios.actions.applying import apply_scenario, mark_applied, unmark_applied
from touchstone.scenarios.actions.drawing import (
    draw_scenario,
    remove_scenario,
    rename_scenario,
    restore_scenario,
)
from touchstone.scenarios.actions.proposing import request_proposals

__all__ = [
    "apply_scenario",
    "draw_scenario",
    "mark_applied",
    "remove_scenario",
    "rename_scenario",
    "request_proposals",
    "restore_scenario",
    "unmark_applied",
]
