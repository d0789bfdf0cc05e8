"""What each person did, will do and waits for, from events and items; five queries, however many people."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, NamedTuple

from django.db.models import F, Q

from touchstone.accounts.models import User
from touchstone.audit.models import Event
from touchstone.core.texts import say
from touchstone.meetings.days import StandupWindow
from touchstone.projects.models import Project
from touchstone.projects.queries import active_member_ids
from touchstone.work.models import Item
from touchstone.workflow.models import StatusCategory, TypeKind

ABOUT_ITEMS = ("item.created", "item.edited", "comment.added")
RANKS = {"closed": 0, "edited": 1, "created": 2, "commented": 3}
AHEAD = timedelta(days=4)
MOST_LINES = 8


class Mentioned(NamedTuple):
    """An item somebody tells of: what was done with it, or why it is blocked."""

    id: int
    key: str
    title: str
    what: str = ""
    because: str = ""


class Gathered(NamedTuple):
    """One person's part."""

    done: list[Mentioned]
    next: list[Mentioned]
    blocked: list[Mentioned]


def team_of(project: Project) -> list[User]:
    """Who takes part: active members, guests aside, by name."""
    ids = active_member_ids(project)
    guests = project.memberships.filter(role="guest").values_list("user_id", flat=True)
    people = User.objects.filter(pk__in=ids, is_robot=False).exclude(pk__in=list(guests))
    return list(people.select_related("role").order_by("pinyin", "pk"))


def gather(project: Project, people: Iterable[User], window: StandupWindow) -> dict[int, Gathered]:
    """Everybody's part of a day; what comes next is as it stands now."""
    ids = [person.pk for person in people]
    done = _done(project, ids, window)
    coming, blocked = _coming(project, ids, window)
    return {person_id: Gathered(done[person_id], coming[person_id], blocked[person_id]) for person_id in ids}


def lines_of(items: Iterable[Mentioned]) -> str:
    """As the text that a person goes on from: a line an item."""
    return "\n".join(_line(item) for item in items)


def _line(item: Mentioned) -> str:
    verb = say(f"standup.{item.what}") if item.what else ""
    because = f" — {item.because}" if item.because else ""
    return f"- {verb}{' ' if verb else ''}#{item.key} {item.title}{because}"


def _done(project: Project, ids: list[int], window: StandupWindow) -> dict[int, list[Mentioned]]:
    events = Event.objects.filter(
        project_id=project.pk, name__in=ABOUT_ITEMS, at__gte=window.begin, at__lt=window.end, by__in=ids
    )
    best: dict[tuple[int, int], str] = {}
    for event in events.order_by("pk").only("name", "subject_id", "by_id", "after"):
        what, item_id = _verb(event), _item_id(event)
        key = (event.by_id, item_id)
        if item_id and (key not in best or RANKS[what] < RANKS[best[key]]):
            best[key] = what
    rows = Item.objects.live().filter(project=project, pk__in={item_id for _, item_id in best})
    titles = {row["pk"]: row for row in rows.values("pk", "number", "title")}
    found: dict[int, list[Mentioned]] = defaultdict(list)
    for (person_id, item_id), what in sorted(best.items(), key=lambda pair: RANKS[pair[1]]):
        if item_id in titles and len(found[person_id]) < MOST_LINES:
            found[person_id].append(_mentioned(project, titles[item_id], what=what))
    return found


def _verb(event: Event) -> str:
    if event.name == "comment.added":
        return "commented"
    if event.name == "item.created":
        return "created"
    return "closed" if event.after.get("closed_at") else "edited"


def _item_id(event: Event) -> int:
    return int(event.after.get("item_id") or 0) if event.name == "comment.added" else event.subject_id


def _coming(
    project: Project, ids: list[int], window: StandupWindow
) -> tuple[dict[int, list[Mentioned]], dict[int, list[Mentioned]]]:
    rows = Item.objects.open().filter(project=project, assignee__in=ids, is_summary=False)
    soon = Q(status__category=StatusCategory.DOING) | Q(start__lt=window.end + AHEAD)
    wanted = rows.exclude(type__kind=TypeKind.LOG).filter(soon | ~Q(blocked_reason=""))
    columns = ("pk", "number", "title", "assignee_id", "blocked_reason")
    coming: dict[int, list[Mentioned]] = defaultdict(list)
    blocked: dict[int, list[Mentioned]] = defaultdict(list)
    order = (F("finish").asc(nulls_last=True), "pk")
    for row in wanted.order_by(*order).values(*columns):
        if row["blocked_reason"]:
            blocked[row["assignee_id"]].append(_mentioned(project, row, because=row["blocked_reason"]))
        elif len(coming[row["assignee_id"]]) < MOST_LINES:
            coming[row["assignee_id"]].append(_mentioned(project, row))
    return coming, blocked


def _mentioned(project: Project, row: Mapping[str, Any], *, what: str = "", because: str = "") -> Mentioned:
    return Mentioned(row["pk"], f"{project.key}-{row['number']}", row["title"], what, because)
