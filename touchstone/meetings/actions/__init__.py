"""Verbs of meetings."""

from touchstone.meetings.actions.cards import group_card, remove_card, rewrite_card, vote, write_card
from touchstone.meetings.actions.retrospectives import (
    add_action,
    begin_retrospective,
    edit_retrospective,
    remove_action,
    remove_retrospective,
    restore_retrospective,
)
from touchstone.meetings.actions.standups import edit_entry, edit_notes, plan_standup, remind_of_standup

__all__ = [
    "add_action",
    "begin_retrospective",
    "edit_entry",
    "edit_notes",
    "edit_retrospective",
    "group_card",
    "plan_standup",
    "remind_of_standup",
    "remove_action",
    "remove_card",
    "remove_retrospective",
    "restore_retrospective",
    "rewrite_card",
    "vote",
    "write_card",
]
