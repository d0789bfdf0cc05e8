"""The list of warnings, filtered and in groups."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.db.models import Count, F

from touchstone.core.paging import decode_position, encode_cursor
from touchstone.warnings.models import ProgressWarning
from touchstone.warnings.queries import RELATED, WarningQuerySet

ORDERS: dict[str, tuple[Any, ...]] = {
    "none": ("-state", "-level", "since", "pk"),
    "owner": (F("owner__name").asc(nulls_last=True), "owner_id", "-state", "-level", "since", "pk"),
    "project": ("project__name", "project_id", "-state", "-level", "since", "pk"),
    "kind": ("kind", "-state", "-level", "since", "pk"),
}


class Wanted(NamedTuple):
    """Which warnings; an empty value asks for all."""

    project_id: int | None = None
    owner_id: int | None = None
    kinds: tuple[str, ...] = ()
    state: str = "active"
    escalated: bool = False
    group: str = "none"


class WarningPage(NamedTuple):
    """A page, and how many there are of each kind whatever kinds were chosen."""

    rows: list[ProgressWarning]
    next: str | None
    total: int
    counts: dict[str, int]


def warnings_for(reader: Any, wanted: Wanted) -> WarningQuerySet:
    """What the reader may see of what is wanted, in its order."""
    return _of_kinds(_scoped(reader, wanted), wanted.kinds).order_by(*ORDERS[wanted.group])


def warning_page(reader: Any, wanted: Wanted, limit: int, cursor: str | None) -> WarningPage:
    """One page; three queries."""
    position = decode_position(cursor, int)
    begin = position[0] if position else 0
    counts = dict(_scoped(reader, wanted).order_by().values_list("kind").annotate(Count("pk")))
    rows = list(warnings_for(reader, wanted).select_related(*RELATED)[begin : begin + limit])
    total = sum(count for kind, count in counts.items() if not wanted.kinds or kind in wanted.kinds)
    more = begin + len(rows) < total and bool(rows)
    return WarningPage(rows, encode_cursor([begin + len(rows)]) if more else None, total, counts)


def _scoped(reader: Any, wanted: Wanted) -> WarningQuerySet:
    rows = ProgressWarning.objects.visible_to(reader).in_state(wanted.state)
    if wanted.project_id is not None:
        rows = rows.filter(project=wanted.project_id)
    if wanted.owner_id is not None:
        rows = rows.filter(owner=wanted.owner_id)
    return rows.filter(level__gt=0) if wanted.escalated else rows


def _of_kinds(rows: WarningQuerySet, kinds: Iterable[str]) -> WarningQuerySet:
    chosen = list(kinds)
    return rows.filter(kind__in=chosen) if chosen else rows
