"""Boards themselves: made, changed, removed."""

from collections.abc import Iterable
from typing import Any

import orjson
from django.db.models import Max

from touchstone.accounts.models import User
from touchstone.boards.models import Board
from touchstone.boards.rules import can_create_board, can_edit_board, can_share_board
from touchstone.boards.settings import checked_settings
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Forbidden, Invalid
from touchstone.core.events import record
from touchstone.core.versions import check_version, save_next_version
from touchstone.projects.models import Project
from touchstone.work.queries.filters import compile_filter

EDITABLE = ("name", "is_shared", "position", "settings")


@action(can_create_board)
def create_board(
    project: Project | None,
    /,
    *,
    by: User,
    name: str,
    settings: dict[str, Any] | None = None,
    is_shared: bool = False,
    project_ids: Iterable[int] = (),
    position: int | None = None,
) -> Board:
    """Make a board of the project, or over projects (None): over `project_ids`, else over all.

    It stands behind the others unless a `position` is given.
    """
    if is_shared:
        _may_share(project, by)
    board = Board(
        project=project,
        owner=by,
        name=_checked_name(name),
        is_shared=is_shared,
        settings=_checked_settings(settings or {}, project, by),
        position=_last_position(project) + 1 if position is None else position,
    )
    wanted = _checked_projects(board, project_ids, by)
    board.save()
    board.projects.set(wanted)
    record("board.created", board, by=by, after=told_of(board))
    return board


@action(can_edit_board)
def edit_board(board: Board, /, *, by: User, version: int | None = None, **changes: Any) -> Board:
    """Rename, arrange, share or unshare a board; settings left out stay as they are."""
    check_version(board, version)
    if "name" in changes:
        changes["name"] = _checked_name(changes["name"])
    if "settings" in changes:
        merged = board.settings | changes["settings"]
        changes["settings"] = _checked_settings(merged, board.project, by)
    if changes.get("is_shared") and not board.is_shared:
        _may_share(board.project, by)
    project_ids = changes.pop("project_ids", None)
    before, after = apply_changes(board, changes, EDITABLE)
    if project_ids is not None:
        _set_projects(board, project_ids, before, after, by)
    if after:
        save_next_version(board, after.keys() - {"project_ids"})
        record("board.edited", board, by=by, before=before, after=after)
    return board


@action(can_edit_board)
def remove_board(board: Board, /, *, by: User) -> None:
    """Take a board away; its cards stay where they are."""
    record("board.removed", board, by=by, before=told_of(board) | {"project_id": board.project_id})
    board.delete()


def told_of(board: Board) -> dict[str, Any]:
    """All of a board that its history keeps."""
    return {
        "name": board.name,
        "is_shared": board.is_shared,
        "position": board.position,
        "settings": board.settings,
        "project_ids": sorted(board.projects.values_list("pk", flat=True)),
    }


def _may_share(project: Project | None, by: User) -> None:
    if not can_share_board(by, project):
        raise Forbidden("core.forbidden", verb="share_board")


def _checked_name(name: str) -> str:
    if not name.strip():
        raise Invalid("boards.name_empty", field="name")
    return name.strip()[:100]


def _checked_settings(wanted: dict[str, Any], project: Project | None, by: User) -> dict[str, Any]:
    columns = "status_category" if project is None else "status"
    settings = checked_settings({"columns": columns} | wanted, over_projects=project is None)
    if settings["filter"]:
        zone = project.calendar.time_zone if project else by.time_zone
        compile_filter(orjson.dumps(settings["filter"]).decode(), reader=by, zone_name=zone)
    return settings


def _checked_projects(board: Board, project_ids: Iterable[int], by: User) -> list[int]:
    wanted = sorted(set(project_ids))
    if not wanted:
        return []
    if not board.is_over_projects:
        raise Invalid("boards.projects_not_here", field="project_ids")
    if Project.objects.visible_to(by).filter(pk__in=wanted).count() != len(wanted):
        raise Invalid("boards.unknown_project", field="project_ids")
    return wanted


def _set_projects(
    board: Board, project_ids: Iterable[int], before: dict[str, Any], after: dict[str, Any], by: User
) -> None:
    wanted = _checked_projects(board, project_ids, by)
    current = sorted(board.projects.values_list("pk", flat=True))
    if wanted != current:
        board.projects.set(wanted)
        before["project_ids"], after["project_ids"] = current, wanted


def _last_position(project: Project | None) -> int:
    boards = Board.objects.filter(project=project)
    return int(boards.aggregate(last=Max("position"))["last"] or 0)
