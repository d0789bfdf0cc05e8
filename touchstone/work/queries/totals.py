"""Sums over items across projects: one query, and one more for the groups."""

from typing import Any, NamedTuple

from django.db.models import Avg, Count, F, Max, Q, QuerySet, Sum

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.texts import localised
from touchstone.work.models import Item
from touchstone.work.queries.listing import asked_for

Row = dict[str, Any]
_ORDER = "group_order"


class Grouping(NamedTuple):
    """What tells groups apart, where their names stand, and what they are ordered by."""

    key: str
    name: str
    name_en: str
    order: str


GROUPINGS = {
    "project": Grouping("project_id", "project__name", "", "project__key"),
    "assignee": Grouping("assignee_id", "assignee__name", "", "assignee__pinyin"),
    "status": Grouping("status__key", "status__name", "status__name_en", "status__key"),
    "type": Grouping("type__key", "type__name", "type__name_en", "type__key"),
    "priority": Grouping("priority", "", "", "priority"),
}


def totals_of(reader: User, *, filter: str | None, q: str, group: str) -> Row:
    """Figures of the items one may see and a filter means."""
    rows, _ = asked_for(reader, None, filter, q)
    total = _told(rows.aggregate(**_figures()))
    return {"total": total, "groups": _groups(rows, GROUPINGS[group]) if group else []}


def _figures() -> dict[str, Any]:
    own = Q(is_summary=False)
    late = Q(closed_at=None, finish__lt=clock.now()) & own
    return {
        "count": Count("pk"),
        "open": Count("pk", filter=Q(closed_at=None)),
        "late": Count("pk", filter=late),
        "estimate_sum": Sum("estimate", filter=own),
        "percent_average": Avg("percent_complete", filter=own),
    }


def _groups(rows: QuerySet[Item], by: Grouping) -> list[Row]:
    order = F(by.order).desc() if by.order == "priority" else F(by.order).asc(nulls_last=True)
    names = {_ORDER: Max(by.order)}
    if by.name:
        names["group_name"] = Max(by.name)
    if by.name_en:
        names["group_name_en"] = Max(by.name_en)
    grouped = rows.order_by().values(by.key).annotate(**names, **_figures())
    ordered = grouped.order_by(order, by.key)
    return [
        {"key": "" if row[by.key] is None else str(row[by.key]), "name": _name_of(row)} | _told(row)
        for row in ordered
    ]


def _name_of(row: Row) -> str:
    return localised(row.get("group_name") or "", row.get("group_name_en") or "")


def _told(row: Row) -> Row:
    average = row["percent_average"]
    return {
        "count": row["count"],
        "open": row["open"],
        "late": row["late"],
        "estimate": row["estimate_sum"],
        "percent_complete": None if average is None else round(float(average), 1),
    }
