"""The cards of a board, as its reader may see them."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import orjson
from django.db.models import Q, QuerySet

from touchstone.accounts.models import User
from touchstone.boards.settings import read_settings
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.work.models import Item
from touchstone.work.queries.filters import compile_filter

if TYPE_CHECKING:
    from touchstone.boards.models import Board


def cards_of(board: "Board", reader: User) -> QuerySet[Item]:
    """Everything that stands on the board for this reader; summaries are no cards."""
    settings = read_settings(board.settings)
    rows = (
        Item.objects.visible_to(reader)
        .live()
        .filter(project__in=projects_of(board, reader), is_summary=False)
    )
    if settings.filter:
        zone = board.project.calendar.time_zone if board.project else reader.time_zone
        text = orjson.dumps(settings.filter).decode()
        rows = rows.filter(compile_filter(text, reader=reader, zone_name=zone))
    if settings.done_days is not None:
        since = clock.now() - timedelta(days=settings.done_days)
        rows = rows.filter(Q(closed_at=None) | Q(closed_at__gte=since))
    return rows


def projects_of(board: "Board", reader: User) -> QuerySet[Project, Project]:
    """The projects whose items may stand on the board, as far as the reader sees them."""
    visible: QuerySet[Project, Project] = Project.objects.visible_to(reader)
    if board.project_id is not None:
        return visible.filter(pk=board.project_id)
    active = visible.filter(archived_at=None)
    named = board.projects.values_list("pk", flat=True)
    return active.filter(pk__in=named) if named.exists() else active


def status_spells(items: QuerySet[Item] | Any) -> dict[int, str]:
    """Since when each of the items has had its status, where that is not since it was made."""
    from touchstone.boards.models import StatusSpell

    rows = StatusSpell.objects.filter(item__in=items).values_list("item", "since")
    return {item_id: f"{since:%Y-%m-%dT%H:%M:%SZ}" for item_id, since in rows}
