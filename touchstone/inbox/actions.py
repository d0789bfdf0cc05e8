"""What a person does with what they were told. Nobody else is concerned, so nothing is recorded."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.actions import action, bulk_action
from touchstone.core.errors import Invalid
from touchstone.inbox.channels import Channels, differing
from touchstone.inbox.models import MailPace, Mute, Notice, Preference
from touchstone.inbox.rules import is_oneself, is_own_notice
from touchstone.work.models import Item
from touchstone.work.rules import can_watch

FURTHEST = timedelta(days=5 * 366)


@bulk_action(is_own_notice)
def mark_read(notices: list[Notice], /, *, by: User, is_read: bool = True) -> None:
    """Read, or to be read again."""
    _update(notices, read_at=clock.now() if is_read else None)


@bulk_action(is_own_notice)
def mark_done(notices: list[Notice], /, *, by: User, is_done: bool = True) -> None:
    """Out of the inbox, or back in it; what is done was read."""
    now = clock.now()
    _update(notices, done_at=now if is_done else None, read_at=now)


@bulk_action(is_own_notice)
def snooze(notices: list[Notice], /, *, by: User, until: datetime | None) -> None:
    """Put off until an instant; None brings it back now. It comes back unread."""
    if until is not None and until <= clock.now():
        raise Invalid("inbox.snooze_in_the_past", field="until")
    if until is not None and until > clock.now() + FURTHEST:
        raise Invalid("inbox.snooze_too_far", field="until")
    _update(notices, snoozed_until=until, read_at=None, done_at=None)


@action(is_oneself)
def mark_all_read(person: User, /, *, by: User) -> int:
    """Everything that waits is read; answers how many."""
    now = clock.now()
    return Notice.objects.filter(person=person).shown().waiting(now).unread().update(read_at=now)


@action(can_watch)
def mute_item(item: Item, /, *, by: User) -> None:
    """Hear no more of an item, unless named."""
    Mute.objects.get_or_create(person=by, item=item)


@action(can_watch)
def unmute_item(item: Item, /, *, by: User) -> None:
    """Hear of it again."""
    Mute.objects.filter(person=by, item=item).delete()


@action(is_oneself)
def edit_inbox_preference(
    person: User,
    /,
    *,
    by: User,
    channels: Mapping[str, Channels],
    mail: str,
    quiet_from: time | None,
    quiet_until: time | None,
) -> Preference:
    """How the person wants to be told."""
    if (quiet_from is None) != (quiet_until is None):
        raise Invalid("inbox.quiet_hours_need_both", field="quiet_until")
    preference, _ = Preference.objects.update_or_create(
        person=person,
        defaults={
            "channels": differing(channels),
            "mail": mail,
            "quiet_from": quiet_from,
            "quiet_until": quiet_until,
        },
    )
    return preference


@action(is_oneself)
def switch_mail_off(person: User, /, *, by: User) -> None:
    """No more mail of notices; all else stays as it is."""
    Preference.objects.update_or_create(person=person, defaults={"mail": MailPace.NEVER})


def _update(notices: list[Notice], **columns: datetime | None) -> None:
    Notice.objects.filter(pk__in=[notice.pk for notice in notices]).update(**columns)
