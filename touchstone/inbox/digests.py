"""One mail with all that is unread, instead of a mail each."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.utils import translation

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.inbox.announcing import preference_at_hand
from touchstone.inbox.answers import reply_addresses, reply_headers
from touchstone.inbox.channels import channels_of
from touchstone.inbox.letters import html_of, list_headers, subject_of, text_of
from touchstone.inbox.models import MailChoice, MailPace, Notice
from touchstone.inbox.queries import NoticeQuerySet
from touchstone.inbox.quiet import is_quiet
from touchstone.notify.mail import mail_is_configured, queue_mail


def mail_unread(pace: MailPace) -> int:
    """Mail everybody of this pace what they have neither read nor been mailed; answers how many mails.

    Without a mail server nothing is sent, and nothing counts as mailed.
    """
    if not mail_is_configured():
        return 0
    now = clock.now()
    mails = 0
    for person, notices in _by_person(_unmailed(now)).items():
        preference = preference_at_hand(person)
        chosen = preference.mail if preference else MailPace.DAILY
        if chosen == pace and not is_quiet(person, now):
            wanted = [each for each in notices if _mail_choice(each) != MailChoice.NEVER]
            mails += _mail(person, wanted, now)
    return mails


def mail_at_once(person_id: int) -> int:
    """Mail one person what is unread of the kinds they want at once; answers how many mails."""
    now = clock.now()
    unmailed = _by_person(_unmailed(now).filter(person=person_id))
    return sum(
        _mail(person, [each for each in notices if _mail_choice(each) == MailChoice.AT_ONCE], now)
        for person, notices in unmailed.items()
        if mail_is_configured()
    )


def _unmailed(now: datetime) -> NoticeQuerySet:
    unread = Notice.objects.waiting(now).unread().filter(mailed_at=None, person__is_active=True)
    return unread.select_related("person__role", "person__inbox_preference", "by", "item__project", "project")


def _by_person(notices: Iterable[Notice]) -> dict[User, list[Notice]]:
    found: dict[User, list[Notice]] = defaultdict(list)
    for notice in notices:
        found[notice.person].append(notice)
    return found


def _mail_choice(notice: Notice) -> MailChoice:
    preference = preference_at_hand(notice.person)
    if preference is not None and preference.mail == MailPace.NEVER:
        return MailChoice.NEVER
    return channels_of(preference, notice.kind).mail


def _mail(person: User, notices: list[Notice], now: datetime) -> bool:
    """Only what the person may see at this moment."""
    visible = set(
        Notice.objects.visible_to(person)
        .filter(pk__in=[each.pk for each in notices])
        .values_list("pk", flat=True)
    )
    notices = [notice for notice in notices if notice.pk in visible]
    if not notices:
        return False
    with translation.override(person.language), transaction.atomic():
        queue_mail(
            [person.email],
            subject_of(notices),
            text_of(person, notices),
            html=html_of(person, notices),
            reply_to=reply_addresses(person, notices),
            headers={**list_headers(person, notices), **reply_headers(person, notices)},
            by=None,
        )
        Notice.objects.filter(pk__in=visible).update(mailed_at=now)
    return True
