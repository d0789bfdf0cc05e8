"""Quiet hours, on the person's own clock; they may pass midnight."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from touchstone.accounts.models import User
from touchstone.inbox.models import Preference


def awake_at(person: User, now: datetime) -> datetime:
    """The next instant at which the person may be disturbed: `now`, or the end of the quiet hours."""
    preference: Preference | None = getattr(person, "inbox_preference", None)
    if preference is None or preference.quiet_from is None or preference.quiet_until is None:
        return now
    here = now.astimezone(ZoneInfo(person.time_zone))
    begin, end = preference.quiet_from, preference.quiet_until
    is_evening = begin > end and here.time() >= begin
    if not is_evening and not (begin <= here.time() < end if begin <= end else here.time() < end):
        return now
    day = here.date() + timedelta(days=1 if is_evening else 0)
    return datetime.combine(day, end, tzinfo=here.tzinfo)


def is_quiet(person: User, now: datetime) -> bool:
    """Whether it is a quiet hour of the person's."""
    return awake_at(person, now) > now
