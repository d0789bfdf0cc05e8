"""The route that tells the Gantt which days to shade."""

from datetime import date
from typing import Annotated

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel

from touchstone.accounts.reader import reader_of
from touchstone.calendars.api.schemas import DayOut, Week
from touchstone.calendars.spans import stretch_of
from touchstone.projects.queries import find_project

router = Router(tags=["plan"])


class ProjectCalendarOut(BaseModel):
    """A stretch of the project's calendar: `spans` are first and last day without work, `days` have names."""

    calendar_id: int
    label: str
    time_zone: str
    minutes_per_day: int
    minutes_per_week: int
    week: Week
    spans: list[tuple[date, date]]
    days: list[DayOut]
    missing_years: list[int]


@router.get(
    "/projects/{int:project_id}/calendar", response=ProjectCalendarOut, operation_id="get_project_calendar"
)
def get(
    request: HttpRequest,
    project_id: int,
    first: Annotated[date, Query(..., alias="from")],
    last: Annotated[date, Query(..., alias="to")],
) -> ProjectCalendarOut:
    """The days from `from` to `to`, both included, as the project's calendar sees them."""
    calendar = find_project(reader_of(request), project_id).calendar
    return ProjectCalendarOut(
        calendar_id=calendar.pk,
        label=calendar.label,
        time_zone=calendar.time_zone,
        minutes_per_day=calendar.minutes_per_day,
        minutes_per_week=calendar.minutes_per_week,
        week=calendar.week,
        **stretch_of(calendar, first, last)._asdict(),
    )
