"""The calendar every company starts with."""

from typing import Any

from touchstone.calendars.mainland import announced_days, announced_years

FIRST_YEAR = 2024


def ensure_mainland_calendar(calendars: Any, days: Any) -> Any:
    """The mainland's standard week with every announced year since 2024.

    Takes the model classes, so that a migration can call it with its own. Calling it again adds
    years that were announced since.
    """
    calendar, _ = calendars.objects.get_or_create(
        follows_mainland_holidays=True,
        is_shared=True,
        defaults={"name": "中国大陆标准日历", "name_en": "Mainland China", "is_default": True},
    )
    known = {day.year for day in days.objects.filter(calendar=calendar).values_list("date", flat=True)}
    for year in sorted(announced_years() - known):
        if year >= FIRST_YEAR:
            days.objects.bulk_create(days(calendar=calendar, **day._asdict()) for day in announced_days(year))
    return calendar
