"""Items and what hangs on them."""

from touchstone.work.models.checklist import ChecklistPoint
from touchstone.work.models.discussion import Attachment, Comment, Mention, Reaction, ReactionKind
from touchstone.work.models.item import Constraint, Item, Mode, Priority
from touchstone.work.models.link import Link, LinkType
from touchstone.work.models.view import SavedView

__all__ = [
    "Attachment",
    "ChecklistPoint",
    "Comment",
    "Constraint",
    "Item",
    "Link",
    "LinkType",
    "Mention",
    "Mode",
    "Priority",
    "Reaction",
    "ReactionKind",
    "SavedView",
]
