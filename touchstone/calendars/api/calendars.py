"""Routes of calendars themselves."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router, Status

from touchstone.accounts.models import User
from touchstone.accounts.queries import the_company
from touchstone.accounts.reader import reader_of
from touchstone.calendars import actions
from touchstone.calendars.api.schemas import CalendarChanges, CalendarIn, CalendarList, CalendarOut
from touchstone.calendars.content import SETTINGS, copied_content
from touchstone.calendars.models import DayKind, WorkCalendar
from touchstone.calendars.queries import find_calendar
from touchstone.calendars.rules import can_edit_calendar
from touchstone.core import clock
from touchstone.core.versions import expect_version, tag

router = Router(tags=["calendars"])


@router.get("/calendars", response=CalendarList, operation_id="list_calendars")
def index(request: HttpRequest) -> CalendarList:
    """The company's calendars, and those of plans one sees."""
    reader = reader_of(request)
    rows = WorkCalendar.objects.visible_to(reader).prefetch_related("days")
    return CalendarList(items=[_out(row, reader) for row in rows])


@router.post("/calendars", response={201: CalendarOut}, operation_id="create_calendar")
def create(request: HttpRequest, response: HttpResponse, body: CalendarIn) -> Status[CalendarOut]:
    """Make a calendar of the company, on its own or from another one."""
    reader = reader_of(request)
    fields = body.model_dump(exclude_unset=True)
    based_on = fields.pop("based_on_id", None)
    if based_on is not None:
        fields = copied_content(find_calendar(reader, based_on)) | fields
    calendar = actions.create_calendar(the_company(), by=reader, **fields)
    return Status(201, _show(response, calendar, reader))


@router.get("/calendars/{int:calendar_id}", response=CalendarOut, operation_id="get_calendar")
def get(request: HttpRequest, response: HttpResponse, calendar_id: int) -> CalendarOut:
    """One calendar; its days are asked for by span."""
    reader = reader_of(request)
    return _show(response, find_calendar(reader, calendar_id), reader)


@router.patch("/calendars/{int:calendar_id}", response=CalendarOut, operation_id="edit_calendar")
def edit(
    request: HttpRequest, response: HttpResponse, calendar_id: int, changes: CalendarChanges
) -> CalendarOut:
    """Change the name, the week or the hours; plans that use it follow."""
    reader = reader_of(request)
    calendar = find_calendar(reader, calendar_id)
    expect_version(request, calendar, lambda: _out(calendar, reader))
    fields = changes.model_dump(exclude_unset=True)
    return _show(response, actions.edit_calendar(calendar, by=reader, **fields), reader)


@router.delete("/calendars/{int:calendar_id}", response={204: None}, operation_id="remove_calendar")
def remove(request: HttpRequest, calendar_id: int) -> Status[None]:
    """Remove a calendar that no plan uses."""
    reader = reader_of(request)
    actions.remove_calendar(find_calendar(reader, calendar_id), by=reader)
    return Status(204, None)


def _show(response: HttpResponse, calendar: WorkCalendar, reader: User) -> CalendarOut:
    tag(response, calendar)
    return _out(calendar, reader)


def _out(calendar: WorkCalendar, reader: User) -> CalendarOut:
    plain: dict[str, Any] = {field: getattr(calendar, field) for field in SETTINGS}
    years = sorted({day.date.year for day in calendar.days.all()})
    this_year = clock.now().year
    announced = {day.date.year for day in calendar.days.all() if day.kind == DayKind.HOLIDAY}
    expected = (this_year, this_year + 1) if calendar.follows_mainland_holidays else ()
    may_edit = can_edit_calendar(reader, calendar)
    return CalendarOut(
        id=calendar.pk,
        label=calendar.label,
        is_shared=calendar.is_shared,
        years=years,
        missing_years=[year for year in expected if year not in announced],
        version=calendar.version,
        can={"edit": may_edit, "remove": may_edit and not calendar.is_default},
        **plain,
    )
