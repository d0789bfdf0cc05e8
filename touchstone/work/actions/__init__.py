"""What people do with items."""

from touchstone.work.actions.attaching import attach_file, remove_attachment, restore_attachment
from touchstone.work.actions.awaiting import set_predecessors
from touchstone.work.actions.checking import (
    add_points,
    edit_point,
    grow_point,
    move_point,
    remove_point,
    restore_point,
)
from touchstone.work.actions.copying import Parts, copy_items
from touchstone.work.actions.creating import NewItem, create_item, create_items
from touchstone.work.actions.discussing import add_comment, edit_comment, remove_comment, restore_comment
from touchstone.work.actions.editing import edit_item, edit_items
from touchstone.work.actions.linking import NewLink, add_link, add_links, edit_link, remove_link, remove_links
from touchstone.work.actions.moving import move_items
from touchstone.work.actions.starting import apply_template, start_project
from touchstone.work.actions.threading import add_reaction, remove_reaction, reopen_thread, resolve_thread
from touchstone.work.actions.trashing import restore_items, trash_items
from touchstone.work.actions.viewing import edit_view, make_default_view, remove_view, save_view
from touchstone.work.actions.watching import unwatch_item, watch_item

__all__ = [
    "NewItem",
    "NewLink",
    "Parts",
    "add_comment",
    "add_link",
    "add_links",
    "add_points",
    "add_reaction",
    "apply_template",
    "attach_file",
    "copy_items",
    "create_item",
    "create_items",
    "edit_comment",
    "edit_item",
    "edit_items",
    "edit_link",
    "edit_point",
    "edit_view",
    "grow_point",
    "make_default_view",
    "move_items",
    "move_point",
    "remove_attachment",
    "remove_comment",
    "remove_link",
    "remove_links",
    "remove_point",
    "remove_reaction",
    "remove_view",
    "reopen_thread",
    "resolve_thread",
    "restore_attachment",
    "restore_comment",
    "restore_items",
    "restore_point",
    "save_view",
    "set_predecessors",
    "start_project",
    "trash_items",
    "unwatch_item",
    "watch_item",
]
