"""From what happened to whom it concerns: one concern per person and thing that happened to an item."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from touchstone.inbox.models import Kind, Reason
from touchstone.work.mentions import mentioned_ids
from touchstone.work.models import Item

QUIET = {"rank", "values", "estimate", "override_reason", "label_ids", "closed_at"}
"""Fields whose change nobody is told of by themselves."""
LONGEST_EXCERPT = 140


class Happened(Protocol):
    """What is asked of an event, whether it is about to be a row or is one."""

    name: str
    subject_id: int
    before: dict[str, Any]
    after: dict[str, Any]


@dataclass(frozen=True)
class Concern:
    """Something that `person` should know of an item."""

    person_id: int
    kind: Kind
    reason: Reason
    item_id: int
    project_id: int
    told: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class People:
    """Who has to do with an item."""

    item: Item
    watchers: frozenset[int]

    def with_reasons(self) -> Iterator[tuple[int, Reason]]:
        """Each once, by the closest reason."""
        named: dict[int, Reason] = {}
        if self.item.assignee_id:
            named[self.item.assignee_id] = Reason.ASSIGNEE
        named.setdefault(self.item.reporter_id, Reason.REPORTER)
        for watcher in sorted(self.watchers):
            named.setdefault(watcher, Reason.WATCHER)
        yield from named.items()

    def concern(self, person_id: int, kind: Kind, reason: Reason, **told: Any) -> Concern:
        """Something that one of them, or somebody named, should know."""
        return Concern(person_id, kind, reason, self.item.pk, self.item.project_id, told)


def item_of(event: Happened) -> int | None:
    """The item an event is about; None for events nobody is told of."""
    if event.name in {"item.created", "item.edited", "item.trashed"}:
        return event.subject_id
    return event.after.get("item_id") if event.name == "comment.added" else None


def concerns_of(event: Happened, people: People) -> Iterator[Concern]:
    """Whom one event concerns; the caller leaves out whoever did it."""
    if event.name == "comment.added":
        yield from _of_comment(event.after["body"], event.subject_id, people)
    elif event.name == "item.trashed":
        for person_id, reason in people.with_reasons():
            yield people.concern(person_id, Kind.TRASHED, reason)
    else:
        yield from _of_assignment(event, people)
        yield from _of_mentions(event.after.get("description", ""), people)
        if event.name == "item.edited":
            yield from _of_change(event, people)


def moved_items(events: Iterable[Happened]) -> dict[int, list[Any]]:
    """Items that the engine moved: their finish before and after, by id."""
    rows = (row for event in events if event.name == "plan.recalculated" for row in event.after["moved"])
    return {item_id: [finish, new_finish] for item_id, _, finish, _, new_finish in rows}


def _of_assignment(event: Happened, people: People) -> Iterator[Concern]:
    if event.name == "item.edited" and "assignee_id" not in event.after:
        return
    if people.item.assignee_id:
        yield people.concern(people.item.assignee_id, Kind.ASSIGNED, Reason.ASSIGNEE)
    earlier = event.before.get("assignee_id")
    if earlier:
        yield people.concern(earlier, Kind.UNASSIGNED, Reason.ASSIGNEE)


def _of_change(event: Happened, people: People) -> Iterator[Concern]:
    changed = event.after.keys() - QUIET - {"assignee_id"}
    fields = sorted(name.removesuffix("_id") for name in changed)
    if fields:
        for person_id, reason in people.with_reasons():
            yield people.concern(person_id, Kind.CHANGED, reason, fields=fields)


def _of_comment(text: str, comment_id: int, people: People) -> Iterator[Concern]:
    """The words themselves stay with the comment: whoever removes it removes them from every inbox."""
    named = mentioned_ids(text)
    for person_id in sorted(named):
        yield people.concern(person_id, Kind.MENTIONED, Reason.MENTION, comment_id=comment_id)
    for person_id, reason in people.with_reasons():
        if person_id not in named:
            yield people.concern(person_id, Kind.COMMENTED, reason, comment_id=comment_id)


def _of_mentions(text: str, people: People) -> Iterator[Concern]:
    for person_id in sorted(mentioned_ids(text)):
        yield people.concern(person_id, Kind.MENTIONED, Reason.MENTION, excerpt=text[:LONGEST_EXCERPT])
