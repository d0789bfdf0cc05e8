"""Routes of boards."""

from typing import Any

from django.http import HttpRequest
from ninja import Router, Status
from pydantic import BaseModel, Field

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.boards import actions
from touchstone.boards.models import Board
from touchstone.boards.queries.boards import find_board, visible_project_ids
from touchstone.boards.rules import can_edit_board, can_share_board
from touchstone.boards.settings import BoardSettings, read_settings
from touchstone.core.bodies import Body, Id, Line, absent
from touchstone.core.versions import expect_version
from touchstone.projects.queries import find_project

router = Router(tags=["boards"])


class BoardOut(BaseModel):
    """A board; `project_ids` are those of its named projects that the reader may see."""

    id: int
    project_id: int | None
    project_ids: list[int]
    owner_id: int
    owner_name: str
    name: str
    is_shared: bool
    position: int
    settings: BoardSettings
    version: int
    can: dict[str, bool]


class BoardIn(Body):
    """A board to make."""

    name: Line = Field(max_length=100)
    is_shared: bool = False
    settings: dict[str, Any] = Field(default_factory=dict, max_length=40)


class WideBoardIn(BoardIn):
    """A board over projects; over all that its reader sees where none is named."""

    project_ids: list[Id] = Field(default_factory=list, max_length=200)


class BoardChanges(Body):
    """What to change about a board; settings left out stay."""

    name: Line = Field(default_factory=absent, max_length=100)
    is_shared: bool = Field(default_factory=absent)
    position: int = Field(default_factory=absent, ge=0, le=100_000, strict=True)
    settings: dict[str, Any] = Field(default_factory=absent, max_length=40)
    project_ids: list[Id] = Field(default_factory=absent, max_length=200)


@router.get("/projects/{int:project_id}/boards", response=list[BoardOut], operation_id="list_project_boards")
def of_project(request: HttpRequest, project_id: int) -> list[BoardOut]:
    """A project's shared boards and one's own, in their order."""
    reader = reader_of(request)
    boards = Board.objects.visible_to(reader).of_project(find_project(reader, project_id))
    return [board_out(board, reader) for board in boards.select_related("owner", "project")]


@router.post("/projects/{int:project_id}/boards", response={201: BoardOut}, operation_id="create_board")
def create(request: HttpRequest, project_id: int, body: BoardIn) -> Status[BoardOut]:
    """Make a board of a project."""
    reader = reader_of(request)
    board = actions.create_board(find_project(reader, project_id), by=reader, **body.model_dump())
    return Status(201, board_out(board, reader))


@router.get("/boards", response=list[BoardOut], operation_id="list_boards")
def over_projects(request: HttpRequest) -> list[BoardOut]:
    """Boards over projects: one's own and the shared ones."""
    reader = reader_of(request)
    boards = Board.objects.visible_to(reader).over_projects()
    return [board_out(board, reader) for board in boards.select_related("owner").prefetch_related("projects")]


@router.post("/boards", response={201: BoardOut}, operation_id="create_wide_board")
def create_wide(request: HttpRequest, body: WideBoardIn) -> Status[BoardOut]:
    """Make a board over projects."""
    reader = reader_of(request)
    return Status(201, board_out(actions.create_board(None, by=reader, **body.model_dump()), reader))


@router.get("/boards/{int:board_id}", response=BoardOut, operation_id="get_board")
def get(request: HttpRequest, board_id: int) -> BoardOut:
    """One board."""
    reader = reader_of(request)
    return board_out(find_board(reader, board_id), reader)


@router.patch("/boards/{int:board_id}", response=BoardOut, operation_id="edit_board")
def edit(request: HttpRequest, board_id: int, changes: BoardChanges) -> BoardOut:
    """Change a board."""
    reader = reader_of(request)
    board = find_board(reader, board_id)
    expect_version(request, board, lambda: board_out(board, reader))
    return board_out(actions.edit_board(board, by=reader, **changes.model_dump(exclude_unset=True)), reader)


@router.delete("/boards/{int:board_id}", response={204: None}, operation_id="remove_board")
def remove(request: HttpRequest, board_id: int) -> Status[None]:
    """Take a board away."""
    reader = reader_of(request)
    actions.remove_board(find_board(reader, board_id), by=reader)
    return Status(204, None)


def board_out(board: Board, reader: User) -> BoardOut:
    """The board as this reader may see it."""
    return BoardOut(
        id=board.pk,
        project_id=board.project_id,
        project_ids=visible_project_ids(reader, board) if board.is_over_projects else [],
        owner_id=board.owner_id,
        owner_name=board.owner.name,
        name=board.name,
        is_shared=board.is_shared,
        position=board.position,
        settings=read_settings(board.settings),
        version=board.version,
        can={"edit": can_edit_board(reader, board), "share": can_share_board(reader, board.project)},
    )
