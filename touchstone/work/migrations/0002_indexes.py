"""Fewer and better indexes: none that another covers, none on a date that a recalculation writes."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

ROOM_FOR_UPDATES = 80
"""Percent of a page filled by inserts: a recalculation then finds room beside the row, and touches no index."""


def leave_room(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"ALTER TABLE work_item SET (fillfactor = {ROOM_FOR_UPDATES})")


class Migration(migrations.Migration):
    dependencies = [("work", "0001_initial")]

    operations = [
        migrations.AlterField(
            "item",
            "project",
            models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="items",
                to="projects.project",
            ),
        ),
        migrations.AlterField(
            "item",
            "assignee",
            models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="assigned_items",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.RemoveIndex("item", "item_open_by_person"),
        migrations.AddIndex(
            "item",
            models.Index(
                condition=models.Q(trashed_at=None, closed_at=None),
                fields=["assignee"],
                name="item_open_by_person",
            ),
        ),
        migrations.AddIndex(
            "item",
            models.Index(
                condition=models.Q(trashed_at=None), fields=["project", "assignee"], name="item_by_person"
            ),
        ),
        migrations.RunPython(leave_room, migrations.RunPython.noop),
    ]
