"""Taking back what happened to calendars."""

from datetime import date
from typing import Any

from touchstone.accounts.queries import the_company
from touchstone.audit.models import Event
from touchstone.audit.undo import expect_unchanged, undoes
from touchstone.calendars import actions
from touchstone.calendars.content import days_told
from touchstone.calendars.queries import find_calendar
from touchstone.core.changes import plain
from touchstone.core.errors import Conflict


@undoes("calendar.created")
def remove_again(event: Event, by: Any) -> None:
    actions.remove_calendar(find_calendar(by, event.subject_id), by=by)


@undoes("calendar.removed")
def bring_back(event: Event, by: Any) -> None:
    settings = dict(event.before)
    days = [_typed(day) for day in settings.pop("days")]
    actions.create_calendar(the_company(), by=by, id=event.subject_id, days=days, **settings)


@undoes("calendar.edited")
def edit_back(event: Event, by: Any) -> None:
    calendar = find_calendar(by, event.subject_id)
    expect_unchanged(event, {key: plain(getattr(calendar, key)) for key in event.after}, calendar.label)
    changes = dict(event.before)
    former_default = changes.pop("default_id", None)
    if former_default is not None:
        del changes["is_default"]
        actions.edit_calendar(find_calendar(by, former_default), by=by, is_default=True)
        calendar.refresh_from_db()
    actions.edit_calendar(calendar, by=by, **changes)


@undoes("calendar.days_set")
def set_days_back(event: Event, by: Any) -> None:
    calendar = find_calendar(by, event.subject_id)
    before, after = (_by_date(side["days"]) for side in (event.before, event.after))
    touched = sorted(before.keys() | after.keys())
    now = _by_date(days_told(calendar.days.filter(date__range=(touched[0], touched[-1]))))
    changed = [day for day in touched if now.get(day) != after.get(day)]
    if changed:
        raise Conflict("core.changed_since", title=calendar.label, fields="、".join(changed))
    kept = {day: values for day, values in now.items() if day not in after}
    actions.set_days(
        calendar,
        by=by,
        first=date.fromisoformat(touched[0]),
        last=date.fromisoformat(touched[-1]),
        days=[_typed(day) for day in (kept | before).values()],
    )


def _by_date(days: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {day["date"]: day for day in days}


def _typed(day: dict[str, Any]) -> dict[str, Any]:
    return day | {"date": date.fromisoformat(day["date"])}
