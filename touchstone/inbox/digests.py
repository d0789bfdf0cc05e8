"""One mail with all that is unread, instead of a mail each."""

from collections import defaultdict
from datetime import datetime, time
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.utils import translation

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.texts import say
from touchstone.inbox.models import MailPace, Notice, Preference
from touchstone.inbox.telling import sentence_of
from touchstone.notify.mail import mail_is_configured, queue_mail

MOST_LINES = 40


def mail_unread(pace: MailPace) -> int:
    """Mail everybody of this pace what they have neither read nor been mailed; answers how many mails.

    Without a mail server nothing is sent, and nothing counts as mailed.
    """
    if not mail_is_configured():
        return 0
    now = clock.now()
    chosen = dict(Preference.objects.values_list("person_id", "mail"))
    unread = Notice.objects.waiting(now).unread().filter(mailed_at=None, person__is_active=True)
    by_person: dict[User, list[Notice]] = defaultdict(list)
    for notice in unread.select_related("person__role", "person__inbox_preference", "by", "item__project"):
        if chosen.get(notice.person_id, MailPace.DAILY) == pace and not _is_quiet(notice.person, now):
            by_person[notice.person].append(notice)
    return sum(_mail(person, notices, now) for person, notices in by_person.items())


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
        lines = [f"• {sentence_of(notice)}\n  {_link(notice)}" for notice in notices[:MOST_LINES]]
        text = "\n".join([*lines, "", say("inbox.mail_foot", link=f"{settings.PUBLIC_URL}/inbox")])
        queue_mail([person.email], say("inbox.mail_subject", count=len(notices)), text, by=None)
        Notice.objects.filter(pk__in=visible).update(mailed_at=now)
    return True


def _link(notice: Notice) -> str:
    return f"{settings.PUBLIC_URL}/items/{notice.item.key}"


def _is_quiet(person: User, now: datetime) -> bool:
    """Whether it is a quiet hour on the person's clock; quiet hours may pass midnight."""
    preference: Preference | None = getattr(person, "inbox_preference", None)
    if preference is None or preference.quiet_from is None or preference.quiet_until is None:
        return False
    begin: time = preference.quiet_from
    here = now.astimezone(ZoneInfo(person.time_zone)).time()
    if begin <= preference.quiet_until:
        return begin <= here < preference.quiet_until
    return here >= begin or here < preference.quiet_until
