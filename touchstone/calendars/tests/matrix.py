"""Who may do what with calendars."""

from tests.matrix import World, row
from touchstone.calendars.actions import create_calendar

SPAN = "first=2026-01-01&last=2026-12-31"

ROWS = {
    "list_calendars": row("GET /calendars", others=200),
    "create_calendar": row("POST /calendars", {"name": "两班制"}, officer=201),
    "get_calendar": row("GET /calendars/{calendar.pk}", others=200),
    "edit_calendar": row(
        "PATCH /calendars/{calendar.pk}", {"name": "三班制"}, version="calendar", officer=200
    ),
    "remove_calendar": row("DELETE /calendars/{calendar.pk}", officer=204),
    "get_calendar_days": row("GET /calendars/{calendar.pk}/days?" + SPAN, others=200),
    "set_calendar_days": row(
        "PUT /calendars/{calendar.pk}/days",
        {"first": "2026-01-01", "last": "2026-12-31", "days": []},
        version="calendar",
        officer=200,
    ),
    "read_holiday_notice": row(
        "POST /calendars/{calendar.pk}/notices", {"text": "元旦：1月1日放假。", "year": 2027}, officer=200
    ),
}


def furnish(world: World) -> None:
    """A calendar of the company that nothing uses."""
    world.calendar = create_calendar(world.company, by=world.officer, name="六天工作制")
