"""Edits many items at once and tells whom it concerns: `python -m benchmarks.live.fan_out 20 500`."""

import json
import sys
import time

from touchstone.config.commands.starting import start_django


def main() -> int:
    """Print what it took, as JSON."""
    people, items = (int(argument) for argument in sys.argv[1:3])
    start_django()
    from benchmarks.live.company import fill
    from touchstone.core.gesture import acting_via

    with acting_via("demo"):
        fill(people, items)
    _subscribe_everybody()
    print(json.dumps(_measure()))
    return 0


def _subscribe_everybody() -> None:
    """The dearest case: everybody has a browser that is told, and wants everything at once."""
    from touchstone.accounts.models import User
    from touchstone.inbox.models import Kind, Preference
    from touchstone.notify.models import PushDevice

    loud = {kind.value: {"inbox": True, "mail": "at_once", "push": True} for kind in Kind}
    for person in User.objects.filter(is_active=True):
        Preference.objects.update_or_create(person=person, defaults={"channels": loud})
        endpoint = f"https://push.example.net/{person.pk}"
        PushDevice.objects.create(person=person, endpoint=endpoint, p256dh="", auth="", name="Chrome")


def _measure() -> dict[str, float]:
    from touchstone.inbox.jobs import deliver_many
    from touchstone.inbox.models import Notice
    from touchstone.jobs.models import Job
    from touchstone.jobs.progress import Progress
    from touchstone.work.actions import edit_items
    from touchstone.work.models import Item

    items = list(Item.objects.select_related("project__calendar", "type", "status", "parent").order_by("pk"))
    by = items[0].reporter
    begun = time.perf_counter()
    edit_items(items, by=by, changes={item.pk: {"priority": 3} for item in items})
    edited = time.perf_counter()
    [job] = Job.objects.filter(kind="inbox.deliver")
    deliver_many(Progress(job.pk), **job.arguments)
    told = time.perf_counter()
    later = Job.objects.filter(kind__in=["inbox.mail_now", "inbox.push"])
    return {
        "items": len(items),
        "edit": edited - begun,
        "telling": told - edited,
        "notices": Notice.objects.count(),
        "most_of_one_person": max(Notice.objects.filter(person=by_id).count() for by_id in _told()),
        "jobs": later.count(),
    }


def _told() -> list[int]:
    from touchstone.inbox.models import Notice

    return list(Notice.objects.values_list("person_id", flat=True).distinct())


if __name__ == "__main__":
    sys.exit(main())
