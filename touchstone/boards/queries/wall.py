"""A board's cards with the names of everything on them, in a fixed number of queries."""

from typing import TYPE_CHECKING, Any

from touchstone.accounts.models import User
from touchstone.boards.queries.cards import cards_of, projects_of, status_spells
from touchstone.projects.models import Membership
from touchstone.projects.rules import can_contribute
from touchstone.work.rows import rows_in_order
from touchstone.workflow.models import Field, FieldKind, ItemType, Label, Status
from touchstone.workflow.schema import field_row

if TYPE_CHECKING:
    from touchstone.boards.models import Board

MOST_CARDS = 3_000


def wall_of(board: "Board", reader: User) -> dict[str, Any]:
    """At most `MOST_CARDS` cards, the last changed ones; `is_cut` says that there are more."""
    found = list(
        cards_of(board, reader).order_by("-updated_at", "-pk").values_list("pk", flat=True)[: MOST_CARDS + 1]
    )
    cards = rows_in_order(found[:MOST_CARDS])
    project_ids = {card["project_id"] for card in cards}
    return {
        "cards": cards,
        "is_cut": len(found) > MOST_CARDS,
        "since": {str(item): since for item, since in status_spells([card["id"] for card in cards]).items()},
        "projects": _projects(board, reader),
        "statuses": _statuses(project_ids),
        "types": _types(project_ids),
        "people": _people(project_ids, {card["assignee_id"] for card in cards}),
        "labels": _labels(project_ids),
        "fields": [
            field_row(field) for field in Field.objects.filter(project__in=project_ids, kind=FieldKind.CHOICE)
        ],
    }


def _projects(board: "Board", reader: User) -> list[dict[str, Any]]:
    rows = projects_of(board, reader).select_related("calendar")
    return [
        {
            "id": row.pk,
            "key": row.key,
            "name": row.name,
            "time_zone": row.calendar.time_zone,
            "can_edit": can_contribute(reader, row),
        }
        for row in rows
    ]


def _statuses(project_ids: set[int]) -> list[dict[str, Any]]:
    rows = Status.objects.filter(workflow__project__in=project_ids).select_related("workflow")
    return [
        {
            "id": row.pk,
            "project_id": row.workflow.project_id,
            "key": row.key,
            "name": row.label,
            "category": row.category,
            "is_cancelled": row.is_cancelled,
        }
        for row in rows
    ]


def _types(project_ids: set[int]) -> list[dict[str, Any]]:
    rows = ItemType.objects.filter(project__in=project_ids)
    return [
        {"id": row.pk, "project_id": row.project_id, "key": row.key, "name": row.label, "icon": row.icon}
        for row in rows
    ]


def _people(project_ids: set[int], on_cards: set[int | None]) -> list[dict[str, Any]]:
    """Members of the projects, to hand cards to, and whoever has one."""
    members = Membership.objects.filter(project__in=project_ids)
    people = User.objects.filter(is_active=True, pk__in=members.values("user"))
    in_groups = User.objects.filter(is_active=True, groups__in=members.values("group"))
    rows = people | in_groups | User.objects.filter(pk__in=[one for one in on_cards if one])
    return [dict(row) for row in rows.distinct().order_by("pinyin").values("id", "name")]


def _labels(project_ids: set[int]) -> list[dict[str, Any]]:
    rows = Label.objects.filter(project__in=project_ids)
    return [{"id": row.pk, "name": row.name, "colour": row.colour} for row in rows]
