"""From a mail to a comment, or to the reason why not. The same message makes one comment only."""

import logging

from django.db import IntegrityError, transaction
from django.utils import translation

from touchstone.accounts.models import User
from touchstone.core.errors import DomainError, Invalid
from touchstone.core.gesture import acting_via
from touchstone.core.texts import say
from touchstone.mail_in.commenting import comment_by_mail
from touchstone.mail_in.models import Outcome, ReceivedMail
from touchstone.mail_in.reading import Letter, read_letter
from touchstone.mail_in.stripping import own_words
from touchstone.notify.mail import queue_mail
from touchstone.notify.reply_addresses import ReplyPlace, first_place
from touchstone.work.models import Comment, Item
from touchstone.work.queries.items import find_item

logger = logging.getLogger(__name__)
LONGEST_ANSWER = 2_000


def receive(raw: bytes) -> ReceivedMail:
    """Deal with one mail; one that was dealt with before is answered as it was then."""
    letter = read_letter(raw)
    known = ReceivedMail.objects.filter(message_id=letter.message_id).first()
    if known is not None:
        return known
    try:
        with transaction.atomic():
            received = _deal_with(letter)
    except IntegrityError:
        return ReceivedMail.objects.get(message_id=letter.message_id)
    if received.outcome != Outcome.COMMENTED:
        logger.warning(
            "mail %s from %s: %s (%s)", letter.message_id, letter.sender, received.outcome, received.reason
        )
    return received


def _deal_with(letter: Letter) -> ReceivedMail:
    if letter.is_automatic:
        return _note(letter, Outcome.IGNORED, reason="mail_in.automatic")
    try:
        # A part of its own: what a refused comment began is taken back, the note of it stays.
        with transaction.atomic():
            person, comment = _comment(letter)
    except DomainError as refusal:
        _answer(letter, refusal)
        return _note(letter, Outcome.REFUSED, reason=refusal.code)
    return _note(letter, Outcome.COMMENTED, person=person, comment=comment)


def _comment(letter: Letter) -> tuple[User, Comment]:
    place = first_place((*letter.recipients, *letter.answers))
    if place is None:
        raise Invalid("mail_in.no_place")
    person = User.objects.active().select_related("role").filter(pk=place.person_id).first()
    if person is None:
        raise Invalid("mail_in.no_access")
    if person.email.lower() != letter.sender:
        raise Invalid("mail_in.not_the_sender")
    with acting_via("mail"), translation.override(person.language):
        return person, comment_by_mail(_item(place, person), letter, place.comment_id, by=person)


def _item(place: ReplyPlace, person: User) -> Item:
    try:
        return find_item(person, place.item_id)
    except DomainError as missing:
        raise Invalid("mail_in.no_access") from missing


def _note(
    letter: Letter,
    outcome: Outcome,
    *,
    reason: str = "",
    person: User | None = None,
    comment: Comment | None = None,
) -> ReceivedMail:
    return ReceivedMail.objects.create(
        message_id=letter.message_id,
        sender=letter.sender[:254],
        person=person,
        comment=comment,
        outcome=outcome,
        reason=reason,
    )


def _answer(letter: Letter, refusal: DomainError) -> None:
    """Tell why, but only somebody we know: a stranger's address may be forged."""
    person = User.objects.active().filter(email__iexact=letter.sender).first()
    if person is None:
        return
    with translation.override(person.language):
        reason = say(refusal.code, **refusal.params)
        text = say("mail_in.refused_text", reason=reason, text=own_words(letter.text)[:LONGEST_ANSWER])
        subject = say("mail_in.refused_subject", subject=letter.subject)
        queue_mail([person.email], subject, text, by=None, headers={"In-Reply-To": letter.message_id})
