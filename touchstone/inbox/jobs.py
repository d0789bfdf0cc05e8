"""Telling in the background: large gestures, what is due, and mails of what is unread."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils import translation

from touchstone.audit.models import Event
from touchstone.core import clock
from touchstone.inbox.delivering import deliver, tell_what_is_due
from touchstone.inbox.digests import mail_at_once, mail_unread
from touchstone.inbox.models import MailPace, Notice
from touchstone.inbox.pushing import push_to
from touchstone.jobs.enqueuing import enqueue_many, new_job
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress
from touchstone.jobs.recurring import recurring
from touchstone.notify.models import PushDevice
from touchstone.work.models import Item

PUSH_ATTEMPTS = 6
PUSH_WAIT = timedelta(seconds=30)  # then 90 seconds and so on: an hour for a push service to come back
KEEP_DONE = timedelta(days=90)
KEEP = timedelta(days=365)


@job("inbox.deliver", is_atomic=True)
def deliver_many(progress: Progress, change_set: str) -> dict[str, Any]:
    """Tell whom a large gesture concerns."""
    events = list(Event.objects.filter(change_set=UUID(change_set)).order_by("pk"))
    return {"notices": deliver(change_set, events[0].by_id, events) if events else 0}


@recurring("daily", at="07:30")
@job("inbox.due", is_atomic=True)
def tell_due(progress: Progress) -> dict[str, Any]:
    """In the morning: which open tasks are to be finished within a day."""
    now = clock.now()
    open_items = Item.objects.open().filter(is_summary=False, project__archived_at=None)
    due = open_items.filter(finish__gte=now, finish__lt=now + timedelta(days=1)).exclude(assignee=None)
    return {"notices": tell_what_is_due(now.date().isoformat(), due.order_by("finish", "pk"))}


@recurring("daily", at="08:30")
@job("inbox.daily_mail")
def mail_daily(progress: Progress) -> dict[str, Any]:
    """What is unread, once a day, to whoever wants it daily."""
    return {"mails": mail_unread(MailPace.DAILY)}


@recurring("hourly", at="00:05")
@job("inbox.hourly_mail")
def mail_hourly(progress: Progress) -> dict[str, Any]:
    """What is unread, every hour outside quiet hours, to whoever wants it hourly."""
    return {"mails": mail_unread(MailPace.HOURLY)}


@job("inbox.mail_now", is_atomic=True)
def mail_now(progress: Progress, person_id: int) -> dict[str, Any]:
    """What one person wants by mail at once, a minute's worth in one."""
    return {"mails": mail_at_once(person_id)}


@job("inbox.push", is_atomic=True)
def push(progress: Progress, person_id: int, cause: str) -> dict[str, Any]:
    """Have each browser of a person shown what a gesture told them."""
    devices = PushDevice.objects.filter(person=person_id).values_list("pk", flat=True)
    jobs = [
        new_job(
            "inbox.push_device",
            {"device_id": device_id, "cause": cause},
            by=None,
            unique_key=f"push device {device_id} {cause}",
        )
        for device_id in devices
    ]
    enqueue_many(jobs)
    return {"devices": len(jobs)}


@job("inbox.push_device", max_attempts=PUSH_ATTEMPTS, first_wait=PUSH_WAIT)
def push_device(progress: Progress, device_id: int, cause: str) -> dict[str, Any]:
    """Send to one browser; what it is shown is read now, with its owner's rights of now."""
    device = PushDevice.objects.filter(pk=device_id).select_related("person__role").first()
    if device is None:
        return {"is_shown": False}
    with translation.override(device.person.language):
        return {"is_shown": push_to(device, cause)}


@recurring("daily", at="03:40")
@job("inbox.forget")
def forget_old_notices(progress: Progress) -> dict[str, Any]:
    """Delete notices that were dealt with a quarter of a year ago, and whatever is older than a year."""
    now = clock.now()
    old = Q(done_at__lt=now - KEEP_DONE) | Q(at__lt=now - KEEP)
    forgotten, _ = Notice.objects.filter(old).delete()
    return {"notices": forgotten}
