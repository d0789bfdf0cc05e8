"""Sentences about history and undo."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "audit.already_undone": ("该操作已经撤销过了。", "This was undone already."),
        "audit.not_undoable": ("该操作无法撤销。", "This cannot be undone."),
        "audit.nothing_left_to_undo": ("没有可撤销的内容。", "There is nothing left to undo."),
    }
)
