"""Everything an export reads of a project: a fixed number of queries."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from touchstone.accounts.models import User
from touchstone.calendars.models import WorkCalendar
from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.projects.models import Project
from touchstone.work.models import Item, Link
from touchstone.work.outline import Place, outline_of
from touchstone.workflow.models import Field

_RELATED = ("type", "status", "assignee", "project")


@dataclass(frozen=True, slots=True)
class ProjectRows:
    """A project's live items in outline order, and what hangs on them."""

    project: Project
    items: tuple[Item, ...]
    places: Mapping[int, Place]
    links: tuple[Link, ...]
    fields: tuple[Field, ...]
    calendars: Mapping[int, WorkCalendar]
    people: Mapping[int, User]

    def wall(self, moment: datetime | None) -> datetime | None:
        """An instant on the project's wall clock."""
        return to_wall(moment, zone_of(self.project.calendar.time_zone)) if moment else None

    def person_name(self, item: Item) -> str:
        """Who does it."""
        return item.assignee.name if item.assignee else ""


def load_rows(project: Project) -> ProjectRows:
    """Read the project; the caller has checked that the reader may see it."""
    places = outline_of(project).places
    items = Item.objects.live().filter(project=project).select_related(*_RELATED)
    ordered = sorted((item for item in items if item.pk in places), key=lambda item: places[item.pk].position)
    known = {item.pk for item in ordered}
    links = Link.objects.filter(successor__project=project, predecessor__project=project)
    calendar_ids = {item.calendar_id for item in ordered} | {project.calendar_id}
    calendars: dict[Any, WorkCalendar] = WorkCalendar.objects.prefetch_related("days").in_bulk(
        calendar_ids - {None}
    )
    return ProjectRows(
        project,
        tuple(ordered),
        places,
        tuple(link for link in links if link.predecessor_id in known and link.successor_id in known),
        tuple(Field.objects.filter(project=project)),
        calendars,
        {item.assignee_id: item.assignee for item in ordered if item.assignee_id and item.assignee},
    )
