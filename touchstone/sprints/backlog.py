"""What stands in the backlog and in the sprints that are not closed, in order."""

from typing import NamedTuple

from django.db.models import Q

from touchstone.projects.models import Project
from touchstone.sprints.models import SprintEntry, SprintSettings
from touchstone.work.models import Item
from touchstone.work.outline import outline_of
from touchstone.work.queries.items import ItemQuerySet
from touchstone.workflow.models import TypeKind


class Spot(NamedTuple):
    """An item and the sprint it stands in, None for the backlog; `rank` is empty until somebody ranked it."""

    item_id: int
    sprint_id: int | None
    rank: str


def spots_of(project: Project, settings: SprintSettings) -> list[Spot]:
    """Open work of the backlog and everything in sprints that are not closed, list by list in order.

    Of a story and its tasks only the story stands there: they go where it goes. What nobody ranked yet
    comes last, in the order of the plan. An open item of a closed sprint is in the backlog again.
    """
    placed = {
        entry[0]: Spot(*entry)
        for entry in SprintEntry.objects.filter(item__project=project)
        .exclude(Q(sprint__state="closed") | Q(sprint__removed_at__isnull=False))
        .values_list("item_id", "sprint_id", "rank")
    }
    in_sprints = {item_id for item_id, spot in placed.items() if spot.sprint_id is not None}
    live = Item.objects.live().filter(project=project)
    shown = set(live.filter(pk__in=in_sprints).values_list("pk", flat=True))
    shown |= set(_backlog_items(project, settings).values_list("pk", flat=True)) - in_sprints
    position = outline_of(project).places
    spots = [placed.get(item_id) or Spot(item_id, None, "") for item_id in shown]
    return sorted(spots, key=lambda spot: (not spot.rank, spot.rank, position[spot.item_id].position))


def _backlog_items(project: Project, settings: SprintSettings) -> ItemQuerySet:
    work = Item.objects.open().filter(project=project, type__kind=TypeKind.TASK)
    work = work.exclude(parent__type__kind=TypeKind.TASK)
    return work.filter(type__key__in=settings.type_keys) if settings.type_keys else work
