"""After notices are written: mails that go at once, and what browsers show."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import timedelta

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.inbox.channels import channels_of
from touchstone.inbox.models import MailChoice, MailPace, Notice, Preference
from touchstone.inbox.quiet import awake_at
from touchstone.jobs.enqueuing import enqueue_many, new_job
from touchstone.jobs.models import Job
from touchstone.notify.mail import mail_is_configured

GATHERED_FOR = timedelta(minutes=1)
"""What comes within a minute goes in one mail, and not at all where it was read meanwhile."""


def announce(notices: Iterable[Notice], people: Mapping[int, User], cause: str) -> None:
    """Have whoever wants it told beyond the inbox; one job a person and way, whatever happened."""
    kinds: dict[int, set[str]] = defaultdict(set)
    for notice in notices:
        kinds[notice.person_id].add(notice.kind)
    jobs = [job for person_id, told in kinds.items() for job in _jobs(people[person_id], told, cause)]
    if jobs:
        enqueue_many(jobs)


def preference_at_hand(person: User) -> Preference | None:
    """The preference that was read together with the person."""
    return getattr(person, "inbox_preference", None)


def _jobs(person: User, kinds: set[str], cause: str) -> Iterable[Job]:
    preference, now = preference_at_hand(person), clock.now()
    ways = [channels_of(preference, kind) for kind in kinds]
    wants_mail = preference is None or preference.mail != MailPace.NEVER
    if wants_mail and mail_is_configured() and any(way.mail == MailChoice.AT_ONCE for way in ways):
        yield new_job(
            "inbox.mail_now",
            {"person_id": person.pk},
            by=None,
            run_at=awake_at(person, now + GATHERED_FOR),
            unique_key=f"mail now {person.pk}",
        )
    if getattr(person, "has_device", False) and any(way.push for way in ways):
        yield new_job(
            "inbox.push",
            {"person_id": person.pk, "cause": cause},
            by=None,
            run_at=awake_at(person, now),
            unique_key=f"push {person.pk} {cause}",
        )
