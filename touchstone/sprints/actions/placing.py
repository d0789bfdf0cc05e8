"""Putting items into sprints and the backlog, and in order."""

from collections.abc import Sequence
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.actions import action, bulk_action
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.ranks import ranks_between
from touchstone.projects.models import Project
from touchstone.sprints.backlog import spots_of
from touchstone.sprints.models import Sprint, SprintEntry
from touchstone.sprints.rules import can_place_item
from touchstone.sprints.setting import settings_of
from touchstone.work.models import Item
from touchstone.workflow.models import TypeKind

MOST_AT_ONCE = 2_000
Neighbours = tuple[str | None, str | None]


@bulk_action(can_place_item)
def place_items(
    items: list[Item],
    /,
    *,
    by: User,
    sprint: Sprint | None,
    after: Item | None = None,
    before: Item | None = None,
    to_top: bool = False,
) -> list[Item]:
    """Put the items, in their order, into a sprint or (None) the backlog.

    After or before a neighbour there, at the top, or else at the end.
    """
    if not items:
        return items
    if len(items) > MOST_AT_ONCE:
        raise Invalid("sprints.too_many_items", maximum=MOST_AT_ONCE)
    project = items[0].project
    entries = _entries_of(items)
    _check(items, entries, sprint)
    lower, upper = _gap(project, sprint, items, after, before, to_top=to_top)
    ranks = ranks_between(lower, upper, len(items))
    changed = []
    for item, rank in zip(items, ranks, strict=True):
        entry = entries.get(item.pk) or SprintEntry(item=item)
        _place(entry, item, sprint, rank, by)
        changed.append(entry)
    SprintEntry.objects.bulk_create(
        changed,
        update_conflicts=True,
        unique_fields=["item"],
        update_fields=["sprint", "rank"],
        batch_size=500,
    )
    return items


@action(can_place_item)
def put_back_spot(item: Item, /, *, by: User, sprint: Sprint | None, rank: str) -> Item:
    """Return an item to the sprint and rank it had."""
    entry = SprintEntry.objects.select_related("sprint").filter(item=item).first() or SprintEntry(item=item)
    _place(entry, item, sprint, rank, by)
    entry.save()
    return item


def _place(entry: SprintEntry, item: Item, sprint: Sprint | None, rank: str, by: User) -> None:
    old_sprint, old_rank = entry.sprint, entry.rank
    entry.sprint, entry.rank = sprint, rank
    before, after = {"rank": old_rank}, {"rank": rank}
    if (old_sprint.pk if old_sprint else None) == (sprint.pk if sprint else None):
        record("sprint.item_ranked", item, by=by, before=before, after=after)
    else:
        told: dict[str, Any] = {"sprint": named(old_sprint)}
        record(
            "sprint.item_placed", item, by=by, before=before | told, after=after | {"sprint": named(sprint)}
        )


def named(sprint: Sprint | None) -> dict[str, Any] | None:
    """A sprint as events keep it: readable when it is long gone."""
    return {"id": sprint.pk, "name": sprint.name} if sprint else None


def _entries_of(items: Sequence[Item]) -> dict[int, SprintEntry]:
    rows = SprintEntry.objects.filter(item__in=[item.pk for item in items]).select_related("sprint")
    return {entry.item_id: entry for entry in rows}


def _check(items: Sequence[Item], entries: dict[int, SprintEntry], sprint: Sprint | None) -> None:
    if sprint is not None and sprint.project_id != items[0].project_id:
        raise Invalid("sprints.unknown", field="sprint_id")
    if sprint is not None and sprint.is_closed:
        raise Conflict("sprints.closed", name=sprint.name)
    for item in items:
        if item.type.kind != TypeKind.TASK:
            raise Invalid("sprints.not_backlog_item", field="item_ids", title=item.title)
        entry = entries.get(item.pk)
        if entry and entry.sprint and entry.sprint.is_closed and item.is_done:
            raise Conflict("sprints.closed", name=entry.sprint.name)


def _gap(
    project: Project,
    sprint: Sprint | None,
    moving: Sequence[Item],
    after: Item | None,
    before: Item | None,
    *,
    to_top: bool,
) -> Neighbours:
    """The ranks between which the items go."""
    ids, sprint_id = {item.pk for item in moving}, sprint.pk if sprint else None
    spots = spots_of(project, settings_of(project))
    there = [spot for spot in spots if spot.sprint_id == sprint_id and spot.item_id not in ids]
    ranks = dict(_ranked([(spot.item_id, spot.rank) for spot in there], sprint))
    order = list(ranks)
    if after is None and before is None:
        edge = ranks[order[0 if to_top else -1]] if order else None
        return (None, edge) if to_top else (edge, None)
    neighbour = after or before
    if neighbour is None or neighbour.pk not in ranks:
        raise Conflict("sprints.neighbour_elsewhere")
    upper = order.index(neighbour.pk) + (1 if after else 0)
    below = ranks[order[upper]] if upper < len(order) else None
    return (ranks[order[upper - 1]] if upper else None), below


def _ranked(there: list[tuple[int, str]], sprint: Sprint | None) -> list[tuple[int, str]]:
    """The list with a rank for all: what nobody ranked yet gets one where it stands, at the end."""
    ranked = [(item_id, rank) for item_id, rank in there if rank]
    unranked = [item_id for item_id, rank in there if not rank]
    if not unranked:
        return ranked
    new = ranks_between(ranked[-1][1] if ranked else None, None, len(unranked))
    fresh = list(zip(unranked, new, strict=True))
    SprintEntry.objects.bulk_create(
        [SprintEntry(item_id=item_id, sprint=sprint, rank=rank) for item_id, rank in fresh],
        update_conflicts=True,
        unique_fields=["item"],
        update_fields=["sprint", "rank"],
        batch_size=500,
    )
    return ranked + fresh
