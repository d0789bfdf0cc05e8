"""Who may do what with items."""

from typing import Any

from touchstone.projects.queries import has_role
from touchstone.projects.rules import can_comment as can_comment_in
from touchstone.projects.rules import can_contribute


def can_edit_item(user: Any, item: Any, /) -> bool:
    """Members work on the items of a project that is not archived."""
    return can_contribute(user, item.project)


def can_comment(user: Any, item: Any, /) -> bool:
    """Guests take part in the discussion."""
    return can_comment_in(user, item.project)


def can_react(user: Any, comment: Any, /) -> bool:
    """Whoever may talk may also settle a thread or put a sign on a comment."""
    return can_comment_in(user, comment.item.project)


def can_edit_comment(user: Any, comment: Any, /) -> bool:
    """One's own words only."""
    return comment.author_id == user.pk and can_comment_in(user, comment.item.project)


def can_remove_comment(user: Any, comment: Any, /) -> bool:
    """One's own, or anybody's for those who manage the project."""
    project = comment.item.project
    return can_edit_comment(user, comment) or (
        can_contribute(user, project) and has_role(user, project.pk, "manager")
    )


def can_remove_attachment(user: Any, attachment: Any, /) -> bool:
    """One's own file, or any for those who manage the project."""
    project = attachment.item.project
    if not can_comment_in(user, project):
        return False
    return attachment.author_id == user.pk or has_role(user, project.pk, "manager")


def can_edit_point(user: Any, point: Any, /) -> bool:
    """A checklist belongs to its item."""
    return can_contribute(user, point.item.project)


def can_edit_link(user: Any, link: Any, /) -> bool:
    """The waiting side decides what it waits for."""
    return can_contribute(user, link.successor.project)


def can_watch(user: Any, item: Any, /) -> bool:
    """Whoever sees an item may watch it."""
    return bool(user.is_active)


def can_save_view(user: Any, project: Any, /) -> bool:
    """Whoever sees a project may keep a view of it."""
    return bool(user.is_active)


def can_edit_view(user: Any, view: Any, /) -> bool:
    """One's own view; a shared one also for managers."""
    return view.owner_id == user.pk or (view.is_shared and has_role(user, view.project_id, "manager"))


def can_share_view(user: Any, project: Any, /) -> bool:
    """Members may share a view with the project."""
    return bool(has_role(user, project.pk, "member"))


def can_set_default_view(user: Any, project: Any, /) -> bool:
    """Managers say what everybody meets first."""
    return bool(has_role(user, project.pk, "manager"))
