"""Cards and votes. They record no event and hint without a name: either would say whose they are."""

from touchstone.accounts.models import User
from touchstone.core.actions import action
from touchstone.core.errors import Conflict, Forbidden, Invalid
from touchstone.core.events import record
from touchstone.meetings.card_secrets import hash_of, new_secret, opens, voter_of
from touchstone.meetings.hinting import hint_of_change
from touchstone.meetings.models import Card, Phase, Retrospective, Vote
from touchstone.meetings.rules import can_take_part, can_write_on_card

MOST_CARDS = 500
CHANGING = (Phase.WRITE, Phase.GROUP, Phase.VOTE, Phase.DISCUSS)


@action(can_take_part)
def write_card(retrospective: Retrospective, /, *, by: User, column: str, text: str) -> tuple[Card, str]:
    """Put up a card; answers it with the secret by which its author, and nobody else, may change it."""
    if retrospective.phase == Phase.CLOSED:
        raise Conflict("retrospective.closed")
    if column not in {each["key"] for each in retrospective.columns}:
        raise Invalid("retrospective.no_such_column", field="column")
    if retrospective.cards.count() >= MOST_CARDS:
        raise Conflict("retrospective.too_many_cards", maximum=MOST_CARDS)
    secret = new_secret()
    card = Card(retrospective=retrospective, column=column, text=_checked(text), secret_hash=hash_of(secret))
    card.save(force_insert=True)
    hint_of_change(retrospective)
    return card, secret


@action(can_write_on_card)
def rewrite_card(card: Card, /, *, by: User, secret: str, text: str) -> Card:
    """Change one's own card."""
    _check_secret(card, secret)
    card.text = _checked(text)
    card.save(update_fields=["text"])
    hint_of_change(card.retrospective)
    return card


@action(can_write_on_card)
def remove_card(card: Card, /, *, by: User, secret: str) -> None:
    """Take one's own card down for good: kept, it would be a trace."""
    _check_secret(card, secret)
    retrospective = card.retrospective
    card.delete()
    hint_of_change(retrospective)


@action(can_write_on_card)
def group_card(card: Card, /, *, by: User, lead: Card | None) -> Card:
    """Lay a card under another of the same retrospective, or take it out again."""
    if card.retrospective.phase not in (Phase.GROUP, Phase.VOTE, Phase.DISCUSS):
        raise Conflict("retrospective.wrong_phase")
    if lead is not None and (lead.pk == card.pk or lead.retrospective_id != card.retrospective_id):
        raise Invalid("retrospective.no_such_card", field="lead_id")
    top = lead.lead or lead if lead is not None else None
    before = card.lead_id
    if top is not None:
        card.followers.update(lead=top)
    card.lead = top if top is None or top.pk != card.pk else None
    card.save(update_fields=["lead"])
    record(
        "retrospective.card_grouped",
        card.retrospective,
        by=by,
        before={"card_id": str(card.pk), "lead_id": str(before) if before else None},
        after={"card_id": str(card.pk), "lead_id": str(card.lead_id) if card.lead_id else None},
    )
    return card


@action(can_write_on_card)
def vote(card: Card, /, *, by: User, count: int) -> None:
    """Give a card `count` of one's votes; all of them together stay within the budget."""
    retrospective = card.retrospective
    if retrospective.phase != Phase.VOTE:
        raise Conflict("retrospective.wrong_phase")
    voter = voter_of(by, retrospective)
    others = Vote.objects.filter(card__retrospective=retrospective, voter=voter).exclude(card=card)
    spent = sum(others.values_list("count", flat=True))
    if spent + count > retrospective.votes_each:
        raise Conflict("retrospective.no_votes_left", maximum=retrospective.votes_each)
    if count:
        Vote.objects.update_or_create(card=card, voter=voter, defaults={"count": count})
    else:
        Vote.objects.filter(card=card, voter=voter).delete()
    hint_of_change(retrospective)


def _checked(text: str) -> str:
    trimmed = text.strip()
    if not trimmed:
        raise Invalid("core.invalid", field="text")
    return trimmed


def _check_secret(card: Card, secret: str) -> None:
    if not opens(secret, card.secret_hash):
        raise Forbidden("retrospective.not_your_card")
    if card.retrospective.phase == Phase.CLOSED:
        raise Conflict("retrospective.closed")
