"""What the people of the demo were told lately: their inboxes as a busy fortnight leaves them."""

from datetime import datetime, timedelta

from touchstone.audit.models import ChangeSet
from touchstone.core import clock
from touchstone.inbox.delivering import deliver
from touchstone.inbox.models import Notice

TOLD = timedelta(days=14)
UNREAD = timedelta(days=3)


def fill_inboxes(now: datetime) -> None:
    """Tell what happened in the last days, each at its time; what is older was read."""
    for change_set in ChangeSet.objects.filter(at__gte=now - TOLD).order_by("at"):
        with clock.standing_at(change_set.at):
            events = list(change_set.events.order_by("pk"))
            deliver(str(change_set.pk), change_set.by_id, events)
    for notice in Notice.objects.filter(at__lt=now - UNREAD):
        notice.read_at = notice.at + timedelta(hours=2)
        notice.save(update_fields=["read_at"])
