"""Listing items: filtered, sorted, paged; in outline order without parting a parent from its children."""

from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Count, F, Q, QuerySet, Window

from touchstone.accounts.models import User
from touchstone.core.errors import Invalid
from touchstone.core.paging import check_limit, decode_cursor, decode_position, encode_cursor
from touchstone.projects.models import Project
from touchstone.work.models import Item
from touchstone.work.outline import Outline, outline_of
from touchstone.work.queries.filters import compile_filter
from touchstone.work.rows import rows_in_order

SORTS = {
    "id": "pk",
    "number": "number",
    "title": "title",
    "start": "start",
    "finish": "finish",
    "deadline": "deadline",
    "priority": "priority",
    "created_at": "created_at",
    "updated_at": "updated_at",
    "percent_complete": "percent_complete",
    "duration": "duration",
    "estimate": "estimate",
    "total_slack": "total_slack",
    "rank": "rank",
    "status": "status__position",
    "status_key": "status__key",
    "status_category": "status__category",
    "type_key": "type__key",
    "assignee": "assignee__pinyin",
    "assignee_id": "assignee_id",
    "project": "project__key",
}
MOST_SORTS = 4


class SortKey(NamedTuple):
    """One of the things rows are sorted by; empty values come last either way."""

    path: str
    is_descending: bool


class ItemsPage(NamedTuple):
    """A page of item rows; `context_ids` are parents shown only for orientation."""

    items: list[dict[str, Any]]
    next: str | None
    total: int
    context_ids: list[int]


def list_items(
    reader: User,
    project: Project | None,
    *,
    filter: str | None,
    sort: str,
    limit: int,
    cursor: str | None,
    tree: bool = False,
    q: str = "",
) -> ItemsPage:
    """The items one may see, in one project or across all."""
    rows, is_narrowed = asked_for(reader, project, filter, q)
    if tree and project is not None:
        return _tree_page(project, rows, check_limit(limit), cursor, is_narrowed=is_narrowed)
    return _flat_page(rows, sort, check_limit(limit), cursor)


def list_item_ids(reader: User, project: Project, *, filter: str | None, q: str) -> list[int]:
    """Which items of a project are asked for: for a client that holds the rows already."""
    rows, _ = asked_for(reader, project, filter, q)
    return sorted(rows.values_list("pk", flat=True))


def asked_for(
    reader: User, project: Project | None, filter: str | None, q: str
) -> tuple[QuerySet[Item], bool]:
    """The rows, and whether anything narrows them; `project` is one that the reader may see."""
    zone = project.calendar.time_zone if project else reader.time_zone
    if project is None:
        rows = Item.objects.visible_to(reader).live().filter(project__archived_at=None)
    else:
        rows = Item.objects.live().filter(project=project)
    condition = compile_filter(filter, reader=reader, zone_name=zone)
    if condition:
        rows = rows.filter(condition)
    if q:
        rows = rows.filter(_matching(q))
    return rows, bool(condition or q)


def _matching(text: str) -> Q:
    """By words of the title, by number (`12`, `#12`) or by key (`ERP-12`)."""
    key, _, number = text.rpartition("-")
    number = number if key else number.lstrip("#")
    wanted = Q(title__icontains=text.replace("\x00", ""))
    if number.isdecimal() and len(number) < 10:
        of_project = Q(project__key__iexact=key) if key else Q()
        wanted |= Q(number=int(number)) & of_project
    return wanted


def sort_keys(sort: str) -> list[SortKey]:
    """The keys of `status,-finish`, the most important first."""
    words = sort.split(",")
    keys = [SortKey(SORTS.get(word.removeprefix("-"), ""), word.startswith("-")) for word in words]
    if len(keys) > MOST_SORTS or not all(key.path for key in keys):
        raise Invalid("work.sort_unknown", field="sort", name=sort)
    return keys


def in_order(rows: QuerySet[Item], keys: list[SortKey]) -> QuerySet[Item]:
    """The rows in the order of the keys, equal ones by age."""
    orders = [
        F(path).desc(nulls_last=True) if is_descending else F(path).asc(nulls_last=True)
        for path, is_descending in keys
    ]
    return rows.order_by(*orders, "pk")


def _flat_page(rows: QuerySet[Item], sort: str, limit: int, cursor: str | None) -> ItemsPage:
    keys = sort_keys(sort)
    found, total = _places_in_order(rows, keys, limit + 1, decode_cursor(cursor))
    page = rows_in_order([place[-1] for place in found[:limit]])
    return ItemsPage(page, _position(found[limit - 1]) if len(found) > limit else None, total, [])


def _places_in_order(
    rows: QuerySet[Item], keys: list[SortKey], most: int, position: list[Any] | None
) -> tuple[list[tuple[Any, ...]], int]:
    """What rows are sorted by, and their ids; how many there are in all: on the first page from one query."""
    sorted_rows = in_order(rows, keys)
    columns = [F(key.path) for key in keys]
    if position:
        later = sorted_rows.filter(_after(keys, position))
        return list(later.values_list(*columns, "pk")[:most]), rows.count()
    counted = list(sorted_rows.values_list(*columns, "pk", Window(Count("pk")))[:most])
    return [place[:-1] for place in counted], counted[0][-1] if counted else 0


def _position(place: tuple[Any, ...]) -> str:
    return encode_cursor([value.isoformat() if isinstance(value, datetime) else value for value in place])


def _after(keys: list[SortKey], position: list[Any]) -> Q:
    """Rows after a position: later by a key, or equal by it and later by the rest."""
    *values, pk = position
    is_ours = len(values) == len(keys) and type(pk) is int
    if not is_ours or any(isinstance(value, dict | list | bool) for value in values):
        raise Invalid("core.cursor_malformed", field="cursor")
    later = Q(pk__gt=pk)
    try:
        for (path, is_descending), value in reversed(list(zip(keys, values, strict=True))):
            if value is None:
                later = Q(**{f"{path}__isnull": True}) & later
                continue
            beyond = Q(**{f"{path}__{'lt' if is_descending else 'gt'}": value})
            later = beyond | Q(**{f"{path}__isnull": True}) | (Q(**{path: value}) & later)
    except (ValueError, TypeError) as error:
        raise Invalid("core.cursor_malformed", field="cursor") from error
    return later


def _tree_page(
    project: Project, rows: QuerySet[Item], limit: int, cursor: str | None, *, is_narrowed: bool
) -> ItemsPage:
    """Whole top-level branches until the page is full; a branch is never cut."""
    outline = outline_of(project)
    matching = set(rows.values_list("pk", flat=True)) if is_narrowed else set(outline.places)
    shown = _with_ancestors(outline, matching) if is_narrowed else matching
    position = decode_position(cursor, int)
    first = position[0] if position else 0
    page, following = _whole_branches(outline, shown, first, limit)
    return ItemsPage(
        rows_in_order(page),
        encode_cursor([following]) if following is not None else None,
        len(matching),
        [item_id for item_id in page if item_id not in matching],
    )


def _with_ancestors(outline: Outline, ids: set[int]) -> set[int]:
    shown: set[int] = set()
    for item_id in ids:
        current: int | None = item_id
        while current is not None and current not in shown:
            shown.add(current)
            current = outline.parents.get(current)
    return shown


def _whole_branches(
    outline: Outline, shown: set[int], first: int, limit: int
) -> tuple[list[int], int | None]:
    page: list[int] = []
    for root in outline.children.get(None, []):
        position = outline.places[root].position
        if position < first or root not in shown:
            continue
        if len(page) >= limit:
            return page, position
        page.append(root)
        page.extend(item_id for item_id in outline.below(root) if item_id in shown)
    return page, None
