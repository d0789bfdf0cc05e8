"""Routes of cards: what stands on a board, and moving it."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Router
from pydantic import BaseModel, Field, StringConstraints

from touchstone.accounts.reader import reader_of
from touchstone.boards import actions
from touchstone.boards.placing import Step
from touchstone.boards.queries.boards import find_board
from touchstone.boards.queries.cards import status_spells
from touchstone.boards.queries.wall import wall_of
from touchstone.core.answers import answer
from touchstone.core.bodies import Body, Id, Prose
from touchstone.core.versions import expect_version, tag
from touchstone.projects.queries import find_project
from touchstone.work.api.schemas import Changed, ItemDetail, ItemRow
from touchstone.work.changed import changed_by_last_gesture
from touchstone.work.detail import item_detail
from touchstone.work.models import Item
from touchstone.work.queries.items import find_item

router = Router(tags=["boards"])

PlainId = Annotated[int, Field(strict=True, ge=0, le=2**53 - 1)]
StepField = Annotated[str, StringConstraints(max_length=50, pattern=r"^([a-z_]+|values\.[A-Za-z0-9_-]+)$")]
Word = Annotated[str, StringConstraints(max_length=80, pattern=r"^[^\x00]*$")]


class StepIn(Body):
    """A field that a move sets: an id, a word, or null for none; of labels also the one it leaves."""

    field: StepField
    value: PlainId | Word | None
    instead_of: Id | None = None


class CardMove(Body):
    """Where a card goes: its column, and its lane where the board has lanes."""

    steps: list[StepIn] = Field(min_length=1, max_length=4)
    board_id: Id | None = None
    override_reason: Prose = Field(default="", max_length=500)


class StatusAges(BaseModel):
    """Since when items have had their status; one that is missing never changed it."""

    since: dict[int, str]


class Wall(BaseModel):
    """The cards of a board with all the names needed to read them."""

    cards: list[ItemRow]
    is_cut: bool
    since: dict[int, str]
    projects: list[dict[str, Any]]
    statuses: list[dict[str, Any]]
    types: list[dict[str, Any]]
    people: list[dict[str, Any]]
    labels: list[dict[str, Any]]
    fields: list[dict[str, Any]]


@router.get("/boards/{int:board_id}/cards", response=Wall, operation_id="list_cards")
def index(request: HttpRequest, board_id: int) -> HttpResponse:
    """A board's cards, as far as one may see them."""
    reader = reader_of(request)
    return answer(wall_of(find_board(reader, board_id), reader))


@router.get("/projects/{int:project_id}/status-ages", response=StatusAges, operation_id="list_status_ages")
def ages(request: HttpRequest, project_id: int) -> StatusAges:
    """Since when the open items of a project have had their status."""
    project = find_project(reader_of(request), project_id)
    return StatusAges(since=status_spells(Item.objects.live().filter(project=project, closed_at=None)))


@router.post("/items/{int:item_id}/card-moves", response=Changed, operation_id="move_card")
def move(request: HttpRequest, item_id: int, body: CardMove) -> HttpResponse:
    """Put a card into another column and lane; 409 where a limit is reached and no reason given."""
    reader = reader_of(request)
    item = find_item(reader, item_id)
    expect_version(request, item, lambda: ItemDetail.model_validate(item_detail(item, reader)))
    moved = actions.move_card(
        item,
        by=reader,
        board=find_board(reader, body.board_id) if body.board_id else None,
        steps=[Step(**step.model_dump()) for step in body.steps],
        override_reason=body.override_reason,
    )
    response = answer(changed_by_last_gesture(reader, first=[item_id]))
    tag(response, moved)
    return response
