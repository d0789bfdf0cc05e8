"""A retrospective as its reader sees it: while cards are written nobody reads them."""

from collections import Counter, defaultdict
from typing import Any

from django.db.models import Sum

from touchstone.calendars.working_time import zone_of
from touchstone.core import clock
from touchstone.meetings.card_secrets import voter_of
from touchstone.meetings.models import Card, Phase, Retrospective, RetrospectiveAction, Vote
from touchstone.meetings.rules import can_lead, can_take_part
from touchstone.work.rows import in_zone


def summary_told(row: Retrospective, reader: Any) -> dict[str, Any]:
    """A line of the list; `card_count` and `action_count` where the query counted them."""
    return {
        "id": row.pk,
        "project_id": row.project_id,
        "title": row.title,
        "phase": row.phase,
        "by_name": row.by.name,
        "created_at": row.created_at,
        "closed_at": row.closed_at,
        "card_count": getattr(row, "card_count", 0),
        "action_count": getattr(row, "action_count", 0),
        "version": row.version,
        "can": {"lead": can_lead(reader, row), "take_part": can_take_part(reader, row)},
    }


def board_told(row: Retrospective, reader: Any) -> dict[str, Any]:
    """All of it; five queries."""
    cards = list(row.cards.all())
    totals, mine = _votes(row, reader)
    previous = previous_of(row)
    return summary_told(row, reader) | {
        "card_count": len(cards),
        "action_count": row.actions.count(),
        "columns": row.columns,
        "votes_each": row.votes_each,
        "votes_left": row.votes_each - sum(mine.values()),
        "cards": [_card(card, row, totals[card.pk], mine[card.pk]) for card in cards],
        "actions": actions_told(row),
        "previous_title": previous.title if previous else "",
        "previous_actions": actions_told(previous) if previous else [],
    }


def previous_of(row: Retrospective) -> Retrospective | None:
    """The project's retrospective before this one."""
    standing = Retrospective.objects.filter(project=row.project_id, removed_at=None)
    earlier = standing.filter(created_at__lt=row.created_at)
    return earlier.select_related("project__calendar").order_by("-created_at", "-pk").first()


def actions_told(row: Retrospective) -> list[dict[str, Any]]:
    """What the team decided to do, and how far it is."""
    actions = RetrospectiveAction.objects.filter(retrospective=row, item__trashed_at=None)
    related = ("item__assignee", "item__status", "item__project__calendar")
    return [_action(each) for each in actions.select_related(*related)]


def _action(each: RetrospectiveAction) -> dict[str, Any]:
    item = each.item
    return {
        "id": each.pk,
        "item_id": item.pk,
        "item_key": item.key,
        "title": item.title,
        "assignee_name": item.assignee.name if item.assignee else "",
        "deadline": in_zone(item.deadline, zone_of(item.project.calendar.time_zone)),
        "status_name": item.status.label,
        "is_done": item.closed_at is not None,
        "is_late": item.closed_at is None and item.deadline is not None and item.deadline < clock.now(),
    }


def _card(card: Card, row: Retrospective, votes: int, mine: int) -> dict[str, Any]:
    is_hidden = row.phase == Phase.WRITE
    return {
        "id": card.pk,
        "column": card.column,
        "text": "" if is_hidden else card.text,
        "is_hidden": is_hidden,
        "lead_id": card.lead_id,
        "votes": votes if row.phase in (Phase.DISCUSS, Phase.CLOSED) else 0,
        "my_votes": mine,
    }


def _votes(row: Retrospective, reader: Any) -> tuple[dict[Any, int], Counter[Any]]:
    votes = Vote.objects.filter(card__retrospective=row)
    sums = votes.values_list("card").annotate(Sum("count")).order_by()
    totals: dict[Any, int] = defaultdict(int, sums)
    mine = votes.filter(voter=voter_of(reader, row)).values_list("card", "count")
    return totals, Counter(dict(mine))
