"""From the events of a gesture to notices: one per person and kind, whatever the number of items."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import Exists, OuterRef

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.raw_rows import RowsById
from touchstone.inbox.announcing import announce, preference_at_hand
from touchstone.inbox.channels import Channels, channels_of
from touchstone.inbox.concerns import Concern, Happened, People, concerns_of, item_of, moved_items
from touchstone.inbox.models import Kind, Mute, Notice, Reason
from touchstone.notify.models import PushDevice
from touchstone.projects.models import Project
from touchstone.projects.queries import is_visible_to
from touchstone.work.models import Comment, Item

AT_ONCE = 500
MOST_FIELDS = 6

Key = tuple[int, str, int]


_standing = RowsById(
    lambda: Item.objects.values_list(
        "pk", "project_id", "assignee_id", "closed_at", "trashed_at", "is_summary"
    )
)


def deliver(cause: str, by_id: int, events: Sequence[Happened]) -> int:
    """Tell everybody whom these events concern, except whoever did it; answers how many notices."""
    concerns = [concern for concern in _concerns(events) if concern.person_id != by_id]
    if not concerns:
        return 0
    people = listeners({concern.person_id for concern in concerns})
    grouped: dict[Key, list[Concern]] = defaultdict(list)
    for concern in _wanted(concerns, events, people):
        grouped[concern.person_id, concern.kind, concern.project_id].append(concern)
    return write_notices([_notice(cause, by_id, key, found) for key, found in grouped.items()], people, cause)


def listeners(ids: Iterable[int]) -> dict[int, User]:
    """The active people among these, with their preference and whether a browser of theirs is told."""
    devices = PushDevice.objects.filter(person=OuterRef("pk"))
    rows = User.objects.active().filter(pk__in=set(ids)).select_related("role", "inbox_preference")
    return {person.pk: person for person in rows.annotate(has_device=Exists(devices))}


def write_notices(notices: list[Notice], people: Mapping[int, User], cause: str) -> int:
    """Write the notices down, and have told by other ways whoever wants it."""
    for notice in notices:
        notice.in_inbox = ways_of(people[notice.person_id], notice.kind).inbox
    Notice.objects.bulk_create(notices, ignore_conflicts=True, batch_size=AT_ONCE)
    announce(notices, people, cause)
    return len(notices)


def _concerns(events: Sequence[Happened]) -> list[Concern]:
    by_item: dict[int, list[Happened]] = defaultdict(list)
    for event in events:
        item_id = item_of(event)
        if item_id is not None:
            by_item[item_id].append(event)
    people = _people_of(by_item) if by_item else {}
    found = [
        concern
        for item_id, about in by_item.items()
        if item_id in people
        for event in about
        for concern in concerns_of(event, people[item_id])
    ]
    moved = moved_items(events)
    return found + _of_moves({item_id: row for item_id, row in moved.items() if item_id not in by_item})


def _of_moves(moved: dict[int, list[Any]]) -> list[Concern]:
    """Open tasks of people whose finish is another because of what somebody else did."""
    later = [item_id for item_id, (finish, new_finish) in moved.items() if finish != new_finish]
    if not later:
        return []
    return [
        Concern(assignee, Kind.MOVED, Reason.ASSIGNEE, item_id, project_id, {"finish": moved[item_id]})
        for item_id, project_id, assignee, closed_at, trashed_at, is_summary in sorted(_standing.read(later))
        if assignee and not (closed_at or trashed_at or is_summary)
    ]


def _people_of(by_item: dict[int, list[Happened]]) -> dict[int, People]:
    """Who has to do with each item; the rows that the gesture holds in hand are not read again."""
    watchers: dict[int, set[int]] = defaultdict(set)
    old = [item_id for item_id, about in by_item.items() if about[0].name != "item.created"]
    rows = Item.watchers.through.objects.filter(item__in=old) if old else Item.watchers.through.objects.none()
    for item_id, person_id in rows.values_list("item_id", "user_id"):
        watchers[item_id].add(person_id)
    held = {item_id: _held(about[-1]) for item_id, about in by_item.items()}
    unknown = [item_id for item_id, item in held.items() if item is None]
    items = held | (Item.objects.in_bulk(unknown) if unknown else {})
    return {item_id: People(item, frozenset(watchers[item_id])) for item_id, item in items.items() if item}


def _held(event: Happened) -> Item | None:
    subject = getattr(event, "subject", None)
    if isinstance(subject, Item):
        return subject
    return subject.item if isinstance(subject, Comment) else None


def _wanted(concerns: list[Concern], events: Sequence[Happened], people: Mapping[int, User]) -> list[Concern]:
    """What people may see, without what they silenced, and items they muted unless they are named."""
    created = {event.subject_id for event in events if event.name == "item.created"}
    project_ids = {concern.project_id for concern in concerns}
    are_known = any(concern.item_id not in created for concern in concerns)
    muted = _muted(people, project_ids) if are_known else set()
    projects = _projects(project_ids, events)
    pairs = {(concern.person_id, concern.project_id) for concern in concerns if concern.person_id in people}
    seen = {pair for pair in pairs if is_visible_to(people[pair[0]], projects[pair[1]])}
    return [
        concern
        for concern in concerns
        if (person := people.get(concern.person_id)) is not None
        and not ways_of(person, concern.kind).are_silent
        and (concern.kind == Kind.MENTIONED or (person.pk, concern.item_id) not in muted)
        and (person.pk, concern.project_id) in seen
    ]


def _muted(people: Iterable[int], project_ids: set[int]) -> set[tuple[int, int]]:
    """By project, for there may be ten thousand items."""
    mutes = Mute.objects.filter(person__in=people, item__project__in=project_ids)
    return set(mutes.values_list("person_id", "item_id"))


def _projects(ids: set[int], events: Sequence[Happened]) -> dict[int, Project]:
    """Projects by id; those that the gesture's rows hold are not read again."""
    held = [item for event in events if (item := _held(event)) and Item.project.is_cached(item)]
    known = {item.project_id: item.project for item in held}
    unknown = ids - known.keys()
    return known | (Project.objects.in_bulk(unknown) if unknown else {})


def ways_of(person: User, kind: str) -> Channels:
    return channels_of(preference_at_hand(person), kind)


def _notice(cause: str, by_id: int, key: Key, found: list[Concern]) -> Notice:
    person_id, kind, project_id = key
    first = found[0]
    told = dict(first.told)
    fields = {name for concern in found for name in concern.told.get("fields", ())}
    if fields:
        told["fields"] = sorted(fields)[:MOST_FIELDS]
    return Notice(
        person_id=person_id,
        cause=cause,
        kind=kind,
        reason=first.reason,
        by_id=by_id,
        project_id=project_id,
        item_id=first.item_id,
        count=len({concern.item_id for concern in found}),
        told=told,
        at=clock.now(),
    )


def tell_what_is_due(day: str, items: Iterable[Item]) -> int:
    """One notice a person and project for the open tasks that are due that day and that they did not mute."""
    muted = set(Mute.objects.values_list("person_id", "item_id"))
    grouped: dict[tuple[int, int], list[Item]] = defaultdict(list)
    for item in items:
        if (item.assignee_id, item.pk) not in muted:
            grouped[item.assignee_id or 0, item.project_id].append(item)
    people = listeners(person_id for person_id, _ in grouped)
    notices = [
        Notice(
            person_id=person_id,
            cause=f"due {day}",
            kind=Kind.DUE,
            reason=Reason.ASSIGNEE,
            project_id=project_id,
            item_id=found[0].pk,
            count=len(found),
        )
        for (person_id, project_id), found in grouped.items()
        if person_id in people and not ways_of(people[person_id], Kind.DUE).are_silent
    ]
    return write_notices(notices, people, f"due {day}")
