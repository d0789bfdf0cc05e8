"""Routes of anonymous cards. No answer is kept for an `Idempotency-Key`: that would keep whose card it is."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from ninja import Router, Status

from touchstone.accounts.reader import reader_of
from touchstone.meetings import actions
from touchstone.meetings.api.schemas import CardGroup, CardIn, CardSecret, CardText, CardVotes, NewCardOut
from touchstone.meetings.queries import find_card, find_retrospective

router = Router(tags=["meetings"])


@router.post(
    "/retrospectives/{int:retrospective_id}/cards", response={201: NewCardOut}, operation_id="write_card"
)
def write(
    request: HttpRequest, response: HttpResponse, retrospective_id: int, body: CardIn
) -> Status[NewCardOut]:
    """Put up a card; the secret in the answer is the only way to change it later."""
    reader = reader_of(request)
    row = find_retrospective(reader, retrospective_id)
    card, secret = actions.write_card(row, by=reader, column=body.column, text=body.text)
    response["Cache-Control"] = "no-store"
    return Status(201, NewCardOut(id=card.pk, secret=secret))


@router.patch("/retrospective-cards/{uuid:card_id}", response={204: None}, operation_id="rewrite_card")
def rewrite(
    request: HttpRequest,
    response: HttpResponse,
    card_id: UUID,
    body: CardText,
) -> Status[None]:
    """Change one's own card."""
    reader = reader_of(request)
    actions.rewrite_card(find_card(reader, card_id), by=reader, secret=body.secret, text=body.text)
    response["Cache-Control"] = "no-store"
    return Status(204, None)


@router.post("/retrospective-cards/{uuid:card_id}/removal", response={204: None}, operation_id="remove_card")
def remove(request: HttpRequest, response: HttpResponse, card_id: UUID, body: CardSecret) -> Status[None]:
    """Take one's own card down."""
    reader = reader_of(request)
    actions.remove_card(find_card(reader, card_id), by=reader, secret=body.secret)
    response["Cache-Control"] = "no-store"
    return Status(204, None)


@router.put("/retrospective-cards/{uuid:card_id}/group", response={204: None}, operation_id="group_card")
def group(request: HttpRequest, card_id: UUID, body: CardGroup) -> Status[None]:
    """Lay a card under another, or take it out."""
    reader = reader_of(request)
    lead = find_card(reader, body.lead_id) if body.lead_id else None
    actions.group_card(find_card(reader, card_id), by=reader, lead=lead)
    return Status(204, None)


@router.put("/retrospective-cards/{uuid:card_id}/votes", response={204: None}, operation_id="vote_for_card")
def vote(request: HttpRequest, response: HttpResponse, card_id: UUID, body: CardVotes) -> Status[None]:
    """Give a card some of one's votes."""
    reader = reader_of(request)
    actions.vote(find_card(reader, card_id), by=reader, count=body.count)
    response["Cache-Control"] = "no-store"
    return Status(204, None)
