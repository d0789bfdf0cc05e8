"""What people do with calendars. Every change renews the stamp; plans that use the calendar follow."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db.models import ProtectedError

from touchstone.accounts.models import Organisation, User
from touchstone.calendars.checks import check_days, checked_settings
from touchstone.calendars.content import DAY_FIELDS, SETTINGS, days_told
from touchstone.calendars.models import CalendarDay, WorkCalendar
from touchstone.calendars.rules import can_edit_calendar, can_manage_calendars
from touchstone.core.actions import action
from touchstone.core.changes import apply_changes
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.core.stamps import new_stamp
from touchstone.core.versions import save_next_version

MOST_DAYS = 4_000


@action(can_manage_calendars)
def create_calendar(
    organisation: Organisation,
    /,
    *,
    by: User,
    name: str,
    days: Sequence[dict[str, Any]] = (),
    id: int | None = None,
    **settings: Any,
) -> WorkCalendar:
    """Make a calendar of the company; `id` brings a removed one back."""
    calendar = WorkCalendar(id=id, **checked_settings(settings | {"name": name}))
    check_days(days)
    calendar.save(force_insert=True)
    CalendarDay.objects.bulk_create(CalendarDay(calendar=calendar, **day) for day in days)
    record("calendar.created", calendar, by=by, after={"name": calendar.name})
    return calendar


@action(can_edit_calendar)
def edit_calendar(calendar: WorkCalendar, /, *, by: User, **changes: Any) -> WorkCalendar:
    """Change the name, the week or the hours."""
    if changes.get("is_default") and not calendar.is_shared:
        raise Conflict("calendars.default_is_shared", field="is_default")
    if calendar.is_default and changes.get("is_default") is False:
        raise Conflict("calendars.one_is_default", field="is_default")
    before, after = apply_changes(calendar, checked_settings(changes), SETTINGS)
    if after:
        _save_renewed(calendar, after)
        if after.get("is_default"):
            before["default_id"] = _take_default_from_others(calendar)
        record("calendar.edited", calendar, by=by, before=before, after=after)
    return calendar


@action(can_edit_calendar)
def remove_calendar(calendar: WorkCalendar, /, *, by: User) -> None:
    """Remove a calendar that no plan uses."""
    if calendar.is_default:
        raise Conflict("calendars.one_is_default")
    settings = {field: getattr(calendar, field) for field in SETTINGS}
    record("calendar.removed", calendar, by=by, before=settings | {"days": days_told(calendar.days.all())})
    try:
        calendar.delete()
    except ProtectedError as error:
        raise Conflict("calendars.in_use") from error


@action(can_edit_calendar)
def set_days(
    calendar: WorkCalendar, /, *, by: User, first: date, last: date, days: Sequence[dict[str, Any]]
) -> WorkCalendar:
    """Say anew which days from `first` to `last` differ from the week; the others there follow it again."""
    _check_span(first, last, days)
    check_days(days)
    old = {day.date: day for day in calendar.days.filter(date__range=(first, last))}
    new = {day["date"]: CalendarDay(calendar=calendar, **day) for day in days}
    gone = [old[day] for day in old if not _same(old[day], new.get(day))]
    made = [new[day] for day in sorted(new) if not _same(new[day], old.get(day))]
    if not gone and not made:
        return calendar
    told = days_told(gone)
    CalendarDay.objects.filter(pk__in=[day.pk for day in gone]).delete()
    CalendarDay.objects.bulk_create(made)
    _save_renewed(calendar, ())
    record("calendar.days_set", calendar, by=by, before={"days": told}, after={"days": days_told(made)})
    return calendar


def _check_span(first: date, last: date, days: Sequence[dict[str, Any]]) -> None:
    if last < first or len(days) > MOST_DAYS:
        raise Invalid("calendars.span_wrong", field="last", maximum=MOST_DAYS)
    for row, day in enumerate(days, 1):
        if not first <= day["date"] <= last:
            raise Invalid("calendars.day_outside_span", field="date", row=row)


def _same(day: CalendarDay, other: CalendarDay | None) -> bool:
    return other is not None and all(getattr(day, field) == getattr(other, field) for field in DAY_FIELDS)


def _save_renewed(calendar: WorkCalendar, fields: Any) -> None:
    calendar.stamp = new_stamp()
    save_next_version(calendar, [*fields, "stamp"])


def _take_default_from_others(calendar: WorkCalendar) -> int | None:
    """There is one default calendar; answers which one it was."""
    others = WorkCalendar.objects.exclude(pk=calendar.pk).filter(is_default=True)
    former = others.values_list("pk", flat=True).first()
    others.update(is_default=False)
    return former
