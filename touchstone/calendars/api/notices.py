"""The route that reads the State Council's notice about holidays."""

from datetime import date

from django.http import HttpRequest
from ninja import Router

from touchstone.accounts.reader import reader_of
from touchstone.calendars.api.schemas import Doubt, NoticeDay, NoticeIn, NoticeOut
from touchstone.calendars.models import WorkCalendar
from touchstone.calendars.notices import Reading, read_notice, year_in
from touchstone.calendars.queries import find_calendar
from touchstone.calendars.rules import can_edit_calendar
from touchstone.core.errors import Forbidden, Invalid
from touchstone.core.texts import say

router = Router(tags=["calendars"])


@router.post("/calendars/{int:calendar_id}/notices", response=NoticeOut, operation_id="read_holiday_notice")
def read(request: HttpRequest, calendar_id: int, body: NoticeIn) -> NoticeOut:
    """The days that a pasted notice names, to look at before they are put; nothing is changed."""
    reader = reader_of(request)
    calendar = find_calendar(reader, calendar_id)
    if not can_edit_calendar(reader, calendar):
        raise Forbidden("core.forbidden")
    year = body.year or year_in(body.text)
    if year is None:
        raise Invalid("calendars.notice_year_needed", field="year")
    return _out(calendar, read_notice(body.text, year))


def _out(calendar: WorkCalendar, reading: Reading) -> NoticeOut:
    """The span is the whole year, and days of its neighbours that the notice names."""
    dates = [day.date for day in reading.days]
    first, last = min([date(reading.year, 1, 1), *dates]), max([date(reading.year, 12, 31), *dates])
    known = dict(calendar.days.filter(date__range=(first, last)).values_list("date", "kind"))
    return NoticeOut(
        year=reading.year,
        first=first,
        last=last,
        days=[
            NoticeDay.model_validate(day._asdict() | {"current_kind": known.get(day.date)})
            for day in reading.days
        ],
        problems=[
            Doubt(code=doubt.code, message=say(doubt.code, **doubt.params)) for doubt in reading.problems
        ],
    )
