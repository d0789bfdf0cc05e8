"""What stands above a plan: when it starts and finishes, and who may do what."""

from datetime import datetime
from typing import Any

from django.db.models import Max, Min

from touchstone.accounts.models import User
from touchstone.audit.models import Event
from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.projects.models import Project
from touchstone.projects.rules import can_contribute, can_edit_settings
from touchstone.schedule.drafting import plan_start
from touchstone.schedule.rules import can_freeze_baseline
from touchstone.work.models import Item
from touchstone.workflow.models import TypeKind


def plan_summary(project: Project, reader: User, start: datetime, finish: datetime | None) -> dict[str, Any]:
    """The project as the plan's head shows it."""
    return {
        "id": project.pk,
        "key": project.key,
        "name": project.name,
        "time_zone": project.calendar.time_zone,
        "minutes_per_day": project.calendar.minutes_per_day,
        "minutes_per_week": project.calendar.minutes_per_week,
        "start": wall_text(start),
        "finish": wall_text(finish),
        "status_date": project.status_date.isoformat() if project.status_date else None,
        "calendar_id": project.calendar_id,
        "can": {
            "edit": can_contribute(reader, project),
            "freeze_baseline": can_freeze_baseline(reader, project),
            "edit_settings": can_edit_settings(reader, project),
        },
    }


def plan_span(project: Project) -> tuple[datetime, datetime | None]:
    """From the project's first working minute (or earlier work) to the last finish, on its wall clock."""
    planned = Item.objects.live().filter(project=project, status__is_cancelled=False)
    planned = planned.exclude(type__kind=TypeKind.LOG)
    found = planned.aggregate(start=Min("start"), finish=Max("finish"))
    zone, start = zone_of(project.calendar.time_zone), plan_start(project)
    if found["start"] is not None:
        start = min(start, to_wall(found["start"], zone))
    return start, to_wall(found["finish"], zone) if found["finish"] else None


def plan_stamp(project: Project) -> int:
    """A number that differs once anything happened in the project: the id of the last event."""
    events = Event.objects.filter(project_id=project.pk).order_by("-at", "-id")
    return events.values_list("pk", flat=True).first() or 0


def wall_text(moment: datetime | None) -> str | None:
    """A moment of the wall clock as the API shows it."""
    return moment.isoformat(timespec="minutes") if moment else None
