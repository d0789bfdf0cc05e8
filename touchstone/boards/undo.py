"""Taking back what happened to boards."""

from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.boards import actions
from touchstone.boards.actions.arranging import told_of
from touchstone.boards.queries.boards import find_board
from touchstone.projects.queries import find_project


@undoes("board.created")
def take_board_away(event: Event, by: Any) -> None:
    actions.remove_board(find_board(by, event.subject_id), by=by)


@undoes("board.edited")
def edit_board_back(event: Event, by: Any) -> None:
    board = find_board(by, event.subject_id)
    current = told_of(board)
    expect_unchanged(event, {name: current[name] for name in event.after}, board.name)
    actions.edit_board(board, by=by, **event.before)


@undoes("board.removed")
def make_board_again(event: Event, by: Any) -> None:
    told = dict(event.before)
    project_id = told.pop("project_id")
    actions.create_board(find_project(by, project_id) if project_id else None, by=by, **told)


@undoes("card.limit_overridden")
def leave_the_note(event: Event, by: Any) -> None:
    """The card itself goes back with its own events; that the limit was exceeded stays told."""
