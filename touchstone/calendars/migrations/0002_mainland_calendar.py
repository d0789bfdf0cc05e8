"""Every company starts with the mainland's calendar."""

from typing import Any

from django.db import migrations

from touchstone.calendars.seed import ensure_mainland_calendar


def seed(apps: Any, schema_editor: Any) -> None:
    ensure_mainland_calendar(
        apps.get_model("calendars", "WorkCalendar"), apps.get_model("calendars", "CalendarDay")
    )


class Migration(migrations.Migration):
    dependencies = [("calendars", "0001_initial")]
    operations = [migrations.RunPython(seed, migrations.RunPython.noop)]
