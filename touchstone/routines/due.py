"""Whose time has come."""

from datetime import date, timedelta

from touchstone.calendars.working_time import to_wall, zone_of
from touchstone.core import clock
from touchstone.routines.models import Routine, Trigger
from touchstone.routines.recurrence import days, shifted


def due_turn(routine: Routine) -> date | None:
    """The latest day of the rule for which an item should stand by now."""
    if routine.next_on is None or (routine.trigger == Trigger.CLOSED and routine.last_item_id):
        return None
    project = routine.project
    today = to_wall(clock.now(), zone_of(project.calendar.time_zone)).date()
    latest = None
    for day in days(routine.rule, routine.starts_on, after=routine.next_on - timedelta(days=1)):
        lead = (shifted(day, project.calendar, routine.shift) - today).days
        if lead > routine.lead_days:
            break
        latest = day
    return latest
