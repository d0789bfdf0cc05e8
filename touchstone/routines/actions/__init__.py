"""What people do with templates of items and items that recur."""

from touchstone.routines.actions.making import make_turn
from touchstone.routines.actions.repeating import (
    edit_routine,
    end_routine,
    pause_routine,
    put_back_routine,
    reopen_routine,
    resume_routine,
    skip_turn,
    start_routine,
)
from touchstone.routines.actions.templating import (
    add_item_template,
    edit_item_template,
    make_from_template,
    remove_item_template,
    restore_item_template,
)

__all__ = [
    "add_item_template",
    "edit_item_template",
    "edit_routine",
    "end_routine",
    "make_from_template",
    "make_turn",
    "pause_routine",
    "put_back_routine",
    "remove_item_template",
    "reopen_routine",
    "restore_item_template",
    "resume_routine",
    "skip_turn",
    "start_routine",
]
