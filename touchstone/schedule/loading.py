"""The rows that decide a project's dates, as the database holds them."""

from collections.abc import Collection
from typing import Any, NamedTuple, TypeVar

from touchstone.core.raw_rows import as_text, raw_rows
from touchstone.projects.models import Project
from touchstone.work.followed import COMPUTED
from touchstone.work.models import Item, Link

TYPED = (
    "pk", "parent_id", "type__kind", "status__is_cancelled", "mode", "duration_elapsed", "constraint",
    "constraint_date", "deadline", "calendar_id", "actual_start", "actual_finish",
    "levelling_delay", "levelling_delay_elapsed",
)  # fmt: skip
LINK_COLUMNS = ("pk", "predecessor_id", "successor_id", "type", "lag", "lag_unit", "is_violated")


Row = TypeVar("Row")


class ItemRow(NamedTuple):
    """What the plan reads of an item (`TYPED`), then what it may write (`COMPUTED`), as stored."""

    id: int
    parent_id: int | None
    kind: str
    is_cancelled: bool
    mode: str
    is_elapsed: bool
    constraint: str
    constraint_date: Any
    deadline: Any
    calendar_id: int | None
    actual_start: Any
    actual_finish: Any
    levelling_delay: int
    is_delay_elapsed: bool
    start: Any
    finish: Any
    duration: int | None
    percent_complete: int
    early_start: Any
    early_finish: Any
    late_start: Any
    late_finish: Any
    total_slack: int | None
    free_slack: int | None
    is_critical: bool
    is_violated: bool

    @property
    def computed(self) -> tuple[Any, ...]:
        """The values of `COMPUTED`."""
        return self[len(TYPED) :]

    def with_computed(self, computed: tuple[Any, ...]) -> "ItemRow":
        """The row once `computed` is written."""
        return tuple.__new__(ItemRow, self[: len(TYPED)] + computed)


class LinkRow(NamedTuple):
    """A dependency whose waiting side is in the project."""

    id: int
    predecessor_id: int
    successor_id: int
    type: str
    lag: int
    lag_unit: str
    is_violated: bool


class StoredPlan(NamedTuple):
    """A project's live items and the dependencies that they wait for, by id. Treated as immutable."""

    items: dict[int, ItemRow]
    links: dict[int, LinkRow]

    def reread(self, project: Project, item_ids: Collection[int], link_ids: Collection[int]) -> "StoredPlan":
        """The same with these rows as they are now; those that are gone are left out."""
        items = _replaced(self.items, item_ids, read_items(project, item_ids))
        return StoredPlan(items, _replaced(self.links, link_ids, read_links(project, link_ids)))


def _replaced(rows: dict[int, Row], ids: Collection[int], fresh: dict[int, Row]) -> dict[int, Row]:
    """The rows with those of `ids` as they are in `fresh`; the very same ones when there are none."""
    if not ids:
        return rows
    replaced = rows | fresh
    for gone in set(ids) - fresh.keys():
        replaced.pop(gone, None)
    return replaced


def read_plan(project: Project) -> StoredPlan:
    """Every row, in two queries."""
    return StoredPlan(read_items(project), read_links(project))


def read_items(project: Project, ids: Collection[int] | None = None) -> dict[int, ItemRow]:
    """The project's live items, or those of `ids` among them."""
    live = Item.objects.live().filter(project=project)
    if ids is not None:
        live = live.filter(pk__in=ids)
    if ids is not None and not ids:
        return {}
    rows = raw_rows(live.values_list(*as_text(*TYPED, *COMPUTED)))
    return {row[0]: ItemRow._make(row) for row in rows}


def read_links(project: Project, ids: Collection[int] | None = None) -> dict[int, LinkRow]:
    """The dependencies that the project's items wait for, or those of `ids` among them."""
    arriving = Link.objects.filter(successor__project=project)
    if ids is not None:
        arriving = arriving.filter(pk__in=ids)
    if ids is not None and not ids:
        return {}
    return {row[0]: LinkRow._make(row) for row in raw_rows(arriving.values_list(*LINK_COLUMNS))}
