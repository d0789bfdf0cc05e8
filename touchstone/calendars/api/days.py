"""Routes of a calendar's days."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router

from touchstone.accounts.reader import reader_of
from touchstone.calendars import actions
from touchstone.calendars.api.schemas import DaysIn, DaysOut
from touchstone.calendars.models import WorkCalendar
from touchstone.calendars.queries import find_calendar
from touchstone.calendars.spans import stretch_of
from touchstone.core.versions import expect_version, tag

router = Router(tags=["calendars"])


@router.get("/calendars/{int:calendar_id}/days", response=DaysOut, operation_id="get_calendar_days")
def get(
    request: HttpRequest,
    response: HttpResponse,
    calendar_id: int,
    first: Query[date],
    last: Query[date],
) -> DaysOut:
    """The days from `first` to `last`, both included."""
    calendar = find_calendar(reader_of(request), calendar_id)
    tag(response, calendar)
    return _out(calendar, first, last)


@router.put("/calendars/{int:calendar_id}/days", response=DaysOut, operation_id="set_calendar_days")
def put(request: HttpRequest, response: HttpResponse, calendar_id: int, body: DaysIn) -> DaysOut:
    """Say anew which days of a span differ from the week; plans that use the calendar follow."""
    reader = reader_of(request)
    calendar = find_calendar(reader, calendar_id)
    expect_version(request, calendar, lambda: _out(calendar, body.first, body.last))
    days = [day.model_dump() for day in body.days]
    actions.set_days(calendar, by=reader, first=body.first, last=body.last, days=days)
    tag(response, calendar)
    return _out(calendar, body.first, body.last)


def _out(calendar: WorkCalendar, first: date, last: date) -> DaysOut:
    stretch = stretch_of(calendar, first, last)
    return DaysOut(first=first, last=last, version=calendar.version, **stretch._asdict())
