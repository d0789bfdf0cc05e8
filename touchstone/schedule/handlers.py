"""What moves a plan: each gesture recalculates each project it touched, once."""

from touchstone.calendars.models import WorkCalendar
from touchstone.core.events import Happening, on
from touchstone.projects.models import Project
from touchstone.schedule.recalculation import recalculate_at_end
from touchstone.work.models import Item

MOVING_FIELDS = {
    "type_id", "status_id", "mode", "duration", "duration_elapsed", "start", "finish", "constraint",
    "constraint_date", "deadline", "calendar_id", "percent_complete", "actual_start", "actual_finish",
    "levelling_delay", "levelling_delay_elapsed",
}  # fmt: skip


@on("item.created", "item.trashed", "item.restored", "link.added", "link.edited", "link.removed")
def plan_changed(event: Happening) -> None:
    recalculate_at_end(event.project_id)


@on("project.restored")
def project_restored(event: Happening) -> None:
    """An archived project stood still while calendars and other projects moved."""
    recalculate_at_end(event.project_id)


@on("item.edited")
def item_edited(event: Happening) -> None:
    if MOVING_FIELDS & event.after.keys():
        recalculate_at_end(event.project_id)


@on("item.moved")
def item_moved(event: Happening) -> None:
    """The order among siblings says nothing about dates."""
    if event.before["parent_id"] != event.after["parent_id"]:
        recalculate_at_end(event.project_id)


@on("project.edited")
def project_edited(event: Happening) -> None:
    if {"start_date", "calendar_id"} & event.after.keys():
        recalculate_at_end(event.project_id)


@on("calendar.edited")
def calendar_edited(event: Happening) -> None:
    if {"week", "time_zone", "minutes_per_day"} & event.after.keys():
        days_changed(event)


@on("calendar.days_set")
def days_changed(event: Happening) -> None:
    for project_id in projects_planned_on(event.subject_id):
        recalculate_at_end(project_id)


def projects_planned_on(calendar_id: int) -> list[int]:
    """The active projects whose own calendar it is, or that of one of their items."""
    calendar = WorkCalendar(pk=calendar_id)
    own = Project.objects.active().filter(calendar=calendar).values_list("pk", flat=True)
    of_items = Item.objects.live().filter(calendar=calendar, project__archived_at=None)
    return sorted({*own, *of_items.values_list("project_id", flat=True).distinct()})
