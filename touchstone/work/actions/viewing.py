"""Saved views."""

from collections.abc import Collection
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Forbidden, Invalid
from touchstone.core.events import record
from touchstone.core.versions import check_version, save_next_version
from touchstone.projects.models import Project
from touchstone.work.models import SavedView
from touchstone.work.rules import can_edit_view, can_save_view, can_set_default_view, can_share_view


@action(can_save_view)
def save_view(
    project: Project,
    /,
    *,
    by: User,
    name: str,
    page: str,
    definition: dict[str, Any],
    is_shared: bool = False,
    default_for: list[str] | None = None,
) -> SavedView:
    """Keep a way of looking at the project under a name."""
    if is_shared and not can_share_view(by, project):
        raise Forbidden("core.forbidden", verb="save_view")
    view = SavedView(
        project=project,
        owner=by,
        name=_checked(name),
        page=page,
        definition=definition,
        is_shared=is_shared,
        default_for=default_for or [],
    )
    view.save()
    record("view.saved", view, by=by, after={"name": view.name, "is_shared": is_shared})
    return view


@action(can_edit_view)
def edit_view(view: SavedView, /, *, by: User, version: int | None = None, **changes: Any) -> SavedView:
    """Rename, redefine, share or unshare a view."""
    check_version(view, version)
    if "name" in changes:
        changes["name"] = _checked(changes["name"])
    if changes.get("is_shared") and not can_share_view(by, view.project):
        raise Forbidden("core.forbidden", verb="edit_view")
    if changes.get("is_shared") is False:
        changes["default_for"] = []
    before, after = apply_changes(view, changes, ("name", "definition", "is_shared", "default_for"))
    if after:
        save_next_version(view, after)
        record("view.edited", view, by=by, before=before, after=after)
    return view


@action(can_edit_view)
def make_default_view(
    view: SavedView, /, *, by: User, roles: Collection[str], version: int | None = None
) -> SavedView:
    """Let these roles meet the view first; other views of the page give them up."""
    check_version(view, version)
    if not can_set_default_view(by, view.project):
        raise Forbidden("core.forbidden", verb="make_default_view")
    if roles and not view.is_shared:
        raise Invalid("work.default_view_private", field="roles")
    others = SavedView.objects.filter(project=view.project, page=view.page, is_shared=True).exclude(
        pk=view.pk
    )
    for other in others:
        if set(other.default_for) & set(roles):
            edit_view(other, by=by, default_for=[role for role in other.default_for if role not in roles])
    return edit_view(view, by=by, default_for=sorted(roles))


@action(can_edit_view)
def remove_view(view: SavedView, /, *, by: User) -> None:
    """Forget a view."""
    told = {
        "name": view.name,
        "page": view.page,
        "definition": view.definition,
        "is_shared": view.is_shared,
        "default_for": view.default_for,
    }
    record("view.removed", view, by=by, before=told)
    view.delete()


def _checked(name: str) -> str:
    if not name.strip():
        raise Invalid("work.name_empty", field="name")
    return name.strip()[:100]
