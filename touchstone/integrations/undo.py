"""Taking imports back."""

from typing import Any

from touchstone.audit.models import Event
from touchstone.audit.undo import undoes
from touchstone.calendars.models import WorkCalendar
from touchstone.core.errors import Conflict
from touchstone.integrations import actions
from touchstone.integrations.importing.calendars import add_calendars, remove_calendars
from touchstone.integrations.models import ImportRun
from touchstone.projects.queries import find_project


@undoes("plan.imported")
def mark_undone(event: Event, by: Any) -> None:
    """The items go by their own events; the import only notes it."""
    actions.mark_undone(_run(event), by=by)


@undoes("plan.import_undone")
def mark_applied(event: Event, by: Any) -> None:
    actions.mark_applied_again(_run(event), by=by)


@undoes("project.calendars_added")
def take_calendars_away(event: Event, by: Any) -> None:
    remove_calendars(find_project(by, event.subject_id), event.after["calendar_ids"], by=by)


@undoes("project.calendars_removed")
def bring_calendars_back(event: Event, by: Any) -> None:
    rows = WorkCalendar.objects.filter(pk__in=event.before["calendar_ids"])
    add_calendars(find_project(by, event.subject_id), {str(row.pk): row for row in rows}, by=by)


def _run(event: Event) -> ImportRun:
    run = ImportRun.objects.select_related("project").filter(pk=event.subject_id).first()
    if run is None:
        raise Conflict("audit.nothing_left_to_undo")
    return run
